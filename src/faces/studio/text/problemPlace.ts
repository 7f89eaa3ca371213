import { createScanner } from "jsonc-parser";
import type { Problem } from "../../../questionnaire/definition/problem.ts";

/** A line and a column, counted from 1 as `read` does. */
type Position = Pick<Problem, "line" | "column">;

/** Finds the piece of a text that a problem or a finding is at: never empty, unless the text is. */
export function piecesOf(
  text: string,
): (position: Position) => { readonly offset: number; readonly length: number } {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  // Its line and column count without a byte order mark.
  if (text.startsWith("\uFEFF")) starts[0] = 1;
  const scanner = createScanner(text, false);
  return ({ line, column }) => {
    const offset = Math.min((starts[line - 1] ?? 0) + column, text.length || 1) - 1;
    scanner.setPosition(offset);
    scanner.scan();
    const length = Math.max(1, scanner.getTokenLength());
    return { offset, length: Math.min(length, text.length - offset) };
  };
}
