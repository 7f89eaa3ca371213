import { type Bounds, further } from "./bounds.ts";
import type { Changeable } from "./factsFirst.ts";

/** The bounds of what is given from each question on, the end included, where up to so many of the answers are others. */
export function changedBounds(
  { plan, given, mayChange }: Changeable,
  most: number,
): (changes: number, at: number) => Bounds | undefined {
  const none = new Array<number>(plan.segments.length + 1).fill(0);
  const byQuestion: (readonly Bounds[])[] = [];
  let after: readonly Bounds[] = Array.from({ length: most + 1 }, () => none.map(() => none));
  byQuestion[plan.questions.length] = after;
  for (const [at, { ask, when, points }] of [...plan.questions.entries()].toReversed()) {
    const any = ask === "never" ? [none] : [...points.values()];
    const own = points.get(given.answers[at] ?? 0);
    after = after.map((rest, changes) => {
      const ways = [further(own ? [own] : any, rest)];
      const less = after[changes - 1];
      if (own && less && mayChange[at]) ways.push(further(any, less));
      if (ask !== "always" || when) ways.push(rest);
      return ways.reduce(furthest);
    });
    byQuestion[at] = after;
  }
  return (changes, at) => byQuestion[at]?.[changes];
}

function furthest(one: Bounds, other: Bounds): Bounds {
  return one.map((row, segment) =>
    row.map((bounds, rival) => Math.max(bounds, other[segment]?.[rival] ?? bounds)),
  );
}
