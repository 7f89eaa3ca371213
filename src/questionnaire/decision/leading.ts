import type { Plan } from "./plan.ts";
import type { Standing } from "./standing.ts";
import { verdictOf } from "./verdict.ts";

/** Who leads in an interview that goes on, by positions. */
export interface Leading {
  readonly segment: number;
  /** The others with as many points; the order of segments would part them, and nothing that was said. */
  readonly level: readonly number[];
}

/**
 * Who leads while several segments can still come of an interview: whose rule holds, else who has the most points, of those
 * that can still come of it. Null while no answer speaks for one of them, however many ways on may lead to it.
 *
 * @param canBecome whether a segment can still come of it; asked of no more than needed
 */
export function leadingIn(
  plan: Plan,
  standing: Standing,
  canBecome: (segment: number) => boolean,
): Leading | null {
  const { segment, decidedBy } = verdictOf(plan, standing);
  if (decidedBy === "rule" && canBecome(segment)) return { segment, level: [] };
  const points = (segment: number) => standing.scores[segment] ?? 0;
  const ahead = [...plan.segments.keys()]
    .filter((segment) => points(segment) > 0)
    .sort((one, other) => points(other) - points(one));
  const leader = ahead.find(canBecome);
  if (leader === undefined) return null;
  const level = ahead.filter(
    (one) => one !== leader && points(one) === points(leader) && canBecome(one),
  );
  return { segment: leader, level };
}
