import { type Given, givenPicks } from "../questionnaire/decision/answers.ts";
import { offeredTo } from "../questionnaire/decision/offer.ts";
import {
  countBits,
  type Picks,
  type Plan,
  type PlannedQuestion,
  planOf,
} from "../questionnaire/decision/plan.ts";
import type { Definition } from "../questionnaire/definition/definition.ts";
import { type Ending, Situations } from "./situation.ts";
import { type Stage, type Stages, stagesOf } from "./stages.ts";
import { VectorTable } from "./vectorTable.ts";

/** What happens to an interview in a situation. */
export const status = { asked: 0, passed: 1, fact: 2, ended: 3 } as const;

/** All situations before one question, and where each answer to it leads. */
export interface Level {
  readonly stage: Stage;
  readonly count: number;
  readonly vectors: Int32Array;
  readonly statuses: Uint8Array;
  /** How many ways lead on from a situation at the most: the answers, and for a fact that it is not known, first. */
  readonly ways: number;
  /** By situation and way: the situation at the next level; from -1 down an ending, or `notOffered`. */
  readonly next: Int32Array;
}

/** Stands where the way of an answer would lead that isn't offered. */
export const notOffered = -0x80000000;

/** Every interview that a questionnaire can hold, with equal situations merged: a graph without circles. */
export interface InterviewGraph {
  readonly stages: Stages;
  readonly situations: Situations;
  readonly levels: readonly Level[];
  readonly endings: readonly Ending[];
  /** What an interview comes to that ends where it stands: an index of `endings`. */
  endHere(level: number, situation: number): number;
}

/** How far a proof is, for whoever waits. */
export interface Progress {
  /** Which of the questions is being looked at, from 1. */
  readonly question: number;
  readonly of: number;
  /** Situations found so far. */
  readonly situations: number;
}

/** The same while a graph is built. */
export interface Building extends Progress {
  /** Answers followed so far. */
  readonly followed: number;
}

/** There is more to look at than a proof may hold at once; the message says what bounds it. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
  readonly progress: Progress;

  constructor(progress: Progress, message: string) {
    super(message);
    this.progress = progress;
  }
}

/** The most situations that are held: about a gigabyte, and some ten seconds. */
const mostSituations = 3_000_000;

/** How many answers are followed between two signs of progress: a few hundredths of a second. */
export const answersAtATime = 10_000;

/**
 * Builds the graph, yielding now and then how far it is, so that a caller can show it or stop.
 *
 * @throws TooLarge
 */
export function* buildGraph(definition: Definition): Generator<Building, InterviewGraph> {
  return yield* graphOf(stagesOf(planOf(definition)));
}

/** The graph of what would be asked if no interview ended early; its endings mean nothing. @throws TooLarge */
export function* buildWithoutStopping(definition: Definition): Generator<Building, InterviewGraph> {
  const plan = { ...planOf(definition), stopWhenCertain: false };
  return yield* graphOf(stagesOf(plan, "questions"));
}

/** The graph of the ways in which an interview with some answers can go on. @throws TooLarge */
export function* buildFrom(
  definition: Definition,
  given: Given,
): Generator<Building, InterviewGraph> {
  const plan = planOf(definition);
  return yield* graphOf(stagesOf(plan, "outcome", givenPicks(plan, given)));
}

