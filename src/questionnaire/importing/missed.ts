import type { Text } from "../definition/definition.ts";

/** Stable names of why something could not be taken. Their sentences are in the room `language`. */
export type MissedCode =
  /** A question without answers to choose from; `what` is the kind that it has elsewhere. */
  | "open"
  | "one-answer"
  | "no-text"
  | "answers-beyond"
  | "answer-twice"
  | "answer-blank"
  | "questions-beyond"
  | "segments-beyond"
  | "points"
  | "points-of-nobody"
  | "logic"
  | "image"
  | "other-answer"
  | "answers-elsewhere"
  | "least-answers"
  | "text-page"
  | "fill-in"
  | "other-language"
  | "setting"
  | "stray-line"
  | "nested-answer";

/** Something that was not taken, as data: `language` makes a sentence of it. */
export interface Missed {
  readonly code: MissedCode;
  /** The question that it belongs to; absent where it belongs to the whole. */
  readonly of?: string | undefined;
  /** What it is: answers, names of settings, a line's text. */
  readonly what?: readonly string[] | undefined;
  /** The line or the row in which it stands, from 1. */
  readonly line?: number | undefined;
}

/** A text as one says which is meant: in its first language. */
export function named(text: Text): string {
  return typeof text === "string" ? text : (Object.values(text)[0] ?? "");
}
