import { createScanner } from "jsonc-parser";
import type { Problem } from "../../definition/problem.ts";

/** A line and a column, counted from 1 as `read` does. */
type Position = Pick<Problem, "line" | "column">;

/** The piece of text that a problem or a finding is at: never empty, unless the text is. */
export function rangeOfProblem(
  text: string,
  { line, column }: Position,
): { readonly offset: number; readonly length: number } {
  const offset = Math.min(offsetOf(text, line, column), Math.max(0, text.length - 1));
  const scanner = createScanner(text, false);
  scanner.setPosition(offset);
  scanner.scan();
  const length = Math.max(1, scanner.getTokenLength());
  return { offset, length: Math.min(length, text.length - offset) };
}

function offsetOf(text: string, line: number, column: number): number {
  let start = text.startsWith("\uFEFF") && line === 1 ? 1 : 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
