import type { Count } from "./chances.ts";
import type { Deal, Joined } from "./deals.ts";
import type { Quarter } from "./quarters.ts";
import { type Series, type Trend, trendsOf } from "./trend.ts";
import { type CustomersReview, customersReviewed, quantile, stayedOf } from "./worthOfCustomers.ts";

/** What deals of a segment came to in a quarter, or in all. */
export interface DealFigures {
  readonly won: Count;
  /** Means and middles of what was won; null where nobody says. */
  readonly value: number | null;
  readonly days: number | null;
  readonly stayed: Count;
}

/** What became of a segment's prospects. */
export interface SegmentOutcome {
  readonly segment: string;
  readonly all: DealFigures;
  readonly quarters: Readonly<Record<Quarter, DealFigures>>;
}

/** What became of prospects, by segment. */
export interface OutcomesReview extends Omit<Joined, "deals"> {
  readonly deals: number;
  readonly segments: readonly SegmentOutcome[];
  readonly winning: readonly Trend[];
  readonly leaving: readonly Trend[];
  readonly customers: CustomersReview | null;
}

/** @param pair the last two quarters that are over; null where there are none */
export function outcomesReviewed(
  segments: readonly string[],
  { deals, ...joined }: Joined,
  pair: readonly [Quarter, Quarter] | null,
): OutcomesReview {
  const reviewed = segments.map((segment): SegmentOutcome => {
    const own = deals.filter((deal) => deal.segment === segment);
    const quarters = [...new Set(own.map(({ quarter }) => quarter))].sort();
    return {
      segment,
      all: figuresOf(own),
      quarters: Object.fromEntries(
        quarters.map((each) => [each, figuresOf(own.filter(({ quarter }) => quarter === each))]),
      ),
    };
  });
  const seriesOf = (count: (figures: DealFigures) => Count): Series[] =>
    reviewed.map(({ segment, quarters }) => ({
      segment,
      counts: Object.fromEntries(
        Object.entries(quarters).flatMap(([quarter, figures]) =>
          pair && quarter <= pair[1] ? [[quarter, count(figures)]] : [],
        ),
      ),
    }));
  return {
    ...joined,
    deals: deals.length,
    segments: reviewed,
    winning: pair
      ? trendsOf(
          seriesOf(({ won }) => won),
          pair,
          "fall",
        )
      : [],
    leaving: pair
      ? trendsOf(
          seriesOf(({ stayed }) => stayed),
          pair,
          "fall",
        )
      : [],
    customers: customersReviewed(segments, deals),
  };
}

function figuresOf(deals: readonly Deal[]): DealFigures {
  const won = deals.filter(({ isWon }) => isWon);
  const values = won.flatMap(({ value }) => value ?? []);
  const days = won.flatMap(({ days }) => days ?? []).sort((a, b) => a - b);
  return {
    won: { hits: won.length, of: deals.length },
    value: values.length > 0 ? values.reduce((sum, one) => sum + one, 0) / values.length : null,
    days: days.length > 0 ? quantile(days, 0.5) : null,
    stayed: stayedOf(won),
  };
}
