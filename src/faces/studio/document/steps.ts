import {
  editBetween,
  inverseOf,
  type TextEdit,
  withEdits,
} from "../../../questionnaire/editing/textEdit.ts";
import { type Rename, type Renamed, reverse } from "./renames.ts";

/** A text as it is at one time, and what was renamed in it until then. */
export interface Revision {
  readonly text: string;
  readonly renames: readonly Renamed[];
}

/** One thing that was done to a text, or undone. */
interface Step {
  readonly label: string;
  /** What is typed into one field has one name, and goes on in one step. */
  readonly merge: string | undefined;
  readonly at: number;
  /** What takes it back, or does it again. */
  readonly edits: readonly TextEdit[];
  /** What is renamed once they are made. */
  readonly renames: readonly Renamed[];
  /** What they rename themselves; a step of an earlier studio doesn't say. */
  readonly rename?: Rename | undefined;
}

/** What was done to a text and what of it was undone, each with the next one last. */
export interface Past {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Typing that goes on after so many milliseconds of rest is a new step. */
const rest = 1000;

/** In UTF-16 units over all steps; the oldest go first. */
const most = 20_000_000;

/** As much is kept with a draft, which is written at each keystroke. */
const mostKept = 300_000;

/** What was done to a text, and what of it was undone. */
export class Steps {
  #done: Step[];
  #undone: Step[];
  #mayMerge = false;

  constructor({ done, undone }: Past = { done: [], undone: [] }) {
    this.#done = [...done];
    this.#undone = [...undone];
  }

  /** What would be undone next. */
  get undoLabel(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /** What was there before the last thing that was done; null where nothing was. */
  before(text: string): Revision | null {
    const last = this.#done.at(-1);
    return last ? { text: withEdits(text, last.edits).text, renames: last.renames } : null;
  }

  /** The newest steps, to go on with at another time. */
  get kept(): Past {
    return { done: newest(this.#done, mostKept), undone: newest(this.#undone, mostKept) };
  }

  /** Takes note of edits that are done to a text. */
  add(
    { text, renames }: Revision,
    edits: readonly TextEdit[],
    { label, merge, at, rename }: Pick<Step, "label" | "merge" | "at" | "rename">,
  ): void {
    const last = this.#done.at(-1);
    const goesOn = this.#mayMerge && merge !== undefined && last?.merge === merge;
    if (last && goesOn && at - last.at < rest) {
      const before = withEdits(text, last.edits).text;
      const back = editBetween(withEdits(text, edits).text, before);
      this.#done[this.#done.length - 1] = { ...last, at, edits: back };
    } else {
      this.#done.push({
        label,
        merge,
        at,
        edits: inverseOf(text, edits),
        renames,
        rename: rename && reverse(rename),
      });
    }
    this.#done = newest(this.#done, most);
    this.#undone = [];
    this.#mayMerge = true;
  }

  /** The step that undoes the last one; null where there is none. */
  undo(now: Revision): Step | null {
    return this.#turn(this.#done, this.#undone, now);
  }

  redo(now: Revision): Step | null {
    return this.#turn(this.#undone, this.#done, now);
  }

  /** What comes next is a step of its own. */
  endMerging(): void {
    this.#mayMerge = false;
  }

  #turn(from: Step[], to: Step[], { text, renames }: Revision): Step | null {
    const step = from.pop();
    if (!step) return null;
    to.push({
      ...step,
      edits: inverseOf(text, step.edits),
      renames,
      rename: step.rename && reverse(step.rename),
    });
    this.#mayMerge = false;
    return step;
  }
}

/** The last ones that together are not too large, and one in any case. */
function newest(steps: Step[], most: number): Step[] {
  let first = steps.length;
  let size = 0;
  while (first > 0) {
    size += sizeOf(steps[first - 1] as Step);
    if (size > most && first < steps.length) break;
    first--;
  }
  return first === 0 ? steps : steps.slice(first);
}

/** What an edit without words takes is counted too. */
function sizeOf({ edits }: Step): number {
  return edits.reduce((sum, { content }) => sum + content.length + 50, 50);
}
