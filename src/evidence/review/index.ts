// The door `needs-diagnostic/review`: interviews that were held, over time. Rows for it come from records by `heldRow` of
// `needs-diagnostic/records`.
export {
  type AnswersGiven,
  answersGiven,
  countingAnswers,
  type QuestionAnswered,
} from "./answersGiven.ts";
export { type HeldRow, type LastRows, lastOfEach } from "./heldRow.ts";
