import type { Picks, Plan } from "../../decision/plan.ts";
import { segmentOf } from "../diagram.ts";
import type { Proof } from "../shares.ts";
import { answerMaps } from "./answerMap.ts";
import type { Renames } from "./edit.ts";
import { type Workbench, workbenchOf } from "./workbench.ts";

/** Prospects with one segment before an edit and one after it. */
export interface PairShare {
  /** Positions of the segments. */
  readonly before: number;
  readonly after: number;
  readonly share: number;
  /** Answers that make the difference, in each version by position of the question. */
  readonly example: Example;
}

/** The fewest answers that lead to a pair, in each version by position of the question. */
export interface Example {
  readonly old: ReadonlyMap<number, Picks>;
  readonly now: ReadonlyMap<number, Picks>;
}

interface Found {
  share: number;
  /** How many answers must be given from here on, at the least, and the first of them. */
  length: number;
  readonly step: Step | null;
}

interface Step {
  readonly question: number | null;
  readonly picks: Picks;
  readonly newQuestion: number | null;
  readonly newPicks: Picks;
  readonly rest: readonly [number, number];
}

/**
 * How prospects are spread over pairs of segments, before and after. A prospect is anybody who answers each question
 * of the old version with equal chances, and each question that is new likewise.
 */
export function pairShares(old: Proof, now: Proof, renames: Renames): PairShare[] {
  const oldPlan = old.graph.stages.plan;
  const newPlan = now.graph.stages.plan;
  const before = workbenchOf(old);
  const after = workbenchOf(now);
  const spread = spreading(oldPlan, newPlan, before, after, renames);
  const width = newPlan.segments.length;
  return [...spread(before.root, after.root)].map(([pair, { share }]) => ({
    before: Math.floor(pair / width),
    after: pair % width,
    share,
    example: exampleOf(spread, before.root, after.root, pair),
  }));
}

type Spread = (before: number, after: number) => ReadonlyMap<number, Found>;

function spreading(
  oldPlan: Plan,
  newPlan: Plan,
  before: Workbench,
  after: Workbench,
  renames: Renames,
): Spread {
  const maps = answerMaps(oldPlan, newPlan, renames);
  const oldOf = new Map(maps.flatMap((map, position) => (map ? [[map.position, position]] : [])));
  const memory = new Map<string, ReadonlyMap<number, Found>>();

  const spread: Spread = (one, other) => {
    const key = `${one} ${other}`;
    const known = memory.get(key);
    if (known) return known;
    const found = find(one, other);
    memory.set(key, found);
    return found;
  };

  const find: Spread = (one, other) => {
    if (one < 0 && other < 0) {
      const pair = segmentOf(one) * newPlan.segments.length + segmentOf(other);
      return new Map([[pair, { share: 1, length: 0, step: null }]]);
    }
    const newQuestion = other < 0 ? -1 : after.questionOf(other);
    const question = one >= 0 ? before.questionOf(one) : (oldOf.get(newQuestion) ?? -1);
    return question >= 0
      ? byOldAnswers(one, other, question)
      : byNewAnswers(one, other, newQuestion);
  };

  const byOldAnswers = (one: number, other: number, question: number) => {
    const sum = new Map<number, Found>();
    const { answers } = oldPlan.questions[question] as Plan["questions"][number];
    const map = maps[question];
    for (const [index, picks] of answers.entries()) {
      const oneRest = one < 0 ? one : before.restrict(one, question, index);
      const targets = map?.answers.get(picks) ?? [0];
      for (const newPicks of targets) {
        const newQuestion = map?.position ?? null;
        const otherRest =
          newQuestion === null
            ? other
            : after.restrict(other, newQuestion, answerIndex(newPlan, newQuestion, newPicks));
        const rest = [oneRest, otherRest] as const;
        const step = { question, picks, newQuestion, newPicks, rest };
        gather(sum, spread(...rest), 1 / answers.length / targets.length, step);
      }
    }
    return sum;
  };

  const byNewAnswers = (one: number, other: number, newQuestion: number) => {
    const sum = new Map<number, Found>();
    const { answers } = newPlan.questions[newQuestion] as Plan["questions"][number];
    for (const [index, newPicks] of answers.entries()) {
      const rest = [one, after.restrict(other, newQuestion, index)] as const;
      const step = { question: null, picks: 0, newQuestion, newPicks, rest };
      gather(sum, spread(...rest), 1 / answers.length, step);
    }
    return sum;
  };
  return spread;
}

function gather(
  sum: Map<number, Found>,
  part: ReadonlyMap<number, Found>,
  weight: number,
  step: Step,
): void {
  for (const [pair, { share, length }] of part) {
    const known = sum.get(pair);
    const total = (known?.share ?? 0) + share * weight;
    if (known && known.length <= length + 1) known.share = total;
    else sum.set(pair, { share: total, length: length + 1, step });
  }
}

function answerIndex(plan: Plan, question: number, picks: Picks): number {
  return plan.questions[question]?.answers.indexOf(picks) ?? -1;
}

function exampleOf(spread: Spread, before: number, after: number, pair: number): Example {
  const old = new Map<number, Picks>();
  const now = new Map<number, Picks>();
  let at: readonly [number, number] = [before, after];
  for (;;) {
    const step = spread(...at).get(pair)?.step;
    if (!step) return { old, now };
    if (step.question !== null) old.set(step.question, step.picks);
    if (step.newQuestion !== null) now.set(step.newQuestion, step.newPicks);
    at = step.rest;
  }
}
