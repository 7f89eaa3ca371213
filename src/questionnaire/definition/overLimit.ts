import { createScanner } from "jsonc-parser";
import { limits } from "./limits.ts";
import type { Problem } from "./problem.ts";

/** The first limit that a text goes over, found by going through its tokens, without recursion. */
export function overLimit(text: string): Problem | undefined {
  const start = { path: [], line: 1, column: 1 };
  // A UTF-16 unit is at least one byte in UTF-8, so a text this long need not be encoded to know.
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) {
    return {
      code: "text-too-long",
      ...start,
      found: `${bytes}`,
      expected: { atMost: limits.bytes },
    };
  }
  const tokens = createScanner(text, true);
  // What is open, by the token that closes it: one that closes nothing makes nothing less deep.
  const open: number[] = [];
  let values = 0;
  for (let token = tokens.scan(); token !== endOfText; token = tokens.scan()) {
    const closing = closingOf.get(token);
    if (closing !== undefined) open.push(closing);
    else if (token === open.at(-1)) open.pop();
    if (!marks.has(token)) values++;
    const place = () => ({
      path: [],
      line: tokens.getTokenStartLine() + 1,
      column: tokens.getTokenStartCharacter() + 1,
    });
    if (open.length > limits.depth) {
      return { code: "too-deep", ...place(), expected: { atMost: limits.depth } };
    }
    if (values > limits.values) {
      return { code: "too-many-values", ...place(), expected: { atMost: limits.values } };
    }
  }
  return undefined;
}

// The scanner's kinds of token; its enum is not there at run time.
const closingOf = new Map<number, number>([
  [1 /* { */, 2 /* } */],
  [3 /* [ */, 4 /* ] */],
]);
const marks = new Set<number>([2 /* } */, 4 /* ] */, 5 /* , */, 6 /* : */]);
const endOfText = 17;
