import { segmentOf } from "../diagram.ts";
import { type Progress, TooLarge } from "../interviewGraph.ts";
import type { JointAnswer, JointQuestion, JointQuestions } from "./jointQuestions.ts";
import type { Workbench } from "./workbench.ts";

/** The most pairs and nodes that are held: about a gigabyte, and some ten seconds. */
const mostHeld = 2_000_000;

/** How much is done between two signs of progress: a few tenths of a second. */
const effortAtATime = 20_000;

/** Stands for segments that are out of reach; more than both versions have questions. */
const never = 255;

/** What one prospect answers to the questions of both versions, in order, and what is known. */
export type JointAnswers = readonly (readonly [question: JointQuestion, answer: JointAnswer])[];

/**
 * What the answers of a prospect leave of both versions: a node of each course. Prospects in the same pair go on
 * alike. A pair is a number; one of two segments is `-1 - outcome`. Pairs about facts come before all others, and
 * first what is a fact in one version and asked in the other: whoever is known so is not asked.
 */
export class NodePairs {
  readonly #before: Workbench;
  readonly #after: Workbench;
  readonly #questions: JointQuestions;
  readonly #segments: number;
  readonly #askedFacts: readonly JointQuestion[];
  readonly #numbers = new Map<number | string, number>();
  readonly #nodes: (readonly [before: number, after: number, askedFacts: number])[] = [];
  readonly #next: number[][] = [];
  #order: readonly number[] = [];
  #chances: Float64Array = new Float64Array();
  #fewest: Uint8Array = new Uint8Array();
  /** How many outcomes there are: pairs of segments. */
  readonly outcomes: number;
  readonly root: number;

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
    this.outcomes = segments[0] * segments[1];
    const { facts, ofOld, ofNow } = questions;
    this.#askedFacts = facts.filter(
      ({ old, now }) => old >= 0 && now >= 0 && ofOld[old] !== ofNow[now],
    );
    this.root = this.#pairOf(before.root, after.root, this.#askedFacts.length);
  }

  /** Looks at all that prospects can answer, step by step. @throws TooLarge */
  *explore(): Generator<Progress, void> {
    this.#order = yield* this.#pairsInOrder();
    this.#chances = this.#chancesAlong(this.#order);
    this.#countAlong(this.#order);
  }

  /** All pairs that were explored, each ahead of those that it leads to. */
  get order(): readonly number[] {
    return this.#order;
  }

  /** The pairs that the answers to a pair's question lead to. */
  nextOf(pair: number): readonly number[] {
    return this.#next[pair] as number[];
  }

  /** Whether a pair's question is a fact in one of the versions or both. */
  isAboutFact(pair: number): boolean {
    if (pair < 0) return false;
    const [before, after, askedFacts] = this.#nodeOf(pair);
    return askedFacts > 0 || this.#before.isFact(before) || this.#after.isFact(after);
  }

  /** Whether any prospect in a pair comes to an outcome. */
  leadsTo(pair: number, outcome: number): boolean {
    return this.#fewestFrom(pair, outcome) !== never;
  }

  /** The chance that a prospect has one segment before and another after. */
  chanceOf(before: number, after: number): number {
    return this.#chances[this.outcomeOf(before, after)] as number;
  }

  /**
   * The fewest answers with which a prospect has one segment before and another after; what both versions ask is
   * answered once. Undefined where nobody has.
   */
  fewestTo(before: number, after: number): JointAnswers | undefined {
    const outcome = this.outcomeOf(before, after);
    if (!this.leadsTo(this.root, outcome)) return undefined;
    const given: JointAnswers[number][] = [];
    for (let pair = this.root; pair >= 0; ) {
      const question = this.questionOf(pair);
      const next = this.nextOf(pair);
      const left = this.#fewestFrom(pair, outcome);
      const chosen = next.findIndex(
        (on, way) =>
          this.#fewestFrom(on, outcome) + (question.answers[way]?.length as number) === left,
      );
      given.push([question, question.answers[chosen] as JointAnswer]);
      pair = next[chosen] as number;
    }
    return given;
  }

  /** The number of a pair of segments. */
  outcomeOf(before: number, after: number): number {
    return before * this.#segments + after;
  }

  #nodeOf(pair: number) {
    return this.#nodes[pair] as readonly [before: number, after: number, askedFacts: number];
  }

  #pairOf(before: number, after: number, askedFacts: number): number {
    if (before < 0 && after < 0) return -1 - this.outcomeOf(segmentOf(before), segmentOf(after));
    const key = askedFacts > 0 ? `${before} ${after} ${askedFacts}` : before * 2 ** 26 + after;
    let pair = this.#numbers.get(key);
    if (pair === undefined) {
      pair = this.#nodes.push([before, after, askedFacts]) - 1;
      this.#numbers.set(key, pair);
    }
    return pair;
  }

  /** All pairs, each ahead of those that it leads to. */
  *#pairsInOrder(): Generator<Progress, readonly number[]> {
    const order: number[] = [];
    let pauseAt = 0;
    const layers: number[][] = Array.from(
      { length: this.#askedFacts.length + 2 * (this.#before.depth + this.#after.depth) },
      () => [],
    );
    if (this.root >= 0) layers[this.#layerOf(this.root)]?.push(this.root);
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
    return order;
  }

  #chancesAlong(order: readonly number[]): Float64Array {
    const outcomes = new Float64Array(this.outcomes);
    const chances = new Float64Array(this.#nodes.length);
    if (this.root < 0) outcomes[-1 - this.root] = 1;
    else chances[this.root] = 1;
    for (const at of order) {
      const next = this.#next[at] as number[];
      for (const [index, { chance }] of this.questionOf(at).answers.entries()) {
        const on = next[index] as number;
        const part = (chances[at] as number) * chance;
        if (on < 0) outcomes[-1 - on] = (outcomes[-1 - on] as number) + part;
        else chances[on] = (chances[on] as number) + part;
      }
    }
    return outcomes;
  }

  /** Finds the fewest answers from each pair to each outcome. */
  #countAlong(order: readonly number[]): void {
    this.#fewest = new Uint8Array(this.#nodes.length * this.outcomes);
    for (const pair of order.toReversed()) {
      const next = this.nextOf(pair);
      const { answers } = this.questionOf(pair);
      for (let outcome = 0; outcome < this.outcomes; outcome++) {
        let least: number = never;
        for (let way = 0; way < next.length; way++) {
          const rest = this.#fewestFrom(next[way] as number, outcome);
          least = Math.min(least, rest + (answers[way]?.length as number));
        }
        this.#fewest[pair * this.outcomes + outcome] = least;
      }
    }
  }

  #fewestFrom(pair: number, outcome: number): number {
    if (pair < 0) return pair === -1 - outcome ? 0 : never;
    return this.#fewest[pair * this.outcomes + outcome] as number;
  }

  /** How far on a pair is: facts first, and of them and of all else by the old version's question, then the new one's. */
  #layerOf(pair: number): number {
    const [before, after, askedFacts] = this.#nodeOf(pair);
    if (askedFacts > 0) return this.#askedFacts.length - askedFacts;
    const within =
      this.#askedFacts.length +
      (this.#asksOld(before, after)
        ? this.#before.levelOf(before)
        : this.#before.depth + this.#after.levelOf(after));
    return this.isAboutFact(pair) ? within : this.#before.depth + this.#after.depth + within;
  }

  /** What a pair's question is, for both versions. */
  questionOf(pair: number): JointQuestion {
    const [before, after, askedFacts] = this.#nodeOf(pair);
    if (askedFacts > 0) return this.#askedFacts[askedFacts - 1] as JointQuestion;
    const { ofOld, ofNow } = this.#questions;
    return (
      this.#asksOld(before, after)
        ? ofOld[this.#before.questionOf(before)]
        : ofNow[this.#after.questionOf(after)]
    ) as JointQuestion;
  }

  /** Whether the question of the old version comes first. */
  #asksOld(before: number, after: number): boolean {
    return before >= 0 && (this.#before.isFact(before) || !this.#after.isFact(after));
  }

  #follow(pair: number): number[] {
    const [before, after, askedFacts] = this.#nodeOf(pair);
    const { old, now, answers } = this.questionOf(pair);
    return answers.map(({ way, newWay }) =>
      this.#pairOf(
        way < 0 ? before : this.#before.restrict(before, old, way),
        newWay < 0 ? after : this.#after.restrict(after, now, newWay),
        Math.max(0, askedFacts - 1),
      ),
    );
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
