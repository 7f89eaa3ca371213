/** The door of the package for React: the widget, and the hook under it. */

export type { Voice } from "../language/voice.ts";
export type { Happening } from "../session/happening.ts";
export type { DiagnosticRecord } from "../session/record.ts";
export type { AnswerWords, RepResultScreen } from "../session/repResult.ts";
export type {
  Audience,
  Choice,
  IntroScreen,
  QuestionScreen,
  Screen,
  VisitorResultScreen,
} from "../session/screen.ts";
export { Diagnostic, type DiagnosticProps } from "./Diagnostic.tsx";
export { type DiagnosticOptions, type RunningDiagnostic, useDiagnostic } from "./useDiagnostic.ts";
