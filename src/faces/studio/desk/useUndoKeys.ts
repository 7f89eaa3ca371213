import { useLayoutEffect } from "react";
import { letterOf } from "../../../ui/letterOf.ts";
import type { StudioDocument } from "../document/document.ts";

/**
 * Ctrl or ⌘ with Z undoes wherever one is, with Shift or Y it redoes. The fields of a document have no history of their
 * own: what is typed into one is a change of it, and the browser's own undo would get out of step with that.
 */
export function useUndoKeys(document: StudioDocument): void {
  // Before the desk is seen: there is no moment in which the keys are the browser's.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const turn = turnOf(event);
      if (!turn || event.defaultPrevented || hasOwnUndo(event.target)) return;
      event.preventDefault();
      document[turn]();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [document]);
}

type Keys = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Which way keys lead; null where they are others. */
export function turnOf(keys: Keys): "undo" | "redo" | null {
  const { ctrlKey, metaKey, altKey, shiftKey } = keys;
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = letterOf(keys);
  if (letter === "y") return "redo";
  if (letter !== "z") return null;
  return shiftKey ? "redo" : "undo";
}

/** Whether something stands in a field that is none of the document's: in a window, or an element with `data-own-undo`. */
function hasOwnUndo(target: EventTarget | null): boolean {
  const field =
    target instanceof Element &&
    target.closest<HTMLInputElement | HTMLTextAreaElement>(
      ":is(dialog, [data-own-undo]) :is(textarea, input:not([type=checkbox], [type=radio]))",
    );
  return Boolean(field && field.value !== "");
}
