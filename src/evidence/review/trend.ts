import { type Count, chanceOfFall, chanceOfRise, holm } from "./chances.ts";
import type { Quarter } from "./quarters.ts";

/** Whether something is otherwise than it was; with few to tell by, nobody knows. */
export type Verdict = "too-few" | "steady" | "watch" | "alarm";

/** From so few on a quarter says something; below, what looks like a fall is mostly chance. */
export const fewest = 30;

/** By chance alone, that happens less often than this. */
const [watching, alarming] = [0.05, 0.01];

/** A share of a segment by quarter. */
export interface Series {
  readonly segment: string;
  readonly counts: Readonly<Record<Quarter, Count>>;
}

/** What became of a segment's share in its last two quarters, taken together. */
export interface Trend {
  readonly segment: string;
  readonly verdict: Verdict;
  /** In all quarters before those two. */
  readonly before: Count;
  readonly lastTwo: Count;
  /** How likely so much is by chance, as it counts among all segments that were looked at; null where there are too few. */
  readonly chance: number | null;
}

/**
 * Looks at the last two quarters that are over, by the rules that raise few false alarms: both on the bad side of what was before,
 * and together so far that chance rarely is, the level divided among the segments (Holm).
 *
 * @param pair the two, the earlier first
 */
export function trendsOf(
  all: readonly Series[],
  pair: readonly [Quarter, Quarter],
  bad: "fall" | "rise",
): readonly Trend[] {
  const looked = all.map(({ segment, counts }) => {
    const two = pair.map((quarter) => counts[quarter] ?? none);
    const former = Object.entries(counts).filter(([quarter]) => quarter < pair[0]);
    const before = sumOf(former.map(([, count]) => count));
    const isEnough = [before, ...two].every(({ of }) => of >= fewest);
    const lastTwo = sumOf(two);
    const isWorse = two.every((one) =>
      bad === "fall" ? shareOf(one) < shareOf(before) : shareOf(one) > shareOf(before),
    );
    const chance = (bad === "fall" ? chanceOfFall : chanceOfRise)(before, lastTwo);
    return { segment, before, lastTwo, isEnough, isWorse, chance };
  });
  const enough = looked.filter(({ isEnough }) => isEnough);
  const adjusted = holm(enough.map(({ chance }) => chance));
  return looked.map((one) => {
    const { segment, before, lastTwo, isEnough, isWorse } = one;
    const chance = isEnough ? (adjusted[enough.indexOf(one)] ?? 1) : null;
    const verdict = chance === null ? "too-few" : isWorse ? verdictOf(chance) : "steady";
    return { segment, verdict, before, lastTwo, chance };
  });
}

/** What a chance comes to. */
export function verdictOf(chance: number): Verdict {
  return chance < alarming ? "alarm" : chance < watching ? "watch" : "steady";
}

/** 0 of none. */
export function shareOf({ hits, of }: Count): number {
  return of === 0 ? 0 : hits / of;
}

export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), none);
}

const none: Count = { hits: 0, of: 0 };
