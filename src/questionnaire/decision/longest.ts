import type { GivenPicks } from "./answers.ts";
import { boundsOf, isSurelyPositive } from "./bounds.ts";
import { onwards } from "./onwards.ts";
import type { Plan } from "./plan.ts";
import { oncePer, remembered } from "./remember.ts";
import { situationOf } from "./situation.ts";
import { leadOf, type Standing } from "./standing.ts";

/** Finds how many questions can still be asked, at the most, where an interview ends once its segment is certain. */
export function longestIn(
  plan: Plan,
  given: GivenPicks,
  isCertain: (standing: Standing) => boolean,
): (standing: Standing) => number {
  const none = plan.segments.map(() => 0);
  const limits = openPlansOf(plan).map((open) =>
    search(open, given, {
      isOver: () => false,
      limit: ({ at }) => open.questions.slice(at).filter(({ ask }) => ask !== "never").length,
    }),
  );
  return search(plan, given, {
    isOver: (standing) => plan.stopWhenCertain && isCertain(standing),
    limit: (standing) => {
      const { at, scores } = standing;
      const limit = limits[Number(isSurelyPositive(boundsOf(plan)[at], scores))];
      return limit?.({ ...standing, scores: none }) ?? 0;
    },
  });
}

/** Looks at the ways of going on, those first that promise most: at each to its end, if it can still be the longest. */
function search(
  plan: Plan,
  given: GivenPicks,
  { isOver, limit }: { isOver(standing: Standing): boolean; limit(standing: Standing): number },
): (standing: Standing) => number {
  const memory = new Map<string, number>();
  const longest = (standing: Standing): number => {
    if (isOver(standing)) return 0;
    return remembered(memory, situationOf(plan, standing), () => {
      const ways = onwards(plan, given, standing)
        .map((next) => ({ next, most: 1 + limit(next), lead: leadOf(next.scores) }))
        // The closer the race, the later it is certain.
        .sort((one, other) => other.most - one.most || one.lead - other.lead);
      let found = 0;
      for (const { next, most } of ways) {
        if (most > found) found = Math.max(found, 1 + longest(next));
      }
      return found;
    });
  };
  return longest;
}

/**
 * A plan with only its `when`s to keep a question from being asked: without points it is always close, and all is
 * offered. Never are too few asked, since an answer more can fulfil a condition and cannot break one. The second is for
 * where some segment stays above 0: points that are the same for all change nothing there.
 */
const openPlansOf = oncePer((plan: Plan): readonly Plan[] =>
  [
    (points: readonly number[]) => points.some(Boolean),
    (points: readonly number[]) => new Set(points).size > 1,
  ].map((matter) => ({
    ...plan,
    questions: plan.questions.slice(0, decisivePart(plan, matter)).map((question) => ({
      ...question,
      favours: undefined,
      points: new Map(),
    })),
    rules: [],
  })),
);

/** How many questions there are up to the last that is asked for the segment's sake. */
function decisivePart(
  { questions, rules, stopWhenCertain }: Plan,
  matter: (points: readonly number[]) => boolean,
): number {
  if (!stopWhenCertain) return questions.length;
  const ruling = new Set(rules.flatMap(({ when }) => when.flat().map(({ question }) => question)));
  return (
    1 +
    questions.findLastIndex(({ points }, at) => ruling.has(at) || [...points.values()].some(matter))
  );
}
