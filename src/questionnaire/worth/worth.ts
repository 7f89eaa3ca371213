import type { Definition, Segment } from "../definition/definition.ts";

/** What is said of a segment's economics; see the format. */
export type Economics = NonNullable<NonNullable<Segment["rep"]>["economics"]>;

/**
 * What a segment is worth, in the questionnaire's currency. A figure of which some part is not said is null: what nobody
 * knows is not nothing.
 */
export interface Worth {
  /** Of one customer, over the years that one stays: ten at the most, since nobody knows what is after that. */
  readonly customer: number | null;
  /** What is to be expected of one opportunity that is followed. */
  readonly opportunity: number | null;
  /** What is to be expected of one day of following it. */
  readonly day: number | null;
  /** Of all the companies that there are to win. */
  readonly market: number | null;
}

const mostYears = 10;

type Said = Required<Economics>;

/** What a segment is worth by what is said of its economics. */
export function worthOf(economics: Economics = {}): Worth {
  // What is not said makes every sum with it no number.
  const said = { ...notSaid, ...economics };
  const years = said.churn === 0 ? mostYears : Math.min(mostYears, 1 / said.churn);
  const customer = (said.contractValue - said.costToServe) * years;
  const opportunity = said.winRate * customer - said.acquisitionCost;
  return {
    customer: known(customer),
    opportunity: known(opportunity),
    day: known(opportunity / said.cycleDays),
    market: known(said.accounts * opportunity),
  };
}

function known(figure: number): number | null {
  return Number.isFinite(figure) ? figure : null;
}

const notSaid: Said = {
  accounts: Number.NaN,
  share: Number.NaN,
  winRate: Number.NaN,
  contractValue: Number.NaN,
  costToServe: Number.NaN,
  acquisitionCost: Number.NaN,
  cycleDays: Number.NaN,
  churn: Number.NaN,
};

/** A segment with what it is worth. */
export interface SegmentWorth {
  readonly segment: Segment;
  readonly worth: Worth;
}

/** All segments, the one with the best day of selling first; those of which that isn't known last, as they stand. */
export function rankedByWorth({ segments }: Definition): readonly SegmentWorth[] {
  return segments
    .map((segment) => ({ segment, worth: worthOf(segment.rep?.economics) }))
    .sort((one, other) => days(other) - days(one));
}

/** Below all that is known where it isn't. */
function days({ worth }: SegmentWorth): number {
  return worth.day ?? -Number.MAX_VALUE;
}
