import type { RefObject } from "react";
import { useConsole } from "./ConsoleContext.ts";
import type { KeyAction } from "./keys.ts";
import type { Part } from "./parts.ts";
import { pressShown } from "./pressShown.ts";

/** The windows over a console. */
export type Window = "calls" | "keys" | "objections" | "overrule" | "palette" | "transcript";

/** What actions do in a console besides changing its call. */
export interface ActionEffects {
  /** The question that digits answer. */
  readonly marked: string | null;
  onMark(question: string | null): void;
  /** Opens a part of the playbook, or closes it where it is open. */
  onPart(part: Part): void;
  onCopy(): void;
  /** Copies what to ask of whoever reads a transcript. */
  onInstructions(): void;
  onNew(): void;
  /** Begins a call with somebody else of the account. */
  onColleague(): void;
  onWindow(window: Window): void;
  /** Shows what the prospect may see alone, or the console again. */
  onProspect(): void;
  /** A key was pressed whose answer was out of sight; it is in sight now. */
  onOutOfSight(): void;
}

const ofThisCall: ReadonlySet<KeyAction["do"]> = new Set([
  "objection",
  "overrule",
  "prospect",
  "part",
  "end",
  "instructions",
  "transcript",
] as const);

/** Gives what does any action of the console, for whoever asks for it: a key, or the list of all actions. */
export function useActions(
  root: RefObject<HTMLElement | null>,
  {
    marked,
    onMark,
    onPart,
    onCopy,
    onInstructions,
    onNew,
    onColleague,
    onWindow,
    onProspect,
    onOutOfSight,
  }: ActionEffects,
): (action: KeyAction) => void {
  const { call, screen, canEnd, isOfAnother, clear, takeBack, end, goOn } = useConsole();
  const focusOn = (selector: string) => {
    const field = root.current?.querySelector<HTMLElement>(selector);
    const folded = field?.closest("details");
    if (folded) folded.open = true;
    field?.focus();
  };
  const press = (key: string) => {
    if (root.current && pressShown(root.current, key) === "out-of-sight") onOutOfSight();
  };
  const unfold = (selector: string) => {
    const all = [...(root.current?.querySelectorAll<HTMLDetailsElement>(selector) ?? [])];
    const isOpen = all.every(({ open }) => open);
    for (const one of all) one.open = !isOpen;
  };
  return (action) => {
    // Of a call that was held with another questionnaire nothing changes, and nothing here speaks of it.
    if (isOfAnother && ofThisCall.has(action.do)) return;
    const ids = screen.questions.map(({ question }) => question.id);
    switch (action.do) {
      case "answer":
        return press(`[data-digit="${action.digit}"]`);
      case "take-suggestion":
      case "leave-suggestion":
      case "go-on-with":
      case "take-facts":
        return press(`[data-key="${action.do}"]`);
      case "read-suggestions":
        return unfold(".ndc-suggestions details");
      case "mark": {
        const at = marked === null ? -1 : ids.indexOf(marked);
        const to = "at" in action ? action.at : Math.max(0, at + action.by);
        return onMark(ids[to] ?? marked);
      }
      case "clear":
        if (marked !== null) clear(marked);
        return;
      case "take-back":
        onMark(null);
        return takeBack();
      case "note":
        return focusOn('[data-note=""]');
      case "question-note":
        return focusOn(`[data-note="${CSS.escape(marked ?? "")}"]`);
      case "objection":
        return onWindow("objections");
      case "palette":
      case "overrule":
      case "transcript":
        return onWindow(action.do);
      case "instructions":
        onInstructions();
        return onWindow("transcript");
      case "prospect":
        return onProspect();
      case "part":
        return onPart(action.part);
      case "copy":
        return onCopy();
      case "print":
        return globalThis.print();
      case "new":
        return onNew();
      case "colleague":
        return onColleague();
      case "end":
        if (!canEnd) return;
        return call.endedAt === null ? end() : goOn();
      case "list":
        return onWindow("calls");
      case "help":
        return onWindow("keys");
    }
  };
}
