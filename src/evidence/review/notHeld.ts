/** Why a part of a file of interviews is none: the one list of them, which readers and sentences go by. */
export type NotHeldReason =
  | "broken-json"
  | "no-interview"
  /** What says of itself that it is an interview, but for a field that is missing or not as it must be: `found`. */
  | "wrong-field"
  | "unknown-changes"
  | "no-table"
  | "unclosed-quote"
  | "unknown-column";

/** What of a file is no interview. */
export interface NotHeld {
  /** From 1. */
  readonly line: number;
  readonly why: NotHeldReason;
  /** What stands there, as far as it says more: a field, such as `answers.late.options`, or a column. */
  readonly found?: string;
}
