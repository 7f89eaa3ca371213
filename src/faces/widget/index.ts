"use client";

/** The door of the package for React: the widget, and the hook under it. */

export type { AnswerWords } from "../../interview/session/answerWords.ts";
export type { Happening } from "../../interview/session/happening.ts";
export type { Consent, Lead, LeadOutcome, LeadStep } from "../../interview/session/lead.ts";
export type { LeadReceiver } from "../../interview/session/leaving.ts";
export type { Choice, QuestionScreen } from "../../interview/session/questionScreen.ts";
export type { DiagnosticRecord } from "../../interview/session/record.ts";
export type { RepResultScreen } from "../../interview/session/repResult.ts";
export type { Audience, Screen } from "../../interview/session/screen.ts";
export type {
  IntroScreen,
  LeadForm,
  LeadScreen,
  VisitorResultScreen,
} from "../../interview/session/visitorScreen.ts";
export type { WhatSuits } from "../../interview/session/whatSuits.ts";
export type { Translator } from "../../language/translator.ts";
export { Diagnostic, type DiagnosticProps } from "./Diagnostic.tsx";
export type { Moves } from "./moves.ts";
export { type DiagnosticOptions, type RunningDiagnostic, useDiagnostic } from "./useDiagnostic.ts";
