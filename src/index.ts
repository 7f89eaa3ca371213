/** The door of the package without React: reading a questionnaire, and deciding with it. */

// The machine runs on this copy: a package manager need not let whoever installs this one reach another.
export { createActor } from "xstate";
export { type Given, type Misfit, misfits } from "./decision/answers.ts";
export { type Decision, decide, longest, possible, scores } from "./decision/decide.ts";
export { type CountedAnswer, type Explanation, explain } from "./decision/explain.ts";
export type { Flip } from "./decision/flip.ts";
export {
  type InterviewContext,
  type InterviewEvent,
  type InterviewInput,
  machineFor,
} from "./decision/machine.ts";
export { type Walk, walk } from "./decision/walk.ts";
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
} from "./definition/definition.ts";
export { type FetchFailure, type Fetching, fetchDefinition } from "./definition/fetchDefinition.ts";
export { limits } from "./definition/limits.ts";
export {
  type Expected,
  type Problem,
  type ProblemCode,
  problemCodes,
} from "./definition/problem.ts";
export { type Reading, read } from "./definition/read.ts";
export { textIn } from "./definition/text.ts";
