import type { KeyboardEvent, RefObject } from "react";
import type { Question } from "../../questionnaire/definition/definition.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";
import { takesText } from "../widget/ownKeys.ts";
import { useConsole } from "./ConsoleContext.ts";
import { actionOf, isText, type KeyAction, picksByTyping } from "./keys.ts";
import { useKeyLabels } from "./useKeyLabels.ts";

/** What keys do in a console besides answering. */
export interface KeyEffects {
  /** The question that digits answer. */
  readonly marked: string | null;
  onMark(question: string | null): void;
  onCopy(): void;
  onNew(): void;
  onWindow(window: "calls" | "keys"): void;
  /** A key was pressed at a list, where none answers. */
  onListKey(): void;
}

/** Gives what a console is to call with each key that is pressed in it, as long as no window is over it. */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  { marked, onMark, onCopy, onNew, onWindow, onListKey }: KeyEffects,
): (event: KeyboardEvent) => void {
  const { screen, answer, clear, takeBack } = useConsole();
  const labelOf = useKeyLabels();

  const focusOn = (selector: string) => {
    const field = root.current?.querySelector<HTMLElement>(selector);
    const folded = field?.closest("details");
    if (folded) folded.open = true;
    field?.focus();
  };
  const take = (question: string, option: string | null) => {
    onMark(null);
    answer(question, option);
  };
  const act = (action: KeyAction) => {
    const ids = screen.questions.map(({ question }) => question.id);
    const at = marked === null ? -1 : ids.indexOf(marked);
    const entry = screen.questions[at];
    switch (action.do) {
      case "answer": {
        const target = action.question === "marked" ? entry : screen.questions[action.question];
        const option = target && optionsOf(target.question)[action.option];
        if (target && option !== undefined) take(target.question.id, option);
        return;
      }
      case "not-said":
        if (entry) take(entry.question.id, offersUnsure(entry.question) ? UNSURE : null);
        return;
      case "mark":
        return onMark(ids[Math.min(ids.length - 1, Math.max(0, at + action.by))] ?? null);
      case "clear":
        if (entry) clear(entry.question.id);
        return;
      case "take-back":
        onMark(null);
        return takeBack();
      case "note":
        return focusOn(`[data-note="${CSS.escape(marked ?? "")}"]`);
      case "call-note":
        return focusOn('[data-note=""]');
      case "objection":
        return focusOn("[data-find]");
      case "copy":
        return onCopy();
      case "print":
        return globalThis.print();
      case "new":
        return onNew();
      case "list":
        return onWindow("calls");
      case "help":
        return onWindow("keys");
    }
  };
  return (event) => {
    // Keys of an input method, Escape too, are about the word that is being composed.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && takesText(event.target)) {
      return root.current?.focus({ preventScroll: true });
    }
    if (event.defaultPrevented) return;
    const action = actionOf(event, labelOf);
    const isOwn = action?.do === "take-back" ? isText(event.target) : takesText(event.target);
    if (isOwn) {
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
    // A key held down too long is one press: the second would take back what the first answered.
    if (!event.repeat || action.do === "mark") act(action);
  };
}

function optionsOf(question: Question): string[] {
  return [...question.options.map(({ id }) => id), ...(offersUnsure(question) ? [UNSURE] : [])];
}
