import { picksOfKnown } from "../../questionnaire/decision/answers.ts";
import { type Picks, type Plan, planOf } from "../../questionnaire/decision/plan.ts";
import { remembered } from "../../questionnaire/decision/remember.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { atOnce, numbering } from "./numbering.ts";
import { beginning, inOrder, type State, sameAfter, step } from "./states.ts";
import { type BulkVerdict, type Verdicts, verdictsOf } from "./verdicts.ts";

/** A questionnaire as finite tables: what a row of answers comes to is looked up. */
export interface Compiled {
  /** The questions' ids, in the order of the questionnaire. */
  readonly questions: readonly string[];
  /** How many codes there are for a question, by position: 0 is no answer, the others are its answers. */
  readonly codes: readonly number[];
  /** The code of a value: an option's id, a list of them, "unsure", or a number where ranges make options of it; 0 for none. */
  codeOf(question: number, value: unknown): number;
  /** The verdicts that there are. */
  readonly verdicts: readonly BulkVerdict[];
  /** What one row comes to: the place of its verdict. @param row its codes by question */
  classify(row: ArrayLike<number>): number;
  /**
   * What all rows come to.
   *
   * @param columns their codes, a column a question; soonest where they are bytes
   * @param into takes the places of the verdicts, a row each
   */
  classifyAll(columns: readonly ArrayLike<number>[], into: Uint32Array): void;
}

type Table = Uint8Array | Uint16Array | Uint32Array;

/** Questions that are looked up together: their codes make one number. */
interface Block {
  /** Positions, the first the most slowly changing. */
  readonly questions: readonly number[];
  readonly size: number;
  /** By state before the block and number, the state after it; behind the last block the verdict's place. */
  readonly table: Table;
}

/** How many entries a table may have where nothing else is said: 4 MB. */
const usualTable = 1 << 20;

/**
 * Compiles a questionnaire. Its tables take a moment and some memory to make, and no row takes long then.
 *
 * @param largestTable how many entries a table may have, of four bytes each; there are fewer tables where it is more
 * @throws RangeError where so many standings are to be told apart that they fit no table: then walk each row
 */
export function compiled(definition: Definition, largestTable = usualTable): Compiled {
  const plan = planOf(definition);
  const verdicts = verdictsOf(plan, definition.segments);
  const answers = plan.questions.map((question) => [0, ...question.answers]);
  const places = answers.map((all) => new Map(all.map((picks, code) => [picks, code])));
  const blocks = blocksOf(plan, answers, verdicts, largestTable);
  const lookUp = (row: ArrayLike<number>) => {
    let state = 0;
    for (const { questions, size, table } of blocks) {
      let number = 0;
      for (const at of questions) number = number * (answers[at]?.length ?? 1) + (row[at] ?? 0);
      state = table[state * size + number] ?? 0;
    }
    return state;
  };
  return {
    questions: plan.questions.map(({ id }) => id),
    codes: answers.map(({ length }) => length),
    codeOf(at, value) {
      const question = plan.questions[at];
      return (question && places[at]?.get(picksOfKnown(question, value))) ?? 0;
    },
    verdicts: verdicts.all,
    classify: lookUp,
    classifyAll(columns, into) {
      const numbers = new Uint32Array(atOnce);
      const ways = blocks.map(({ questions, size, table }) => {
        const column = (at: number) => ({
          codes: columns[at] ?? [],
          radix: answers[at]?.length ?? 1,
        });
        return { number: numbering(questions.map(column)), size, table };
      });
      for (let from = 0; from < into.length; from += atOnce) {
        const states = into.subarray(from, from + atOnce);
        const ofRows = numbers.subarray(0, states.length);
        for (const [at, { number, size, table }] of ways.entries()) {
          number(ofRows, from);
          if (at === 0) begin(states, ofRows, table);
          else goOn(states, ofRows, size, table);
        }
      }
    },
  };
}

function begin(states: Uint32Array, numbers: Uint32Array, table: Table): void {
  for (let row = 0; row < states.length; row++) {
    states[row] = table[numbers[row] as number] as number;
  }
}

function goOn(states: Uint32Array, numbers: Uint32Array, size: number, table: Table): void {
  for (let row = 0; row < states.length; row++) {
    states[row] = table[(states[row] as number) * size + (numbers[row] as number)] as number;
  }
}

function blocksOf(
  plan: Plan,
  answers: readonly (readonly Picks[])[],
  verdicts: Verdicts,
  largestTable: number,
): readonly Block[] {
  const order = inOrder(plan);
  const blocks: Block[] = [];
  let states: readonly State[] = [beginning(plan)];
  for (let from = 0; from < order.length; ) {
    const { questions, size } = nextBlock(order.slice(from), answers, largestTable / states.length);
    from += questions.length;
    const rest = order.slice(from);
    const next = placesOf(sameAfter(plan, rest));
    const placeOf = rest.length > 0 ? next.placeOf : verdicts.placeOf;
    const table = new Uint32Array(states.length * size);
    let entry = 0;
    const fill = (state: State, depth: number) => {
      const at = questions[depth];
      if (at === undefined) table[entry++] = placeOf(state);
      else for (const picks of answers[at] ?? []) fill(step(plan, state, at, picks), depth + 1);
    };
    for (const state of states) fill(state, 0);
    blocks.push({ questions, size, table: small(table) });
    states = next.all;
  }
  return blocks;
}

/** The same in fewer bytes, where its entries fit them: the more of it stays in the nearest memory. */
function small(table: Uint32Array): Table {
  const most = table.reduce((one, other) => Math.max(one, other), 0);
  return most < 256 ? Uint8Array.from(table) : most < 65_536 ? Uint16Array.from(table) : table;
}

/** As many questions as one table takes. @throws RangeError where it takes not even one */
function nextBlock(
  order: readonly number[],
  answers: readonly (readonly Picks[])[],
  most: number,
): Pick<Block, "questions" | "size"> {
  const questions: number[] = [];
  let size = 1;
  for (const at of order) {
    const next = size * (answers[at]?.length ?? 1);
    if (next > most) break;
    questions.push(at);
    size = next;
  }
  if (questions.length === 0) throw new RangeError("Its standings fit no table.");
  return { questions, size };
}

/** States, of those that come to the same one. */
function placesOf(textOf: (state: State) => string) {
  const all: State[] = [];
  const places = new Map<string, number>();
  return {
    all,
    placeOf: (state: State) => remembered(places, textOf(state), () => all.push(state) - 1),
  };
}
