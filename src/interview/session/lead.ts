/** What a visitor leaves in the lead form, to be reached. */
export interface Lead {
  /** What was typed, by the field's id; only fields that hold something. */
  readonly fields: Readonly<Record<string, string>>;
  /** Null where the form asks for none. A lead without the consent that its form asks for is never made. */
  readonly consent: Consent | null;
}

/** What a visitor agreed to, in the words that they saw. */
export interface Consent {
  readonly text: string;
  readonly url?: string;
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** ISO 8601, UTC. */
  readonly givenAt: string;
}

/** What became of a lead. */
export type LeadOutcome =
  /** A receiver has said that it has it. */
  | "sent"
  /** It went out to somebody who gives no answer. */
  | "handed-over"
  /** It is safe on this device, and goes out when it can. */
  | "kept"
  /** A receiver has said that it will never take it. */
  | "refused"
  /** It is neither out nor safe: only this page has it. */
  | "failed";

/** Where a run stands with the lead form. */
export type LeadStep =
  /** Not filled in, or there is none. */
  | "asked"
  | "sending"
  | LeadOutcome
  /** An earlier load of the page left it on the device, and what has become of it since is not known here. */
  | "unknown"
  /** The visitor did not agree: nothing goes out and nothing is kept. */
  | "declined"
  /** The visitor went on without. */
  | "skipped";

/** Whether the visitor went on and left nothing. */
export function goesWithout(step: LeadStep): boolean {
  return step === "declined" || step === "skipped";
}

/** Whether the form is still to be filled in or sent again. */
export function isOpen(step: LeadStep): boolean {
  return step === "asked" || step === "sending" || step === "failed";
}
