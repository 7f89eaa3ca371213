import type { Count } from "./chances.ts";
import type { Deal } from "./deals.ts";

/** The customers of a segment by what they are worth, among all customers. */
export interface SegmentCustomers {
  readonly segment: string;
  /** In the least, second, third and best fourth of all customers, how many of these are of the segment. */
  readonly fourths: readonly [number, number, number, number];
  /** Of those in each fourth of whom it is known, how many stayed. */
  readonly stayed: readonly [Count, Count, Count, Count];
  /** What the one in the middle is worth; null where there is none. */
  readonly middle: number | null;
}

/** What customers are worth: revenue less the cost to serve. */
export interface CustomersReview {
  readonly customers: number;
  /** Of how many nobody says what they cost: they count with their revenue. */
  readonly withoutCost: number;
  /** What parts the fourths. */
  readonly cuts: readonly number[];
  readonly segments: readonly SegmentCustomers[];
}

/** Fourths of all customers by worth, and which segments they are of. Null where of fewer than four anything is known. */
export function customersReviewed(
  segments: readonly string[],
  deals: readonly Deal[],
): CustomersReview | null {
  const customers = deals
    .flatMap((deal) =>
      deal.isWon && deal.value !== null ? [{ deal, worth: deal.value - (deal.cost ?? 0) }] : [],
    )
    .sort((a, b) => a.worth - b.worth);
  if (customers.length < 4) return null;
  const cuts = [1, 2, 3].map((part) =>
    quantile(
      customers.map(({ worth }) => worth),
      part / 4,
    ),
  );
  const fourthOf = (worth: number) => cuts.filter((cut) => worth > cut).length;
  return {
    customers: customers.length,
    withoutCost: customers.filter(({ deal }) => deal.cost === null).length,
    cuts,
    segments: segments.map((segment) => {
      const own = customers.filter(({ deal }) => deal.segment === segment);
      const inFourth = [0, 1, 2, 3].map((part) =>
        own.filter(({ worth }) => fourthOf(worth) === part),
      );
      const worths = own.map(({ worth }) => worth);
      return {
        segment,
        fourths: inFourth.map(({ length }) => length) as unknown as SegmentCustomers["fourths"],
        stayed: inFourth.map((some) =>
          stayedOf(some.map(({ deal }) => deal)),
        ) as unknown as SegmentCustomers["stayed"],
        middle: worths.length > 0 ? quantile(worths, 0.5) : null,
      };
    }),
  };
}

/** Of the customers of whom it is known, how many stayed. */
export function stayedOf(deals: readonly Deal[]): Count {
  const known = deals.filter(({ hasLeft }) => hasLeft !== null);
  return { hits: known.filter(({ hasLeft }) => !hasLeft).length, of: known.length };
}

/** Of sorted numbers, as spreadsheets cut them. */
export function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}
