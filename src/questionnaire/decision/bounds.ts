import type { Plan, PlannedCondition } from "./plan.ts";
import { oncePer } from "./remember.ts";
import type { Standing } from "./standing.ts";

/** A set of segments as bits: bit 0 is the first segment. */
export type SegmentSet = number;

/**
 * What the questions from a position on can add at the most to one segment's score over another's. Behind the segments
 * stands nobody, who has no points: over nobody a segment gains points at all, and nobody gains what a segment loses.
 */
export type Bounds = readonly (readonly number[])[];

/**
 * Segments that finishing an interview could still lead to, as far as sums tell: never too few, sometimes too many.
 * One alone is certain.
 */
export function candidates(
  plan: Plan,
  standing: Standing,
  bounds: Bounds | undefined = boundsOf(plan)[standing.at],
  status: typeof statusOf = statusOf,
): SegmentSet {
  let set: SegmentSet = 0;
  for (const { when, segment } of plan.rules) {
    const statuses = when.map((condition) => status(condition, plan, standing));
    if (statuses.some((status) => status !== "never")) set |= 1 << segment;
    if (statuses.includes("holds")) return set;
  }
  return set | pointCandidates(plan, standing, bounds);
}

function pointCandidates(plan: Plan, { scores }: Standing, bounds: Bounds | undefined): SegmentSet {
  if (!bounds) return 0;
  let set: SegmentSet = 0;
  for (const [segment, score] of scores.entries()) {
    if (score + (bounds[segment]?.[scores.length] ?? 0) <= 0) continue;
    if (chanceOf(bounds, scores, segment) > 0) set |= 1 << segment;
  }
  return isSurelyPositive(bounds, scores) ? set : set | (1 << plan.fallback);
}

/** Whether some segment ends above 0 whatever comes, so that points decide. */
export function isSurelyPositive(bounds: Bounds | undefined, scores: readonly number[]): boolean {
  return scores.some((score, segment) => score > (bounds?.[scores.length]?.[segment] ?? 0));
}

/** How far ahead of its strongest rival a segment can come, half a point more over one whose tie it wins. */
export function chanceOf(
  bounds: Bounds | undefined,
  scores: readonly number[],
  segment: number,
): number {
  const over = bounds?.[segment] ?? [];
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
export function statusOf(
  condition: PlannedCondition,
  plan: Plan,
  { at, counted }: Standing,
): "holds" | "open" | "never" {
  let status: "holds" | "open" = "holds";
  for (const { question, picks } of condition) {
    const said = counted[question] ?? 0;
    if ((said & picks) !== 0) continue;
    const isOver = question < at || plan.questions[question]?.ask === "never";
    if (said || isOver || !picks) return "never";
    status = "open";
  }
  return status;
}

/** The bounds from each question of a plan on, the end included. */
export const boundsOf = oncePer((plan: Plan): readonly Bounds[] => {
  const asked = plan.questions.map(({ ask, points }) =>
    ask === "never" ? [] : [...points.values()],
  );
  return boundsAlong(asked, plan.segments.length);
});

/** The bounds from each question on, the end included; of a question, the points of its answers count. */
export function boundsAlong(
  questions: readonly (readonly (readonly number[])[])[],
  segments: number,
): readonly Bounds[] {
  const none = new Array<number>(segments + 1).fill(0);
  let bounds: Bounds = none.map(() => none);
  const fromEnd = [bounds];
  for (const answers of questions.toReversed()) {
    // A question may be passed over, which adds nothing.
    bounds = further([none, ...answers], bounds);
    fromEnd.push(bounds);
  }
  return fromEnd.toReversed();
}

/** The bounds from a question with such answers on. */
export function further(answers: readonly (readonly number[])[], after: Bounds): Bounds {
  return after.map((row, segment) =>
    row.map(
      (sum, rival) =>
        sum + Math.max(...answers.map((points) => (points[segment] ?? 0) - (points[rival] ?? 0))),
    ),
  );
}
