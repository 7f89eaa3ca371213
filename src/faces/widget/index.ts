"use client";

/** The door of the package for React: the widget, and the hook under it. */

export type { Voice } from "../language/voice.ts";
export type { Happening } from "../session/happening.ts";
export type { Consent, Lead, LeadOutcome, LeadStep } from "../session/lead.ts";
export type { LeadReceiver } from "../session/leaving.ts";
export type { Choice, QuestionScreen } from "../session/questionScreen.ts";
export type { DiagnosticRecord } from "../session/record.ts";
export type { AnswerWords, RepResultScreen } from "../session/repResult.ts";
export type { Audience, Screen } from "../session/screen.ts";
export type {
  IntroScreen,
  LeadForm,
  LeadScreen,
  VisitorResultScreen,
} from "../session/visitorScreen.ts";
export { Diagnostic, type DiagnosticProps } from "./Diagnostic.tsx";
export type { Moves } from "./moves.ts";
export { type DiagnosticOptions, type RunningDiagnostic, useDiagnostic } from "./useDiagnostic.ts";
