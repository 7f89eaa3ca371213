import { segmentOf } from "../diagram.ts";
import { notOffered, type Progress, TooLarge } from "../interviewGraph.ts";
import type { JointAnswer, JointQuestion, JointQuestions } from "./jointQuestions.ts";
import type { Workbench } from "./workbench.ts";

/** The most pairs and nodes that are held: about a gigabyte, and some ten seconds. */
const mostHeld = 2_000_000;

/** How much is done between two signs of progress: a few tenths of a second. */
const effortAtATime = 20_000;

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
    this.#order = order;
  }

  /** All pairs that were explored, each ahead of those that it leads to. */
  get order(): readonly number[] {
    return this.#order;
  }

  /** The pairs that the answers to a pair's question lead to; `notOffered` where an answer isn't. */
  nextOf(pair: number): readonly number[] {
    return this.#next[pair] as number[];
  }

  /** How likely each answer to a pair's question is: as likely as it would be, of those that are offered. */
  chancesOf(pair: number): readonly number[] {
    const next = this.nextOf(pair);
    const { answers } = this.questionOf(pair);
    if (!next.includes(notOffered)) return answers.map(({ chance }) => chance);
    const offered = answers.filter((_, way) => next[way] !== notOffered);
    const sum = offered.reduce((total, { chance }) => total + chance, 0);
    return answers.map(({ chance }, way) => {
      if (next[way] === notOffered) return 0;
      return sum > 0 ? chance / sum : 1 / offered.length;
    });
  }

  /** Whether a pair's question is a fact in one of the versions or both. */
  isAboutFact(pair: number): boolean {
    if (pair < 0) return false;
    const [before, after, askedFacts] = this.#nodeOf(pair);
    return askedFacts > 0 || this.#before.isFact(before) || this.#after.isFact(after);
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
    const asksOld = this.#asksOld(before, after);
    const isOffered = ({ way, newWay }: JointAnswer) => {
      if (this.isAboutFact(pair)) return true;
      return asksOld
        ? way >= 0 && this.#before.offers(before, way)
        : newWay >= 0 && this.#after.offers(after, newWay);
    };
    const hasUsual = answers.some((answer) => !answer.isSpare && isOffered(answer));
    return answers.map((answer) => {
      if (!isOffered(answer) || (answer.isSpare && hasUsual)) return notOffered;
      const { way, newWay } = answer;
      return this.#pairOf(
        way < 0 ? before : this.#before.restrict(before, old, way),
        newWay < 0 ? after : this.#after.restrict(after, now, newWay),
        Math.max(0, askedFacts - 1),
      );
    });
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
