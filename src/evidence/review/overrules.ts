import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { Replayed } from "./replay.ts";

/** How often people chose another segment than the answers did. */
export interface OverruleReview {
  /** The segment of the answers. */
  readonly from: string;
  /** How many calls the answers led there. */
  readonly calls: number;
  readonly overruled: number;
  /** To which segment, how often. */
  readonly to: Readonly<Record<string, number>>;
  /** What was given as the reason, how often, the most frequent first; "" for none. */
  readonly reasons: readonly { readonly why: string; readonly count: number }[];
}

export function overrulesReviewed(
  definition: Definition,
  all: readonly Replayed[],
): readonly OverruleReview[] {
  const calls = all.filter(({ row, segment }) => row.channel === "console" && segment !== null);
  return definition.segments.flatMap(({ id: from }) => {
    const own = calls.filter(({ segment }) => segment === from);
    const overruled = own.filter(isOverruled);
    if (overruled.length === 0) return [];
    const to = countsOf(overruled.map(({ row }) => row.segment ?? ""));
    const reasons = [...countsOf(overruled.map(({ row }) => row.overruled?.why?.trim() ?? ""))];
    return [
      {
        from,
        calls: own.length,
        overruled: overruled.length,
        to: Object.fromEntries(to),
        reasons: reasons.map(([why, count]) => ({ why, count })).sort((a, b) => b.count - a.count),
      },
    ];
  });
}

/** A person chose another segment than the answers come to today; where the answers have come to agree, nothing is left to say. */
export function isOverruled({ row, segment }: Replayed): boolean {
  return row.overruled !== null && row.segment !== null && row.segment !== segment;
}

function countsOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
