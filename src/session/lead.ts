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
