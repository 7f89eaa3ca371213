import type { Reason } from "../../evidence/review/reasons.ts";
import type { Review } from "../../evidence/review/review.ts";
import { shareOf } from "../../evidence/review/trend.ts";
import type { Part } from "./part.ts";
import type { Saying } from "./saying.ts";

/** What all comes to: where to look again, and why; or that there is no reason yet. */
export function conclusionParts(review: Review, saying: Saying): readonly Part[] {
  const { word } = saying;
  const sentences = review.reasons.map((reason) =>
    word(reason.level === "alarm" ? "lookAgain" : "watchFor", {
      what: "segment" in reason ? saying.names.segment(reason.segment) : word("whole"),
      why: becauseOf(reason, review, saying),
    }),
  );
  const nothing = word(isLittleToTell(review) ? "noReasonFew" : "noReasonYet");
  return [
    { kind: "heading", text: word("conclusion") },
    ...(sentences.length > 0 ? sentences : [nothing]).map(
      (text): Part => ({ kind: "conclusion", text }),
    ),
  ];
}

/** Whether of some segment there are too few in the last quarters. */
function isLittleToTell({ swelling, outcomes }: Review): boolean {
  const trends = [...swelling, ...(outcomes?.winning ?? []), ...(outcomes?.leaving ?? [])];
  return trends.some(({ verdict }) => verdict === "too-few");
}

function becauseOf(
  reason: Reason,
  { expected }: Review,
  { word, numbers, chance }: Saying,
): string {
  switch (reason.code) {
    case "review-due":
      return word("because-review-due", { date: reason.date });
    case "mix":
      return word("because-mix", {
        quarter: reason.quarter,
        against: word(expected ? "againstExpected" : "againstFormer"),
        chance: chance(reason.chance),
        index: numbers.exact(Number(reason.index.toFixed(2))),
      });
    default:
      return word(
        reason.code === "churn" && reason.wasStrong
          ? "because-churn-strong"
          : `because-${reason.code}`,
        {
          before: numbers.share(shareOf(reason.before)),
          after: numbers.share(shareOf(reason.lastTwo)),
          chance: chance(reason.chance),
        },
      );
  }
}
