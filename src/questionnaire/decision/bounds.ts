import type { Plan, PlannedCondition } from "./plan.ts";
import { oncePer } from "./remember.ts";
import type { Standing } from "./standing.ts";

/** A set of segments as bits: bit 0 is the first segment. */
export type SegmentSet = number;

/**
 * What the questions from a position on can add at the most to one segment's score over another's. Behind the segments
 * stands nobody, who has no points: over nobody a segment gains points at all, and nobody gains what a segment loses.
 */
export type Reach = readonly (readonly number[])[];

/**
 * Segments that finishing an interview could still lead to, as far as sums tell: never too few, sometimes too many.
 * One alone is certain.
 */
export function candidates(
  plan: Plan,
  standing: Standing,
  reach: Reach | undefined = reachesOf(plan)[standing.at],
  fate: typeof fateOf = fateOf,
): SegmentSet {
  let set: SegmentSet = 0;
  for (const { when, segment } of plan.rules) {
    const fates = when.map((condition) => fate(condition, plan, standing));
    if (fates.some((fate) => fate !== "never")) set |= 1 << segment;
    if (fates.includes("holds")) return set;
  }
  return set | pointCandidates(plan, standing, reach);
}

function pointCandidates(plan: Plan, { scores }: Standing, reach: Reach | undefined): SegmentSet {
  if (!reach) return 0;
  let set: SegmentSet = 0;
  for (const [segment, score] of scores.entries()) {
    if (score + (reach[segment]?.[scores.length] ?? 0) <= 0) continue;
    if (chanceOf(reach, scores, segment) > 0) set |= 1 << segment;
  }
  return isSurelyPositive(reach, scores) ? set : set | (1 << plan.fallback);
}

/** Whether some segment ends above 0 whatever comes, so that points decide. */
export function isSurelyPositive(reach: Reach | undefined, scores: readonly number[]): boolean {
  return scores.some((score, segment) => score > (reach?.[scores.length]?.[segment] ?? 0));
}

/** How far ahead of its strongest rival a segment can come, half a point more over one whose tie it wins. */
export function chanceOf(
  reach: Reach | undefined,
  scores: readonly number[],
  segment: number,
): number {
  const over = reach?.[segment] ?? [];
  const score = scores[segment] ?? 0;
  let chance = Infinity;
  for (let rival = 0; rival < scores.length; rival++) {
    if (rival === segment) continue;
    const ahead = score - (scores[rival] ?? 0) + (over[rival] ?? 0);
    chance = Math.min(chance, segment < rival ? ahead + 0.5 : ahead);
  }
  return chance;
}

/** Whether a condition holds already, can still come to hold, or never will. */
export function fateOf(
  condition: PlannedCondition,
  plan: Plan,
  { at, counted }: Standing,
): "holds" | "open" | "never" {
  let fate: "holds" | "open" = "holds";
  for (const { question, picks } of condition) {
    const said = counted[question] ?? 0;
    if ((said & picks) !== 0) continue;
    const isOver = question < at || plan.questions[question]?.ask === "never";
    if (said || isOver || !picks) return "never";
    fate = "open";
  }
  return fate;
}

/** The reach from each question of a plan on, the end included. */
export const reachesOf = oncePer((plan: Plan): readonly Reach[] => {
  const asked = plan.questions.map(({ ask, points }) =>
    ask === "never" ? [] : [...points.values()],
  );
  return reachesAlong(asked, plan.segments.length);
});

/** The reach from each question on, the end included; of a question, the points of its answers count. */
export function reachesAlong(
  questions: readonly (readonly (readonly number[])[])[],
  segments: number,
): readonly Reach[] {
  const none = new Array<number>(segments + 1).fill(0);
  let reach: Reach = none.map(() => none);
  const fromEnd = [reach];
  for (const answers of questions.toReversed()) {
    // A question may be passed over, which adds nothing.
    reach = further([none, ...answers], reach);
    fromEnd.push(reach);
  }
  return fromEnd.toReversed();
}

/** The reach from a question with such answers on. */
export function further(answers: readonly (readonly number[])[], after: Reach): Reach {
  return after.map((row, segment) =>
    row.map(
      (sum, rival) =>
        sum + Math.max(...answers.map((points) => (points[segment] ?? 0) - (points[rival] ?? 0))),
    ),
  );
}
