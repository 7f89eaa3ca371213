import { editBetween, inverseOf, type TextEdit, withEdits } from "../../editing/textEdit.ts";

/** One thing that was done to a text and can be undone. */
interface Step {
  readonly label: string;
  /** What is typed into one field has one name, and goes on in one step. */
  readonly merge: string | undefined;
  readonly at: number;
  readonly edits: readonly TextEdit[];
  readonly inverse: readonly TextEdit[];
}

/** Typing that goes on after so many milliseconds of rest is a new step. */
const rest = 1000;

/** In UTF-16 units over all steps; the oldest go first. */
const most = 20_000_000;

/** What was done to a text, and what of it was undone. */
export class Steps {
  #done: Step[] = [];
  #undone: Step[] = [];
  #size = 0;
  #mayMerge = false;

  /** What would be undone next. */
  get undoLabel(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /** Takes note of edits that are done to a text. */
  add(
    text: string,
    edits: readonly TextEdit[],
    { label, merge, at }: { label: string; merge: string | undefined; at: number },
  ): void {
    this.#undone = [];
    const last = this.#done.at(-1);
    const goesOn = this.#mayMerge && merge !== undefined && last?.merge === merge;
    if (last && goesOn && at - last.at < rest) {
      this.#done.pop();
      this.#size -= sizeOf(last);
      const before = withEdits(text, last.inverse).text;
      const all = editBetween(before, withEdits(text, edits).text);
      this.#push({ ...last, at, edits: all, inverse: inverseOf(before, all) });
    } else {
      this.#push({ label, merge, at, edits, inverse: inverseOf(text, edits) });
    }
    this.#mayMerge = true;
    while (this.#size > most && this.#done.length > 1) {
      this.#size -= sizeOf(this.#done.shift() as Step);
    }
  }

  /** The edits that undo the last step; null where there is none. */
  undo(): readonly TextEdit[] | null {
    const step = this.#done.pop();
    if (!step) return null;
    this.#size -= sizeOf(step);
    this.#undone.push(step);
    this.#mayMerge = false;
    return step.inverse;
  }

  redo(): readonly TextEdit[] | null {
    const step = this.#undone.pop();
    if (!step) return null;
    this.#push(step);
    this.#mayMerge = false;
    return step.edits;
  }

  /** What comes next is a step of its own. */
  endMerging(): void {
    this.#mayMerge = false;
  }

  #push(step: Step): void {
    this.#done.push(step);
    this.#size += sizeOf(step);
  }
}

function sizeOf({ edits, inverse }: Step): number {
  return [...edits, ...inverse].reduce((sum, { content }) => sum + content.length, 0);
}
