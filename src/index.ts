/** The door of the package without React: reading a questionnaire, and deciding with it. */

// The machine runs on this copy: a package manager need not let whoever installs this one reach another.
export { createActor } from "xstate";
export { type Given, type Misfit, misfits } from "./questionnaire/decision/answers.ts";
export {
  type Decision,
  decide,
  longest,
  possible,
  scores,
} from "./questionnaire/decision/decide.ts";
export { type CountedAnswer, type Explanation, explain } from "./questionnaire/decision/explain.ts";
export type { Flip } from "./questionnaire/decision/flip.ts";
export {
  type InterviewContext,
  type InterviewEvent,
  type InterviewInput,
  machineFor,
} from "./questionnaire/decision/machine.ts";
export { type Walk, walk } from "./questionnaire/decision/walk.ts";
export {
  type Answer,
  type Answers,
  type Definition,
  type Known,
  languagesOf,
  type Option,
  type Playbook,
  type Question,
  type Segment,
  type Text,
} from "./questionnaire/definition/definition.ts";
export {
  type FetchFailure,
  type Fetching,
  fetchDefinition,
} from "./questionnaire/definition/fetchDefinition.ts";
export { limits } from "./questionnaire/definition/limits.ts";
export {
  type Expected,
  type Problem,
  type ProblemCode,
  problemCodes,
} from "./questionnaire/definition/problem.ts";
export { type Reading, read } from "./questionnaire/definition/read.ts";
export { textIn } from "./questionnaire/definition/text.ts";
