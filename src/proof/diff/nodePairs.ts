import { segmentOf } from "../diagram.ts";
import { type Progress, TooLarge } from "../interviewGraph.ts";
import type { JointQuestion, JointQuestions } from "./jointQuestions.ts";
import type { Workbench } from "./workbench.ts";

/** The most pairs and nodes that are held: about a gigabyte, and some ten seconds. */
const mostHeld = 2_000_000;

/** How much is done between two signs of progress: a few tenths of a second. */
const effortAtATime = 20_000;

/** Stands for segments that are out of reach. */
export const never = 255;

/**
 * What the answers of a prospect leave of both versions: a node of each diagram. Prospects in the same pair go on
 * alike. A pair is a number; one of two segments is `-1 - outcome`.
 */
export class NodePairs {
  readonly #before: Workbench;
  readonly #after: Workbench;
  readonly #questions: JointQuestions;
  readonly #segments: number;
  readonly #outcomes: number;
  readonly #numbers = new Map<number, number>();
  readonly #nodes: (readonly [before: number, after: number])[] = [];
  readonly #next: number[][] = [];
  #bounds = new Uint8Array(1024);

  /** @param segments how many each version has */
  constructor(
    before: Workbench,
    after: Workbench,
    questions: JointQuestions,
    segments: readonly [before: number, after: number],
  ) {
    this.#before = before;
    this.#after = after;
    this.#questions = questions;
    this.#segments = segments[1];
    this.#outcomes = segments[0] * segments[1];
  }

  /** How many questions there are to look at, those of one version after those of the other. */
  get depth(): number {
    return this.#before.depth + this.#after.depth;
  }

  /** An outcome is a segment of each version, as one number. */
  outcomeOf(before: number, after: number): number {
    return before * this.#segments + after;
  }

  pairOf(before: number, after: number): number {
    if (before < 0 && after < 0) return -1 - this.outcomeOf(segmentOf(before), segmentOf(after));
    const key = before * 2 ** 26 + after;
    let pair = this.#numbers.get(key);
    if (pair === undefined) {
      pair = this.#nodes.push([before, after]) - 1;
      this.#numbers.set(key, pair);
    }
    return pair;
  }

  /** Of a pair that has been explored: the fewest answers, from there on, that make an outcome certain. */
  fewest(pair: number, outcome: number): number {
    if (pair < 0) return pair === -1 - outcome ? 0 : never;
    return this.#bounds[pair * this.#outcomes + outcome] as number;
  }

  /** The chance of each outcome from a pair on; `order` is what exploring it gave. */
  chancesOf(pair: number, order: readonly number[]): Float64Array {
    const outcomes = new Float64Array(this.#outcomes);
    const chances = new Float64Array(this.#nodes.length);
    if (pair < 0) outcomes[-1 - pair] = 1;
    else chances[pair] = 1;
    for (const at of order) {
      const next = this.#next[at] as number[];
      for (const [index, { chance }] of this.#questionOf(at).answers.entries()) {
        const on = next[index] as number;
        const part = (chances[at] as number) * chance;
        if (on < 0) outcomes[-1 - on] = (outcomes[-1 - on] as number) + part;
        else chances[on] = (chances[on] as number) + part;
      }
    }
    return outcomes;
  }

  /** Explores all that can come of a pair. Gives the pairs not explored before, each ahead of those it leads to. */
  *explore(pair: number): Generator<Progress, readonly number[]> {
    if (pair < 0 || this.#next[pair]) return [];
    const order: number[] = [];
    let pauseAt = 0;
    const layers: number[][] = Array.from({ length: this.depth }, () => []);
    layers[this.#layerOf(pair)]?.push(pair);
    for (const [depth, layer] of layers.entries()) {
      for (const at of layer) {
        if (this.#next[at]) continue;
        const held = this.#nodes.length + this.#before.size() + this.#after.size();
        const progress = { question: depth + 1, of: layers.length, situations: this.#nodes.length };
        if (held > mostHeld) throw tooDifferent(progress);
        const effort = order.length + this.#before.effort() + this.#after.effort();
        if (effort >= pauseAt) {
          yield progress;
          pauseAt = effort + effortAtATime;
        }
        const next = this.#follow(at);
        this.#next[at] = next;
        order.push(at);
        for (const on of next) {
          if (on >= 0 && !this.#next[on]) layers[this.#layerOf(on)]?.push(on);
        }
      }
    }
    this.#bound(order);
    return order;
  }

  /** How far on a pair is: by the old version's question, then by the new one's. */
  #layerOf(pair: number): number {
    const [before, after] = this.#nodes[pair] as readonly [number, number];
    return before >= 0
      ? this.#before.levelOf(before)
      : this.#before.depth + this.#after.levelOf(after);
  }

  #questionOf(pair: number): JointQuestion {
    const [before, after] = this.#nodes[pair] as readonly [number, number];
    const { ofOld, ofNow } = this.#questions;
    return (
      before >= 0 ? ofOld[this.#before.questionOf(before)] : ofNow[this.#after.questionOf(after)]
    ) as JointQuestion;
  }

  #follow(pair: number): number[] {
    const [before, after] = this.#nodes[pair] as readonly [number, number];
    const { old, now, answers } = this.#questionOf(pair);
    return answers.map(({ way, newWay }) =>
      this.pairOf(
        old < 0 ? before : this.#before.restrict(before, old, way),
        now < 0 ? after : this.#after.restrict(after, now, newWay),
      ),
    );
  }

  #bound(order: readonly number[]): void {
    const needed = this.#nodes.length * this.#outcomes;
    if (needed > this.#bounds.length) {
      const longer = new Uint8Array(Math.ceil(needed * 1.2));
      longer.set(this.#bounds);
      this.#bounds = longer;
    }
    for (const pair of order.toReversed()) {
      const start = pair * this.#outcomes;
      const next = this.#next[pair] as number[];
      for (let outcome = 0; outcome < this.#outcomes; outcome++) {
        let least: number = never;
        for (const on of next) least = Math.min(least, this.fewest(on, outcome) + 1);
        this.#bounds[start + outcome] = least;
      }
    }
  }
}

function tooDifferent(progress: Progress): TooLarge {
  return new TooLarge(
    progress,
    `These two versions can’t be compared whole: what becomes of their prospects takes more than ` +
      `${mostHeld.toLocaleString("en")} pairs of standings. Questions in another order make most of them: ` +
      `change the order of fewer questions at a time, and compare after each step.`,
  );
}
