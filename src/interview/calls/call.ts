import type { Answers, Known } from "../../questionnaire/definition/definition.ts";
import type { Mail } from "../session/mail.ts";
import type { GivenContext } from "./context.ts";
import type { WebsiteAnswers } from "./website.ts";

/** A conversation with one person of an account, with all that was said, noted and done in it. */
export interface Call {
  readonly id: string;
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** The account as the rep calls it; "" until somebody says. */
  readonly account: string;
  /** The account that the page was about when the call began, so whose facts are known beforehand; "" for none. */
  readonly begunFor: string;
  /** Who holds the call; "" where the page doesn't say. */
  readonly rep: string;
  readonly person: { readonly role: string; readonly name: string };
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** When anything in it was last changed; suggestions count for nothing. */
  readonly changedAt: number;
  /** When it was ended; null while it goes on, and once it is begun again. */
  readonly endedAt: number | null;
  /** When it was ended for the first time; null where it never was. */
  readonly firstEndedAt: number | null;
  /** What a page gave with an account, and with which; null for nothing. */
  readonly context: GivenContext | null;
  readonly known: Known;
  /** What of that the person has answered on a website before; null for nothing. */
  readonly website: WebsiteAnswers | null;
  readonly answers: Answers;
  /** Questions that were put and not answered, where the questionnaire offers no "not sure". */
  readonly unanswered: readonly string[];
  /** Free notes of the call. */
  readonly note: string;
  /** Notes by question id, and when each was last typed at. */
  readonly notes: Readonly<Record<string, { readonly text: string; readonly at: number }>>;
  /** Positions of the buying signals seen, by segment id. */
  readonly signals: Readonly<Record<string, readonly number[]>>;
  /** Names of committee members by position, "" where one is known without a name; by segment id. */
  readonly committee: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** What was found out of what a playbook has to be asked next, by position, "" where nobody wrote what; by segment id. */
  readonly learned: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Next steps by position, by segment id. */
  readonly steps: Readonly<Record<string, Readonly<Record<number, Step>>>>;
  /** The mail after the call where the rep has typed into it, with what nobody has said yet in braces, such as {person}; by segment id. */
  readonly mails: Readonly<Record<string, Mail>>;
  /** What is suggested out of a transcript and was neither taken nor left: quotes, by question and option. */
  readonly suggestions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The rep's own choice of segment; what the answers come to stays beside it. */
  readonly overrule: Overrule | null;
  /** Whether the rep goes on with a prospect whom a rule excludes: then such rules are passed over. */
  readonly goesOn: boolean;
  /** What the answers came to when they were last changed, to be listed without the questionnaire. */
  readonly outcome: Outcome | null;
}

export interface Step {
  readonly done: boolean;
  /** The day it is due, as YYYY-MM-DD; "" for none. */
  readonly due: string;
}

/** A segment that a person chose, whatever the answers say. */
export interface Overrule {
  readonly segment: string;
  /** The segment's name as the sales team reads it; one of an older version has none. */
  readonly name?: string;
  /** Why, in words; one of an older version may say "". */
  readonly reason: string;
  /** The name of who chose, where the page says it. */
  readonly by?: string;
}

export interface Outcome {
  readonly segment: string;
  /** The segment's name as the sales team reads it. */
  readonly name: string;
  readonly complete: boolean;
  readonly close: boolean;
}

/**
 * One change of a call. Each is kept by itself, under its own name, so that two tabs with the same call open can
 * change different things without either overwriting the other.
 */
export type Change =
  | { readonly name: "about"; readonly value: About }
  | { readonly name: "account"; readonly value: string }
  | { readonly name: "role"; readonly value: string }
  | { readonly name: "person"; readonly value: string }
  | { readonly name: "note"; readonly value: string }
  | { readonly name: "overrule"; readonly value: Call["overrule"] }
  | { readonly name: "goes-on"; readonly value: boolean }
  | { readonly name: "outcome"; readonly value: Outcome | null }
  /** false where it is begun again. */
  | { readonly name: "ended"; readonly value: boolean }
  | { readonly name: "first-ended"; readonly value: true }
  | { readonly name: "context"; readonly value: GivenContext | null }
  | { readonly name: "website"; readonly value: WebsiteAnswers | null }
  | { readonly name: `known ${string}`; readonly value: Known[string] | null }
  /** "unanswered" where the question was put and not answered; null where the answer was cleared. */
  | {
      readonly name: `answer ${string}`;
      readonly value: { readonly answer: Answers[string] } | "unanswered" | null;
    }
  | { readonly name: `note ${string}`; readonly value: string }
  | { readonly name: `signal ${string} ${number}`; readonly value: boolean }
  /** null where a member is not known. */
  | { readonly name: `committee ${string} ${number}`; readonly value: string | null }
  /** null where a question is not ticked off. */
  | { readonly name: `learned ${string} ${number}`; readonly value: string | null }
  | { readonly name: `step ${string} ${number}`; readonly value: Step }
  /** null for the playbook's own. */
  | { readonly name: `mail ${string}`; readonly value: Mail | null }
  /** Of a question and an option, what the prospect said; null where it was taken or left. */
  | { readonly name: `suggestion ${string} ${string}`; readonly value: string | null };

/** Tells whether a change is of a suggestion, which counts for nothing in its call. */
export function isOfSuggestion({ name }: Pick<Change, "name">): boolean {
  return name.startsWith("suggestion ");
}

/** What a call begins with; one of an older version doesn't say for whom, nor who holds it. */
export type About = Pick<Call, "questionnaire" | "startedAt"> &
  Partial<Pick<Call, "begunFor" | "rep">>;

/** A change as it is kept. */
export interface Kept {
  readonly call: string;
  readonly change: Change;
  /** Milliseconds since 1970. */
  readonly at: number;
}
