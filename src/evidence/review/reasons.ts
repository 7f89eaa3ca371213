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
  readonly going: Quarter;
  readonly mix: readonly QuarterMix[];
  readonly swelling: readonly Trend[];
  readonly outcomes: OutcomesReview | null;
}

/** All reasons, alarms first. */
export function reasonsOf({ today, reviewBy, going, mix, swelling, outcomes }: Grounds): Reason[] {
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
  const last = mix.findLast(({ quarter }) => quarter < going);
  const { verdict, chance = null, index = null, quarter = "" } = last ?? {};
  if ((verdict === "watch" || verdict === "alarm") && chance !== null && index !== null)
    found.push({ code: "mix", level: verdict, quarter, chance, index });
  return found.sort((a, b) => Number(a.level === "watch") - Number(b.level === "watch"));
}

type TrendReason = Extract<Reason, { readonly segment: string }>;

function reasonsIn(code: TrendReason["code"], trends: readonly Trend[]): readonly TrendReason[] {
  return trends.flatMap(({ segment, verdict, before, lastTwo, chance }) =>
    (verdict === "watch" || verdict === "alarm") && chance !== null
      ? [{ code, level: verdict, segment, before, lastTwo, chance }]
      : [],
  );
}
