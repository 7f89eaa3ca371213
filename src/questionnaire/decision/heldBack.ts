import type { GivenPicks } from "./answers.ts";
import type { Plan } from "./plan.ts";
import { type Standing, topOf } from "./standing.ts";

/** More rivals in the sum hardly show more. */
const mostRivals = 32;

/**
 * Whether rivals together keep a segment from the top, though none may do so alone: the sum of its leads over them does
 * not get above 0 with the very answers that are best for that sum. It is never so where the segment can get there; where
 * it cannot, mostly. Each time, the rival that came off best is taken into the sum, maybe once more.
 */
export function isHeldBack(
  { questions }: Plan,
  given: GivenPicks,
  { at, scores }: Standing,
  segment: number,
): boolean {
  const none = scores.map(() => 0);
  const ways = questions.slice(at).map(({ ask, when, points }, after) => {
    const own = points.get(given.answers[at + after] ?? 0);
    const any = ask === "never" ? [] : own ? [own] : [...points.values()];
    return ask === "always" && !when ? any : [none, ...any];
  });
  const rivals: number[] = [];
  const leadsOver = (points: readonly number[]) =>
    rivals.reduce((sum, rival) => sum + (points[segment] ?? 0) - (points[rival] ?? 0), 0);
  // Half a point decides the ties that the segment wins.
  const start = scores.map((score, rival) => (segment < rival ? score - 0.5 : score));
  let ends = start;
  while (rivals.length < mostRivals) {
    const rival = topOf(ends.with(segment, Number.NEGATIVE_INFINITY));
    if ((ends[rival] ?? 0) < (ends[segment] ?? 0)) return false;
    rivals.push(rival);
    ends = ways.reduce((sums, [first = none, ...others]) => {
      const best = others.reduce((a, b) => (leadsOver(b) > leadsOver(a) ? b : a), first);
      return sums.map((sum, of) => sum + (best[of] ?? 0));
    }, start);
    if (leadsOver(ends) <= 0) return true;
  }
  return false;
}
