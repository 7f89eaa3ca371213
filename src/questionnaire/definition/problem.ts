import type { Invisible } from "./invisible.ts";

/** The way to a value in the JSON: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** What should stand where a problem was found; which field is there depends on the problem's code. */
export interface Expected {
  /** Kinds of value that fit. */
  readonly kinds?: readonly Kind[];
  /** The only values that fit. */
  readonly values?: readonly (string | number | boolean)[];
  /** The smallest number, length or count that fits. */
  readonly atLeast?: number;
  /** The largest number, length or count that fits. */
  readonly atMost?: number;
  /** The piece of JSON that should stand here. */
  readonly syntax?: Syntax;
}

export type Kind = "text" | "number" | "whole-number" | "yes-or-no" | "list" | "object";
export type Syntax =
  | "value"
  | "key"
  | "colon"
  | "comma"
  | "brace"
  | "bracket"
  | "end"
  | "quote"
  | Unwanted;
/** Pieces that should not stand there at all. */
export type Unwanted = "no-comment" | "no-comma" | "no-other-quotes" | "no-invisible";

/**
 * Stable names of what can be wrong with a questionnaire's text.
 * Their sentences are in the room `language`.
 */
export const problemCodes = [
  // The text as such
  "text-too-long",
  "too-deep",
  "too-many-values",
  "broken-json",
  "duplicate-key",
  "forbidden-key",
  "later-format",
  // The shape
  "missing",
  "unknown-key",
  "wrong-kind",
  "not-allowed",
  "out-of-range",
  "wrong-count",
  "wrong-length",
  "bad-id",
  "reserved-id",
  "bad-language",
  "bad-date",
  "bad-currency",
  "bad-url",
  // What one part says about another
  "duplicate-id",
  "duplicate-language",
  "unknown-segment",
  "unknown-question",
  "unknown-option",
  "unsure-not-offered",
  "when-of-itself",
  "when-of-later",
  "when-of-never-asked",
  "offer-without-tie",
  "ranges-overlap",
  "empty-range",
  "too-many-picks",
  "no-picks",
  "no-default-language",
  "private-in-published",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One thing that is wrong with a questionnaire, as data: `language` makes a sentence of it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: Path;
  /** Counted from 1, as editors do; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What stands there, as JSON, shortened; absent where nothing does. */
  readonly found?: string;
  readonly expected?: Expected;
  /** The nearest name that would fit, where what was found looks like a slip of it. */
  readonly nearest?: string;
  /** A character in the name, or in place of a piece of JSON, that nobody sees. */
  readonly invisible?: Invisible;
  /** What else the problem is about, such as the option whose range is overlapped. */
  readonly other?: string;
}

/** What a check says of a place in the JSON; the reader adds where in the text that is, and what was probably meant. */
export interface Remark
  extends Omit<Problem, "line" | "column" | "found" | "nearest" | "invisible"> {
  /** A name that may be a slip of another. */
  readonly slip?: { readonly said: string; readonly among: Iterable<string> };
  /** Whether the key is at fault, not the value under it. */
  readonly at?: "key";
}
