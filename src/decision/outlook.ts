import type { GivenPicks } from "./answers.ts";
import { candidates, type SegmentSet } from "./bounds.ts";
import { countBits, type Plan } from "./plan.ts";
import { count, proceed, type Standing } from "./standing.ts";
import { verdictOf } from "./verdict.ts";

/** What can still come of a standing, exactly: every way of finishing is looked at, equal ones once. */
export interface Outlook {
  /** The segments that some way of finishing leads to. */
  possible(standing: Standing): SegmentSet;
  /** Whether what counts decides already, and every way of finishing leads there. */
  certain(standing: Standing): boolean;
  /** How many questions can still be asked, at the most. */
  longest(standing: Standing): number;
}

/** The outlook of interviews in which the answers given so far stay as they are. */
export function outlookOn(plan: Plan, given: GivenPicks): Outlook {
  const possibleFrom = new Map<string, SegmentSet>();
  const elsewhereFrom = new Map<string, boolean>();
  const longestFrom = new Map<string, number>();

  const nextStandings = function* (standing: Standing) {
    for (const picks of plan.questions[standing.at]?.answers ?? []) {
      yield proceed(plan, given, count(plan, standing, standing.at, picks));
    }
  };

  const possible = (standing: Standing): SegmentSet => {
    if (standing.at === plan.questions.length) return 1 << verdictOf(plan, standing).segment;
    const atMost = candidates(plan, standing);
    if (countBits(atMost) === 1) return atMost;
    return remembered(possibleFrom, keyOf(plan, standing), () => {
      let found: SegmentSet = 0;
      for (const next of nextStandings(standing)) {
        found |= possible(next);
        if (found === atMost) break;
      }
      return found;
    });
  };

  const leadsElsewhere = (standing: Standing, segment: number): boolean => {
    if (standing.at === plan.questions.length) return verdictOf(plan, standing).segment !== segment;
    const atMost = candidates(plan, standing);
    if ((atMost & (1 << segment)) === 0) return true;
    if (atMost === 1 << segment) return false;
    return remembered(elsewhereFrom, `${segment}|${keyOf(plan, standing)}`, () => {
      for (const next of nextStandings(standing)) {
        if (leadsElsewhere(next, segment)) return true;
      }
      return false;
    });
  };

  const certain = (standing: Standing) =>
    !leadsElsewhere(standing, verdictOf(plan, standing).segment);

  const longest = (standing: Standing): number => {
    const left = plan.questions.slice(standing.at).filter(({ ask }) => ask !== "never").length;
    if (left === 0 || (plan.stopWhenCertain && certain(standing))) return 0;
    return remembered(longestFrom, keyOf(plan, standing), () => {
      let most = 0;
      for (const next of nextStandings(standing)) {
        most = Math.max(most, 1 + longest(next));
        if (most === left) break;
      }
      return most;
    });
  };

  return { possible, certain, longest };
}

/** Standings with the same key go on alike: same place, same scores, same answers where a condition still looks. */
function keyOf(plan: Plan, { at, counted, scores }: Standing): string {
  const seen = (plan.lookedAt[at] ?? []).map((question) => counted[question]);
  return `${at}|${scores.join()}|${seen.join()}`;
}

function remembered<T>(memory: Map<string, T>, key: string, find: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  memory.set(key, found);
  return found;
}
