import type { GivenPicks } from "./answers.ts";
import { candidates, chanceOf, reachesOf } from "./bounds.ts";
import { longestIn } from "./longest.ts";
import type { Plan } from "./plan.ts";
import { remembered } from "./remember.ts";
import { situationOf } from "./situation.ts";
import { onwards, type Standing } from "./standing.ts";
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

  const leadsTo = (segment: number, standing: Standing): boolean => {
    const atMost = candidates(plan, standing);
    if ((atMost & (1 << segment)) === 0) return false;
    if (atMost === 1 << segment) return true;
    return remembered(memory, `${segment}|${situationOf(plan, standing)}`, () => {
      const chance = ({ at, scores }: Standing) => chanceOf(reachesOf(plan)[at], scores, segment);
      return onwards(plan, given, standing)
        .map((next) => ({ next, chance: chance(next) }))
        .sort((one, other) => other.chance - one.chance)
        .some(({ next }) => leadsTo(segment, next));
    });
  };

  const certain = (standing: Standing) => {
    const { segment } = verdictOf(plan, standing);
    return plan.segments.every((_, other) => other === segment || !leadsTo(other, standing));
  };

  return { leadsTo, certain, longest: longestIn(plan, given, certain) };
}
