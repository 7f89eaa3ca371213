import type { Definition, SegmentRep } from "../../questionnaire/definition/definition.ts";
import { worthOf } from "../../questionnaire/worth/worth.ts";
import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/** Segments in the last tier, or turned away, of which a day of selling is worth more than of one that comes before. */
export function* findTiers({ definition }: Proof): Generator<Found> {
  const all = tiered(definition);
  for (const { id, at, tier, day } of all) {
    const because = tier === 3 ? "last-tier" : tier === "decline" ? "declined" : undefined;
    if (!because) continue;
    const [least] = all
      .filter((other) => (tier === 3 ? other.tier === 1 : other.tier !== "decline"))
      .filter((other) => other.day < day)
      .toSorted((one, other) => one.day - other.day);
    if (!least) continue;
    yield {
      code: "tier-against-worth",
      path: ["segments", at, "rep", "tier"],
      figures: { segments: [id, least.id], because },
    };
  }
}

/** Segments with a tier of which it is known what a day of selling is worth. */
function tiered({ segments }: Definition) {
  return segments.flatMap(({ id, rep }, at) => {
    const { day } = worthOf(rep?.economics);
    return rep?.tier !== undefined && day !== null ? [{ id, at, tier: rep.tier, day }] : [];
  });
}

/** As many segments as can come first. */
const mostFirst = 2;

/** More segments in the first tier than can come first. */
export function* findFirstTier({ definition }: Proof): Generator<Found> {
  const count = repsOf(definition).filter(({ tier }) => tier === 1).length;
  if (count > mostFirst) {
    yield { code: "first-tier-crowded", path: ["segments"], figures: { count } };
  }
}

/** How far off a share is at the most that was rounded to a whole per cent; sums of fractions are a little off too. */
const rounding = 0.005 + 1e-9;

/** Shares of all segments that don't make a whole, however they were rounded. */
export function* findSharesOff({ definition }: Proof): Generator<Found> {
  const shares = repsOf(definition).flatMap(({ economics }) => economics?.share ?? []);
  const share = shares.reduce((sum, one) => sum + one, 0);
  if (shares.length < definition.segments.length) return;
  if (Math.abs(share - 1) > shares.length * rounding) {
    yield { code: "shares-off", path: ["segments"], figures: { share } };
  }
}

function repsOf({ segments }: Definition): readonly SegmentRep[] {
  return segments.flatMap(({ rep }) => rep ?? []);
}
