/** The door of the package for proof: every interview that a questionnaire can hold, and what an edit moves. */

export { type Renames, UnknownRename } from "../questionnaire/comparing/likeness.ts";
export { type AnswerWeights, answerKey } from "./answerWeights.ts";
export { type CheckOptions, check, checking, type Report } from "./check.ts";
export { diffing } from "./diff/diffing.ts";
export type {
  DiffOptions,
  Edit,
  Ids,
  Move,
  PastInterview,
  Rewording,
} from "./diff/edit.ts";
export {
  type Figures,
  type Finding,
  type FindingCode,
  type Severity,
  severities,
} from "./findings/finding.ts";
export { type Progress, TooLarge } from "./interviewGraph.ts";
export {
  finish,
  type Proof,
  prove,
  proving,
  reachable,
  type Shares,
  sharesOf,
} from "./shares.ts";
export type { Summary } from "./summary.ts";
