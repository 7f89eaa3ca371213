import type { Answer } from "../../../interview/delivery/destinations/exchange.ts";
import type { InterviewRecord } from "../../../interview/record/record.ts";

/**
 * What fields of a CRM are filled with: nothing that is still provisional, so that it comes in no place of what is settled.
 * "nothing" clears them, since what stood before stands no more; null has nothing to say, and leaves them as they are.
 */
export type Standing = InterviewRecord | "nothing" | null;

export interface Verdict {
  /** What the interview itself says: the record where its segment stands, "nothing" where it stood before and doesn't now. */
  readonly own: Standing;
  /** What the person's latest interview says whose segment stands. */
  readonly ofPerson: Standing;
}

/** A record that is kept, and the address of its person. */
export interface Kept {
  readonly record: InterviewRecord;
  readonly email: string | null;
}

/** A record on its way out. */
export interface Outbound {
  readonly record: InterviewRecord;
  /** The person's address, in small letters: a call's may be of the website's interview that it began with. */
  readonly email: string | null;
  /** What a website has told last of the person. */
  readonly website: InterviewRecord | null;
  /** A later record of the same interview is kept: it says all that this one says, and what changed. */
  readonly isSuperseded: boolean;
  /** No later record of the same person is kept, so that this one says whom it is of. */
  readonly isLatestOfPerson: boolean;
  readonly verdict: Verdict;
  /** Finds what is kept of people with one of these addresses, and what has one of these ids anywhere in it; the latest first. */
  others(emails: readonly string[], ids: readonly string[]): Promise<readonly Kept[]>;
}

/** What came of a record at a target. */
export type Outcome =
  | Extract<Answer, { state: "sent" | "refused" }>
  /** To be tried again; with the reason in words, where there is one. */
  | (Extract<Answer, { state: "failed" }> & { readonly text?: string })
  /** What it needs is still to come: it waits for that, and says nothing of the target. */
  | { readonly state: "early"; readonly text: string; readonly interview: string }
  /** The target has no use for it. */
  | { readonly state: "skipped"; readonly text: string };

/** What came of something that was asked of a target in vain. */
export type NotDone = Extract<Outcome, { state: "failed" | "refused" }>;

/** What is to be tried again, since it came to nothing. */
export type Failed = Extract<Outcome, { state: "failed" }>;

/** Somewhere that the receiver forwards records to. */
export interface Target {
  /** As the file of targets calls it. */
  readonly name: string;
  readonly kind: string;
  /** What came from then on goes there too, in milliseconds since 1970; else no more than what comes once it is named. */
  readonly since?: number;
  /** The fields of a person that its settings take something from. */
  readonly from?: readonly string[];
  /** How many records it takes at once. */
  readonly most: number;
  /** Sends records and gives what came of each, in their order. What it throws counts as no answer. */
  send(batch: readonly Outbound[], signal: AbortSignal): Promise<readonly Outcome[]>;
}
