import { chiSquareTail } from "./chances.ts";
import type { Quarter } from "./quarters.ts";
import { fewest, type Verdict, verdictOf } from "./trend.ts";

/** How prospects were spread over segments in a quarter, against what was expected. */
export interface QuarterMix {
  readonly quarter: Quarter;
  readonly prospects: number;
  /** By segment id. */
  readonly counts: Readonly<Record<string, number>>;
  /** Between which counts each lies 19 times in 20 by chance, if what is expected holds; null where nothing is expected. */
  readonly allowed: Readonly<Record<string, readonly [least: number, most: number]>> | null;
  /** How likely so large a difference is by chance (chi-square); null where nobody can tell. */
  readonly chance: number | null;
  /** How large the difference is (population stability index); it decides nothing, since few prospects make it large. */
  readonly index: number | null;
  readonly verdict: Verdict;
}

/** The mix by quarter, against an expectation or else against all quarters before. */
export function mixOf(
  segments: readonly string[],
  quarters: readonly {
    readonly quarter: Quarter;
    readonly counts: Readonly<Record<string, number>>;
  }[],
  expected: Readonly<Record<string, number>> | null,
): readonly QuarterMix[] {
  let former = segments.map(() => 0);
  return quarters.map(({ quarter, counts }) => {
    const own = segments.map((id) => counts[id] ?? 0);
    const prospects = total(own);
    const against = expected ? segments.map((id) => expected[id] ?? 0) : former;
    const isKnown = total(against) > 0 && (expected !== null || total(former) >= fewest);
    const shares = against.map((one) => one / total(against));
    const tested =
      isKnown && prospects >= fewest ? chanceOf(own, against, expected !== null) : null;
    former = former.map((sum, at) => sum + (own[at] ?? 0));
    return {
      quarter,
      prospects,
      counts: Object.fromEntries(segments.map((id, at) => [id, own[at] ?? 0])),
      allowed: isKnown
        ? Object.fromEntries(segments.map((id, at) => [id, rangeOf(shares[at] ?? 0, prospects)]))
        : null,
      chance: tested,
      index: isKnown && prospects > 0 ? stabilityIndex(own, shares) : null,
      verdict: tested === null ? "too-few" : verdictOf(tested),
    };
  });
}

/**
 * How likely two spreads differ so much by chance. Segments of which fewer than five are expected are taken together, since
 * the test says nothing of so few.
 */
function chanceOf(
  own: readonly number[],
  against: readonly number[],
  isFixed: boolean,
): number | null {
  const [ours, theirs] = [total(own), total(against)];
  const expectedOf = (one: number, other: number) =>
    isFixed ? (other / theirs) * ours : ((one + other) / (ours + theirs)) * ours;
  const cells = own.map((one, at) => ({ one, other: against[at] ?? 0 }));
  const order = cells.toSorted((a, b) => expectedOf(a.one, a.other) - expectedOf(b.one, b.other));
  while (order.length > 1) {
    const [first, second] = order;
    if (!first || !second || expectedOf(first.one, first.other) >= 5) break;
    order.splice(0, 2, { one: first.one + second.one, other: first.other + second.other });
    order.sort((a, b) => expectedOf(a.one, a.other) - expectedOf(b.one, b.other));
  }
  if (order.length < 2) return null;
  let sum = 0;
  for (const { one, other } of order) {
    const expected = expectedOf(one, other);
    sum += (one - expected) ** 2 / expected;
    const theirsExpected = one + other - expected;
    if (!isFixed && theirsExpected > 0) sum += (other - theirsExpected) ** 2 / theirsExpected;
  }
  return chiSquareTail(sum, order.length - 1);
}

/** The population stability index; of nobody half a prospect is taken, since it has no logarithm of nothing. */
function stabilityIndex(own: readonly number[], shares: readonly number[]): number {
  const count = total(own);
  return own.reduce((sum, one, at) => {
    const share = Math.max(one, 0.5) / count;
    const expected = Math.max(shares[at] ?? 0, 0.5 / count);
    return sum + (share - expected) * Math.log(share / expected);
  }, 0);
}

function rangeOf(share: number, count: number): readonly [number, number] {
  const spread = 1.959963984540054 * Math.sqrt(share * (1 - share) * count);
  const middle = share * count;
  return [Math.max(0, Math.ceil(middle - spread)), Math.min(count, Math.floor(middle + spread))];
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0);
}
