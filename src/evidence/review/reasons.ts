import type { Count } from "./chances.ts";
import type { QuarterMix } from "./mix.ts";
import type { OutcomesReview } from "./outcomes.ts";
import type { Quarter } from "./quarters.ts";
import { shareOf, sumOf, type Trend } from "./trend.ts";

/** Why a segmentation should be looked at again. */
export type Reason =
  | { readonly code: "review-due"; readonly level: "alarm"; readonly date: string }
  | {
      readonly code: "mix";
      readonly level: "watch" | "alarm";
      readonly quarter: Quarter;
      readonly chance: number;
      readonly index: number;
    }
  | {
      readonly code: "win-rate" | "swelling" | "churn";
      readonly level: "watch" | "alarm";
      readonly segment: string;
      readonly before: Count;
      readonly lastTwo: Count;
      readonly chance: number;
      /** Of churn: whether fewer used to leave there than elsewhere. */
      readonly wasStrong?: boolean;
    };

interface Grounds {
  readonly today: string;
  readonly reviewBy: string | undefined;
  /** The last two quarters that are over, the earlier first. */
  readonly pair: readonly [Quarter, Quarter];
  readonly mix: readonly QuarterMix[];
  readonly swelling: readonly Trend[];
  readonly outcomes: OutcomesReview | null;
}

/** All reasons, alarms first. */
export function reasonsOf({ today, reviewBy, pair, mix, swelling, outcomes }: Grounds): Reason[] {
  const found: Reason[] = [];
  if (reviewBy !== undefined && reviewBy <= today)
    found.push({ code: "review-due", level: "alarm", date: reviewBy });
  found.push(...reasonsIn("win-rate", outcomes?.winning ?? []));
  const leaving = outcomes?.leaving ?? [];
  const usual = shareOf(sumOf(leaving.map(({ before }) => before)));
  for (const reason of reasonsIn("churn", leaving)) {
    found.push({ ...reason, wasStrong: shareOf(reason.before) >= usual });
  }
  found.push(...reasonsIn("swelling", swelling));
  found.push(...mixReasons(mix, pair));
  return found.sort((a, b) => Number(a.level === "watch") - Number(b.level === "watch"));
}

/** Both quarters otherwise than expected: one alone happens. */
function mixReasons(mix: readonly QuarterMix[], pair: Grounds["pair"]): readonly Reason[] {
  const two = pair.flatMap((quarter) => mix.find((one) => one.quarter === quarter) ?? []);
  const isOtherwise = two.every(({ verdict }) => verdict === "watch" || verdict === "alarm");
  const [, last] = two;
  if (!last || !isOtherwise || last.chance === null || last.index === null) return [];
  const level = two.every(({ verdict }) => verdict === "alarm") ? "alarm" : "watch";
  const { quarter, chance, index } = last;
  return [{ code: "mix", level, quarter, chance, index }];
}

type TrendReason = Extract<Reason, { readonly segment: string }>;

function reasonsIn(code: TrendReason["code"], trends: readonly Trend[]): readonly TrendReason[] {
  return trends.flatMap(({ segment, verdict, before, lastTwo, chance }) =>
    (verdict === "watch" || verdict === "alarm") && chance !== null
      ? [{ code, level: verdict, segment, before, lastTwo, chance }]
      : [],
  );
}