function* graphOf(stages: Stages): Generator<Building, InterviewGraph> {
  const { plan } = stages;
  const situations = new Situations(stages);
  const endings = new Endings(plan);
  const levels: Level[] = [];
  const scratch = new Int32Array(situations.width);
  situations.begin(scratch);
  let table = new VectorTable(situations.width);
  table.add(scratch);
  let total = 0;
  let followed = 0;

  for (const [at, stage] of stages.stages.entries()) {
    const isLast = at === stages.stages.length - 1;
    const following = new VectorTable(situations.width);
    const ways = stage.answers.length + (stage.isFact ? 1 : 0);
    const count = table.size;
    const vectors = table.vectors;
    const statuses = new Uint8Array(count);
    const next = new Int32Array(count * ways);

    const lead = (
      index: number,
      way: number,
      points: readonly number[] | null,
      keeps: readonly number[],
    ) => {
      situations.step(vectors, index * situations.width, points, keeps, at + 1, scratch);
      next[index * ways + way] = isLast
        ? -1 - endings.indexOf(situations.ending(scratch, 0, at + 1))
        : following.add(scratch);
    };

    const pause = Math.ceil(answersAtATime / ways);
    const progressAt = (index: number): Building => ({
      question: at + 1,
      of: stages.stages.length,
      situations: total + index,
      followed: followed + index * ways,
    });

    for (let index = 0; index < count; index++) {
      if (index % pause === 0) yield progressAt(index);
      if (total + following.size > mostSituations) {
        throw tooManySituations(progressAt(index));
      }
      const start = index * situations.width;
      const found = statusOf(stages, situations, at, vectors, start);
      statuses[index] = found;
      if (found === status.ended) {
        next[index * ways] = -1 - endings.indexOf(situations.ending(vectors, start, at));
        continue;
      }
      if (found === status.passed) {
        const counts = stage.given && isOnPath(stages, situations, at, vectors, start);
        lead(index, 0, counts ? stage.given.points : null, (counts ? stage.given : stage).keeps);
        continue;
      }
      if (found === status.fact) lead(index, 0, null, stage.keeps);
      const first = stage.isFact ? 1 : 0;
      const offered = offeredIn(stages, situations, at, vectors, start);
      for (const [way, { picks, points, keeps }] of stage.answers.entries()) {
        if ((picks & ~offered) === 0) lead(index, first + way, points, keeps);
        else next[index * ways + first + way] = notOffered;
      }
    }
    levels.push({ stage, count, vectors, statuses, ways, next });
    total += count;
    followed += count * ways;
    table = following;
  }
  return {
    stages,
    situations,
    levels,
    endings: endings.all,
    endHere: (level, index) =>
      endings.indexOf(
        situations.ending(levels[level]?.vectors ?? scratch, index * situations.width, level),
      ),
  };
}

function tooManySituations(progress: Progress): TooLarge {
  return new TooLarge(
    progress,
    `This questionnaire can’t be examined whole: before question ${progress.question} of ${progress.of} its answers ` +
      `lead to more than ${mostSituations.toLocaleString("en")} different standings. Fewer options, fewer segments or ` +
      `smaller points make it smaller.`,
  );
}

function statusOf(
  of: Stages,
  situations: Situations,
  at: number,
  vectors: Int32Array,
  start: number,
): number {
  const { plan, stages } = of;
  const stage = stages[at] as Stage;
  if (stage.given !== undefined || !isOnPath(of, situations, at, vectors, start))
    return status.passed;
  if (stage.isFact) return status.fact;
  if (plan.stopWhenCertain) {
    const candidates = situations.candidates(vectors, start, at);
    const certain = countBits(candidates) === 1;
    if (certain && candidates === 1 << situations.ending(vectors, start, at).segment)
      return status.ended;
  }
  return status.asked;
}

/** Whether a question is not passed over: its condition holds, and a tie-break has a tie to break. */
function isOnPath(
  { plan, stages }: Stages,
  situations: Situations,
  at: number,
  vectors: Int32Array,
  start: number,
): boolean {
  const { when, ifClose } = stages[at] as Stage;
  if (when && !when.some((condition) => situations.isAlive(vectors, start, condition)))
    return false;
  return !ifClose || situations.lead(vectors, start) < plan.clearLead;
}

/**
 * The options that a question offers in a situation. Situations that were merged offer the same: how far behind the top
 * each segment is that can be a contender is part of a situation for as long as questions for close calls lie ahead.
 */
function offeredIn(
  { plan, stages }: Stages,
  situations: Situations,
  at: number,
  vectors: Int32Array,
  start: number,
): Picks {
  const { question, favours } = stages[at] as Stage;
  if (!favours) return -1;
  return offeredTo(
    plan.questions[question] as PlannedQuestion,
    situations.contenders(vectors, start),
  );
}

/** Endings, each kept once. */
class Endings {
  readonly all: Ending[] = [];
  readonly #indexes = new Map<number, number>();
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  indexOf(ending: Ending): number {
    const segments = this.#plan.segments.length + 1;
    const leadKind = ending.tie ? 0 : ending.close ? 1 : 2;
    const by = ending.decidedBy === "rule" ? ending.rule : ending.decidedBy === "points" ? -1 : -2;
    const key =
      ((by + 2) * segments + ending.segment) * segments * 3 + (ending.second + 1) * 3 + leadKind;
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.all.push(ending) - 1;
      this.#indexes.set(key, index);
    }
    return index;
  }
}
