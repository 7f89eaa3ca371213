import type { Picks } from "../../decision/plan.ts";
import type { Progress } from "../interviewGraph.ts";
import type { JointAnswer, JointQuestion, JointQuestions } from "./jointQuestions.ts";
import { type NodePairs, never } from "./nodePairs.ts";
import type { Stops } from "./stops.ts";
import type { Workbench } from "./workbench.ts";

/** One version, as its interviews stop and as its diagram says what they come to. */
export interface Side {
  readonly stops: Stops;
  readonly workbench: Workbench;
}

/** Answers by position of the question, in each version. */
export interface JointAnswers {
  readonly old: ReadonlyMap<number, Picks>;
  readonly now: ReadonlyMap<number, Picks>;
}

/** A prospect in the middle of both interviews. */
interface Standing {
  readonly before: number;
  readonly after: number;
  /** Answers given in the other version to questions whose turn is still to come, by position: ways. */
  readonly ahead: { readonly old: Ahead; readonly now: Ahead };
  readonly length: number;
  readonly last: {
    readonly from: Standing;
    readonly question: JointQuestion;
    readonly answer: JointAnswer;
  } | null;
}

type Ahead = ReadonlyMap<number, number>;

/** So many standings are looked at to prove a witness the shortest; then the next best that there is is taken. */
const patience = 100_000;
const standingsAtATime = 1000;

/**
 * Finds the fewest answers with which one prospect has a segment of the old version and one of the new: interviews by
 * both go on together, a question of both is answered once, and those come first that promise the fewest answers.
 */
export class ShortestMoves {
  readonly #old: Side;
  readonly #now: Side;
  readonly #questions: JointQuestions;
  readonly #pairs: NodePairs;

  constructor(old: Side, now: Side, questions: JointQuestions, pairs: NodePairs) {
    this.#old = old;
    this.#now = now;
    this.#questions = questions;
    this.#pairs = pairs;
  }

  /** @param before a segment that some prospect has in the old version who has `after` in the new one */
  *find(before: number, after: number): Generator<Progress, JointAnswers> {
    const none = new Map<number, number>();
    const root = this.#settled({
      before: this.#old.stops.start,
      after: this.#now.stops.start,
      ahead: { old: none, now: none },
      length: 0,
      last: null,
    });
    const byPromise: Standing[][] = [[root]];
    const reached = new Map<string, number>();
    let tried = 0;
    for (let promise = 0; promise < byPromise.length; ) {
      const standing = byPromise[promise]?.pop();
      if (!standing) {
        promise++;
        continue;
      }
      if (isOver(standing)) return answersOf(standing);
      if ((reached.get(keyOf(standing)) ?? never) < standing.length) continue;
      if (++tried % standingsAtATime === 0) yield this.#progress(tried);
      if (tried >= patience) {
        // What a standing promises can be kept, so following the best alone leads there.
        byPromise.length = 0;
        reached.clear();
      }
      for (const next of this.#following(standing)) {
        const key = keyOf(next);
        if ((reached.get(key) ?? never) <= next.length) continue;
        const further = yield* this.#fewestFurther(next, before, after);
        if (further === never) continue;
        reached.set(key, next.length);
        const least = Math.max(promise, next.length + further);
        byPromise[least] ??= [];
        byPromise[least].push(next);
      }
    }
    throw new Error("No prospect makes this move.");
  }

  #progress(situations: number): Progress {
    return { question: this.#pairs.depth, of: this.#pairs.depth, situations };
  }

  /** As many answers as are surely needed from here on; `never` where none lead there. */
  *#fewestFurther(
    { before, after, ahead }: Standing,
    from: number,
    to: number,
  ): Generator<Progress, number> {
    const inOld = this.#old.stops.fewestTo(before, from);
    const inNow = this.#now.stops.fewestTo(after, to);
    if (inOld === never || inNow === never) return never;
    const pair = this.#pairs.pairOf(
      restricted(this.#old, before, ahead.old),
      restricted(this.#now, after, ahead.now),
    );
    yield* this.#pairs.explore(pair);
    const inBoth = this.#pairs.fewest(pair, this.#pairs.outcomeOf(from, to));
    return Math.max(inBoth, inOld - ahead.old.size, inNow - ahead.now.size);
  }

  #following(from: Standing): Standing[] {
    const { before, after, ahead, length } = from;
    const question = this.#questionAt(from);
    return question.answers.map((answer) => {
      const old = answered(this.#old.stops, before, ahead.old, question.old, answer.way);
      const now = answered(this.#now.stops, after, ahead.now, question.now, answer.newWay);
      return this.#settled({
        before: old.stop,
        after: now.stop,
        ahead: { old: old.ahead, now: now.ahead },
        length: length + 1,
        last: { from, question, answer },
      });
    });
  }

  /** The question to answer now: one that no turn of the other version waits for, else the one waited for longest. */
  #questionAt({ before, after }: Standing): JointQuestion {
    const [old, now] = [this.#old.stops, this.#now.stops];
    const one = this.#questions.ofOld[old.questionAt(before)];
    const other = this.#questions.ofNow[now.questionAt(after)];
    if (!one || !other) return (one ?? other) as JointQuestion;
    if (one === other || !now.isAhead(after, one.now)) return one;
    if (!old.isAhead(before, other.old)) return other;
    const oneWaits = now.turnsUntil(after, one.now);
    return oneWaits < old.turnsUntil(before, other.old) ? other : one;
  }

  /** Goes on where the answer has been given already, and forgets answers that are never asked for. */
  #settled(standing: Standing): Standing {
    const old = passed(this.#old.stops, standing.before, standing.ahead.old);
    const now = passed(this.#now.stops, standing.after, standing.ahead.now);
    return {
      ...standing,
      before: old.stop,
      after: now.stop,
      ahead: { old: old.ahead, now: now.ahead },
    };
  }
}

interface Place {
  readonly stop: number;
  readonly ahead: Ahead;
}

function answered(stops: Stops, stop: number, ahead: Ahead, question: number, way: number): Place {
  if (!stops.isAhead(stop, question)) return { stop, ahead };
  if (stops.questionAt(stop) === question) return { stop: stops.after(stop, way), ahead };
  return { stop, ahead: new Map([...ahead, [question, way]]) };
}

function passed(stops: Stops, from: number, ahead: Ahead): Place {
  if (ahead.size === 0) return { stop: from, ahead };
  let stop = from;
  for (;;) {
    const way = ahead.get(stops.questionAt(stop));
    if (way === undefined) break;
    stop = stops.after(stop, way);
  }
  return { stop, ahead: new Map([...ahead].filter(([question]) => stops.isAhead(stop, question))) };
}

function restricted({ stops, workbench }: Side, stop: number, ahead: Ahead): number {
  let node = stops.nodeAt(stop);
  for (const [question, way] of ahead) node = workbench.restrict(node, question, way);
  return node;
}

function isOver({ before, after }: Standing): boolean {
  return before < 0 && after < 0;
}

function keyOf({ before, after, ahead }: Standing): string {
  return `${before} ${after} ${[...ahead.old]} ${[...ahead.now]}`;
}

function answersOf(standing: Standing): JointAnswers {
  const old = new Map<number, Picks>();
  const now = new Map<number, Picks>();
  for (let { last } = standing; last; last = last.from.last) {
    old.set(last.question.old, last.answer.picks);
    now.set(last.question.now, last.answer.newPicks);
  }
  return { old, now };
}
