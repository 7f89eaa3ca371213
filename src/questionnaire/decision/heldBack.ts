import type { GivenPicks } from "./answers.ts";
import type { Plan } from "./plan.ts";
import type { Standing } from "./standing.ts";

/** How much each rival is in a segment's way, by position. */
export type Weights = readonly number[];

/** More rounds than these hardly show more. */
const mostRounds = 128;

/** Gives weights for rivals, or null where they keep the segment from the top. */
export type Weighing = (standing: Standing, segment: number) => Weights | null;

/**
 * Tells whether rivals together keep a segment from the top, though none may do so alone: the sum of its weighed leads over
 * them stays below what it needs, with the very answers that are best for that sum. It is never so where the segment can
 * get there; where it cannot, mostly. Each round, the worse it came off against a rival, the more that one weighs.
 */
export function weighingRivals(plan: Plan, given: GivenPicks): Weighing {
  const none = plan.segments.map(() => 0);
  const ways = pointsIn(plan, given);
  return ({ at, scores }, segment) => {
    const sums = scores.map((_, of) => (of === segment ? Number.POSITIVE_INFINITY : 0));
    let weights: Weights = [];
    let furthest = 1;
    for (let round = 1; round <= mostRounds; round++) {
      const least = Math.min(...sums);
      const pace = 4 / (furthest * Math.sqrt(round));
      weights = sums.map((sum) => Math.exp((least - sum) * pace));
      const ends = ways.slice(at).reduce((sofar, answers) => {
        const worth = answers.map((points) => weighedLead(weights, points, segment));
        const best = answers[worth.indexOf(Math.max(...worth))] ?? none;
        return sofar.map((score, of) => score + (best[of] ?? 0));
      }, scores);
      // It wins ties with those after it, and points are whole numbers.
      const leads = ends.map((rival, of) => (ends[segment] ?? 0) - rival - (of < segment ? 1 : 0));
      // Weights are no whole numbers: what is as good as nothing is nothing.
      if (
        weighedLead(
          weights,
          leads.map((lead) => -lead),
          segment,
        ) < -1e-6
      )
        return null;
      if (leads.every((lead) => lead >= 0)) break;
      for (const [of, lead] of leads.entries()) {
        furthest = Math.max(furthest, Math.abs(lead));
        sums[of] = (sums[of] ?? 0) + lead;
      }
    }
    return weights;
  };
}

/** By question the points that it may add, none where it may be passed over. */
export function pointsIn(
  { questions, segments }: Plan,
  given: GivenPicks,
): readonly (readonly (readonly number[])[])[] {
  const none = segments.map(() => 0);
  return questions.map(({ ask, when, points }, at) => {
    const own = points.get(given.answers[at] ?? 0);
    const any = ask === "never" ? [] : own ? [own] : [...points.values()];
    return ask === "always" && !when ? any : [none, ...any];
  });
}

/** How far a segment is ahead of each rival, weighed and added up. */
export function weighedLead(weights: Weights, scores: readonly number[], segment: number): number {
  return scores.reduce(
    (sum, rival, of) => sum + (weights[of] ?? 0) * ((scores[segment] ?? 0) - rival),
    0,
  );
}
