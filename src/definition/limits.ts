import type { Problem } from "./problem.ts";

/** What is read at the most; checked before any work that a hostile text could make long. */
export const limits = {
  /** UTF-8 bytes: 1 MB. */
  bytes: 1_000_000,
  /** Objects and lists within one another; the format itself needs ten. */
  depth: 32,
  /** Values and keys; the largest questionnaire in ten languages has about a tenth of them. */
  values: 200_000,
} as const;

/** The first limit that a text goes over, found without parsing it. */
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
  let depth = 0;
  let values = 0;
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      at = endOfString(text, at);
    } else if (char === "{" || char === "[") {
      depth++;
      values++;
    } else if (char === "}" || char === "]") {
      depth--;
    } else if (char === "," || char === ":") {
      values++;
    } else if (char === "\n") {
      line++;
      lineStart = at + 1;
    }
    const place = { path: [], line, column: at - lineStart + 1 };
    if (depth > limits.depth)
      return { code: "too-deep", ...place, expected: { atMost: limits.depth } };
    if (values > limits.values) {
      return { code: "too-many-values", ...place, expected: { atMost: limits.values } };
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  // A string that is never closed ends with its line, as the parser has it.
  while (at < text.length && text[at] !== '"' && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
  return text[at] === "\n" ? at - 1 : at;
}
