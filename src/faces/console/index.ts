"use client";

/** The door of the package for the sales team's console, whole or in parts. */

export type { DeviceFailure } from "../../device/device.ts";
export type { Call, Change, Kept } from "../../interview/calls/call.ts";
export type { Context } from "../../interview/calls/context.ts";
export { type CallStore, openCallStore } from "../../interview/calls/store.ts";
export type { WebsiteInterview } from "../../interview/calls/website.ts";
export type { InterviewRecord } from "../../interview/record/record.ts";
export type { Suggestion } from "../../interview/suggestions/suggestion.ts";
export { AccountPanel } from "./AccountPanel.tsx";
export { CallHead } from "./CallHead.tsx";
export { CallNoteField } from "./CallNoteField.tsx";
export type { ConsoleState } from "./ConsoleContext.ts";
export { ConsoleProvider } from "./ConsoleProvider.tsx";
export type { CallDestination, Handover } from "./callDestination.ts";
export type { ConsoleScreen } from "./consoleScreen.ts";
export { NowCard } from "./NowCard.tsx";
export { PlaybookInUse } from "./PlaybookInUse.tsx";
export { QuestionList } from "./QuestionList.tsx";
export { RepConsole, type RepConsoleProps } from "./RepConsole.tsx";
export { StandingLine } from "./StandingLine.tsx";
export { StandingPanel } from "./StandingPanel.tsx";
export { type ConsoleOptions, type Person, useConsoleState } from "./useConsoleState.ts";
export type { GivenSuggestions } from "./useGivenSuggestions.ts";
export { VerdictPanel } from "./VerdictPanel.tsx";
export { webhookDestination } from "./webhookDestination.ts";
