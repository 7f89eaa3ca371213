import type { WebsiteInterview } from "../../interview/calls/website.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import type { Suggestion } from "../../interview/suggestions/suggestion.ts";

/**
 * Whom a call is with and what is known of them, as a CRM hands it to the console's page. Each part may be left out. The
 * page checks all of it, and tells what it leaves out.
 */
export interface HandedCall {
  readonly account?: string;
  /** The name of whom the call is with. */
  readonly person?: string;
  /** What they are in the account. */
  readonly role?: string;
  /** Who holds the call. */
  readonly rep?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  /** Facts of the account, by question id: option ids, or numbers. */
  readonly known?: Readonly<Record<string, string | number | readonly string[]>>;
  /** What the person has answered on a website: its record, or as much of one. */
  readonly website?: WebsiteInterview;
  /**
   * What somebody, or a model of yours, takes the transcript of this call to answer: the reply to what
   * `needs-diagnostic prompt` prints, as text, or its list. They are shown to be taken or left, and count for nothing until
   * then; what comes later is shown too.
   */
  readonly suggestions?: string | readonly Suggestion[];
  /** Given back with the call's record, such as ids of the CRM's own: what JSON holds, up to 10,000 characters. */
  readonly context?: Readonly<Record<string, unknown>>;
}

/** What every message bears: the version of what is spoken here. */
interface Message {
  readonly needsDiagnosticConsole: 1;
}

/** What a page around the console, or one that has opened it, says to it: whom the call is with, now or from now on. */
export interface OpenMessage extends Message {
  readonly kind: "open";
  readonly call: HandedCall;
}

/** What the console says to that page: that it listens, and the record of a call whenever there is one to tell. */
export type ConsoleMessage = Message &
  (
    | { readonly kind: "ready" }
    /** When the call is ended; and of a call that was ended, each change and that it goes on. */
    | { readonly kind: "record"; readonly record: InterviewRecord }
  );

/** Whether what came is a message of the console: anything may come. */
export function isConsoleMessage(data: unknown): data is ConsoleMessage {
  const { needsDiagnosticConsole, kind, record } = Object(data) as Record<string, unknown>;
  if (needsDiagnosticConsole !== 1) return false;
  return kind === "ready" || (kind === "record" && typeof record === "object" && record !== null);
}
