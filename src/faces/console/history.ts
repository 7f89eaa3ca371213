import { isSame, isTyped } from "../../interview/calls/back.ts";
import type { Change } from "../../interview/calls/call.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { oncePer, remembered } from "../../questionnaire/decision/remember.ts";

/** Something that was done to a call: what it changed, and the changes that take it back. */
export interface Step {
  readonly changes: readonly Change[];
  readonly back: readonly Change[];
}

/** What was done to a call on this page, the last of it first to be taken back. Typing into a field is one step. */
export class History {
  readonly #steps: Step[] = [];
  #isTyping = false;

  /** Adds what was just done. Gives whether that is being typed still. */
  add(step: Step): boolean {
    const last = this.#steps.at(-1);
    const [change] = step.changes;
    const goesOn = this.#isTyping && last?.changes[0]?.name === change?.name;
    const [back] = step.back;
    this.#isTyping = change !== undefined && back !== undefined && isTyped(change, back);
    if (goesOn && this.#isTyping) this.#steps.splice(-1, 1, { ...step, back: last?.back ?? [] });
    else this.#steps.push(step);
    return this.#isTyping;
  }

  /** Ends what is being typed, since its field is left. Gives whether it has changed anything. */
  leave(): boolean {
    const last = this.#steps.at(-1);
    if (!this.#isTyping || !last) return false;
    this.#isTyping = false;
    const isNews = !last.changes.every((change, at) => isSame(change, last.back[at] as Change));
    if (!isNews) this.#steps.pop();
    return isNews;
  }

  pop(): Step | undefined {
    this.#isTyping = false;
    return this.#steps.pop();
  }
}

/** The history of a call, for as long as the page is there: also after another call was open. */
export function historyOf(store: CallStore, id: string): History {
  return remembered(histories(store), id, () => new History());
}

const histories = oncePer((_: CallStore) => new Map<string, History>());
