import { type KeyboardEvent, type RefObject, useState } from "react";
import { takesText } from "../widget/ownKeys.ts";
import { actionOf, type KeyAction } from "./keys.ts";
import { secondTaps } from "./secondTaps.ts";
import { isText, picksByTyping } from "./takesKeys.ts";

/** Gives what a console is to call with each key that is pressed in it. In a window over it, keys are the window's. */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  act: (action: KeyAction) => void,
  /** A key was pressed at a list, where none answers. */
  onListKey: () => void,
): (event: KeyboardEvent) => void {
  const [isSecondTap] = useState(secondTaps);
  return (event) => {
    if ((event.target as Element).closest("dialog")) return;
    // Keys of an input method, Escape too, are about the word that is being composed.
    if (event.nativeEvent.isComposing) return;
    const action = actionOf(event);
    const isOneMore = event.repeat ? action?.do !== "mark" : isSecondTap(event, action);
    if (event.key === "Escape" && takesText(event.target)) {
      return root.current?.focus({ preventScroll: true });
    }
    if (event.defaultPrevented) return;
    if (isOfField(action, event.target)) {
      if (picksByTyping(event.target, event) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        onListKey();
      }
      return;
    }
    if (!action) return;
    event.preventDefault();
    // The page around may mean something else by the same key.
    event.stopPropagation();
    // A key held down too long is one press, as is one tapped twice: the next question would be answered unread.
    if (!isOneMore) act(action);
  };
}

/** Whether a key is for the field in which it is pressed; all actions are found from anywhere. */
function isOfField(action: KeyAction | null, target: EventTarget): boolean {
  if (action?.do === "palette") return false;
  return action?.do === "take-back" ? isText(target) : takesText(target);
}
