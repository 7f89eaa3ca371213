import type { GivenPicks } from "./answers.ts";
import type { Plan } from "./plan.ts";
import { remembered } from "./remember.ts";
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
export function weighingRivals({ questions, segments }: Plan, given: GivenPicks): Weighing {
  const none = segments.map(() => 0);
  const ways = questions.map(({ ask, when, points }, at) => {
    const own = points.get(given.answers[at] ?? 0);
    const any = ask === "never" ? [] : own ? [own] : [...points.values()];
    return ask === "always" && !when ? any : [none, ...any];
  });
  const memory = new Map<number, readonly (readonly (readonly number[])[])[]>();
  const leadsOf = (segment: number) =>
    remembered(memory, segment, () =>
      ways.map((answers) =>
        answers.map((points) => points.map((rival) => (points[segment] ?? 0) - rival)),
      ),
    );

  return ({ at, scores }, segment) => {
    const leads = leadsOf(segment).slice(at);
    // It wins ties with those after it, and points are whole numbers.
    const start = scores.map(
      (rival, of) => (scores[segment] ?? 0) - rival - (of < segment ? 1 : 0),
    );
    start[segment] = 0;
    let weights: Weights = none.map((_, of) => (of === segment ? 0 : 1));
    const sums = [...none];
    let furthest = 1;
    for (let round = 1; round <= mostRounds; round++) {
      const ends = [...start];
      for (const answers of leads) {
        let most = Number.NEGATIVE_INFINITY;
        let best: readonly number[] = none;
        for (const answer of answers) {
          const lead = weighed(weights, answer);
          if (lead > most) [most, best] = [lead, answer];
        }
        for (const [of, lead] of best.entries()) ends[of] = (ends[of] ?? 0) + lead;
      }
      // Weights are no whole numbers: what is as good as nothing is nothing.
      if (weighed(weights, ends) < -1e-6) return null;
      if (ends.every((lead) => lead >= 0)) return weights;
      furthest = Math.max(furthest, ...ends.map(Math.abs));
      for (const [of, lead] of ends.entries()) sums[of] = (sums[of] ?? 0) + lead;
      const least = Math.min(...sums.filter((_, of) => of !== segment));
      const pace = 4 / (furthest * Math.sqrt(round));
      weights = sums.map((sum, of) => (of === segment ? 0 : Math.exp((least - sum) * pace)));
    }
    return weights;
  };
}

/** The sum of leads, each as much as it weighs. */
export function weighed(weights: Weights, leads: readonly number[]): number {
  let sum = 0;
  for (let of = 0; of < leads.length; of++) sum += (weights[of] ?? 0) * (leads[of] ?? 0);
  return sum;
}
