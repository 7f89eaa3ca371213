import type { GivenPicks } from "./answers.ts";
import { boundsOf, candidates, chanceOf, isSurelyPositive, statusOf } from "./bounds.ts";
import { weighedLead, weighingRivals } from "./heldBack.ts";
import { longestIn } from "./longest.ts";
import { onwards } from "./onwards.ts";
import type { Plan } from "./plan.ts";
import { remembered } from "./remember.ts";
import { situationOf } from "./situation.ts";
import type { Standing } from "./standing.ts";
import { verdictOf } from "./verdict.ts";

/** What can still come of a standing, exactly: every way of finishing is looked at, equal ones once. */
export interface Outlook {
  /** Whether some way of finishing ends in a segment. */
  leadsTo(segment: number, standing: Standing): boolean;
  /** Whether what counts decides already, and every way of finishing leads there. */
  certain(standing: Standing): boolean;
  /** How many questions can still be asked, at the most. */
  longest(standing: Standing): number;
}

/** The outlook of interviews in which the answers given so far stay as they are. */
export function outlookOn(plan: Plan, given: GivenPicks): Outlook {
  const memory = new Map<string, boolean>();
  const weighRivals = weighingRivals(plan, given);
  const chance = ({ at, scores }: Standing, segment: number) =>
    chanceOf(boundsOf(plan)[at], scores, segment);

  const needsPoints = (standing: Standing, segment: number) =>
    (segment !== plan.fallback || isSurelyPositive(boundsOf(plan)[standing.at], standing.scores)) &&
    plan.rules.every(
      ({ when, segment: to }) =>
        to !== segment ||
        when.every((condition) => statusOf(condition, plan, standing) === "never"),
    );

  const leadsTo = (segment: number, standing: Standing): boolean => {
    const atMost = candidates(plan, standing);
    if ((atMost & (1 << segment)) === 0) return false;
    if (atMost === 1 << segment) return true;
    return remembered(memory, `${segment}|${situationOf(plan, standing)}`, () => {
      const weights = needsPoints(standing, segment) ? weighRivals(standing, segment) : [];
      if (!weights) return false;
      const promise = (next: Standing) =>
        weights.length > 0 ? weighedLead(weights, next.scores, segment) : chance(next, segment);
      return descending(onwards(plan, given, standing), promise).some((next) =>
        leadsTo(segment, next),
      );
    });
  };

  const certain = (standing: Standing) => {
    const { segment } = verdictOf(plan, standing);
    const others = [...plan.segments.keys()].filter((other) => other !== segment);
    return !descending(others, (other) => chance(standing, other)).some((other) =>
      leadsTo(other, standing),
    );
  };

  return { leadsTo, certain, longest: longestIn(plan, given, certain) };
}

/** What promises most first: that one of them is a way is sooner found than that none is. */
function descending<T>(all: readonly T[], promise: (one: T) => number): T[] {
  return all
    .map((one) => ({ one, by: promise(one) }))
    .sort((one, other) => other.by - one.by)
    .map(({ one }) => one);
}
