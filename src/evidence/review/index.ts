// The door `needs-diagnostic/review`: interviews that were held, over time. Rows for it come from records by `heldRow` of
// `needs-diagnostic/records`.
export {
  type AnswersGiven,
  answersGiven,
  countingAnswers,
  type QuestionAnswered,
} from "./answersGiven.ts";
export { type BadOutcome, type Deal, type Joined, type Joining, joining } from "./deals.ts";
export { type EditReview, type EditsSought, type SeekingProgress, seekingEdits } from "./edits.ts";
export { type HeldRow, type LastRows, lastOfEach } from "./heldRow.ts";
export {
  matchOutcomeColumns,
  type OutcomeColumn,
  type OutcomeField,
  outcomeFields,
} from "./outcomeColumns.ts";
export type { Reason } from "./reasons.ts";
export { type Review, review, type SoldTo, soldTo } from "./review.ts";
export type { Trend, Verdict } from "./trend.ts";
