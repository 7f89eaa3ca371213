import type { Misfit } from "../../questionnaire/decision/answers.ts";
import type { InterviewEvent } from "../../questionnaire/decision/machine.ts";
import type { Answer } from "../../questionnaire/definition/definition.ts";
import type { LeadStep } from "./lead.ts";
import type { DiagnosticRecord } from "./record.ts";

/** What happened in a session, for whoever wants to know: analytics, a host page, a log. Times are milliseconds. */
export type Happening = { readonly at: number } & (
  | { readonly type: "started" }
  | { readonly type: "answered"; readonly question: string; readonly answer: Answer }
  | { readonly type: "cleared"; readonly question: string }
  /** Another question than the next one is shown: by going back, or by going to it. */
  | { readonly type: "revisited"; readonly question: string }
  | { readonly type: "restarted" }
  /** Facts or kept answers that the questionnaire has no use for; they were left out. */
  | { readonly type: "ignored"; readonly misfits: readonly Misfit[] }
  | { readonly type: "finished"; readonly record: DiagnosticRecord }
  /**
   * What became of the lead form, as soon as that is known; what becomes of it later is no new form. Nothing of what
   * was typed into it: events go to analytics.
   */
  | { readonly type: "lead"; readonly step: Exclude<LeadStep, "asked" | "sending" | "unknown"> }
);

/** What a move that changed something comes to. */
export function happeningOf(
  event: InterviewEvent,
  revisiting: string | null,
  at: number,
): Happening | null {
  switch (event.type) {
    case "answer":
      return { type: "answered", question: event.question, answer: event.answer, at };
    case "clear":
      return { type: "cleared", question: event.question, at };
    case "back":
    case "goTo":
      return revisiting === null ? null : { type: "revisited", question: revisiting, at };
    case "restart":
      return { type: "restarted", at };
    case "begin":
    case "know":
      return null;
  }
}
