import type { Kept } from "./call.ts";
import { Changes } from "./changes.ts";
import { readKept } from "./readKept.ts";

/** A line of a file that holds no call, or changes of a call that this version does not know. */
export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly why: "broken-json" | "no-call" | "unknown-changes";
}

/**
 * Calls as newline-delimited JSON, one a line: `{ "call": id, "changes": [{ "name", "value", "at" }, …] }`. It holds
 * when each field was last changed, so whoever keeps what is read back keeps the newer of each field.
 */
export function callsAsNdjson(kept: readonly Kept[]): string {
  const all = new Changes(kept);
  const lines = all.calls().map((call) => {
    const changes = all.of(call).map(({ change, at }) => ({ ...change, at }));
    return `${JSON.stringify({ call, changes })}\n`;
  });
  return lines.join("");
}

/** The changes that such a file holds, to be kept, and what is wrong with it. It never throws. */
export function callsFromNdjson(text: string): {
  readonly kept: readonly Kept[];
  readonly problems: readonly LineProblem[];
} {
  const kept: Kept[] = [];
  const problems: LineProblem[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const { found, why } = readLine(line);
    for (const one of found) kept.push(one);
    if (why) problems.push({ line: index + 1, why });
  }
  return { kept, problems };
}

function readLine(line: string): { found: Kept[]; why?: LineProblem["why"] } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { found: [], why: "broken-json" };
  }
  const { call, changes } = Object(raw) as { call?: unknown; changes?: unknown };
  if (typeof call !== "string" || !Array.isArray(changes)) return { found: [], why: "no-call" };
  const found = changes.flatMap((change) => {
    const { at } = Object(change) as { at?: unknown };
    return readKept({ call, change, at }) ?? [];
  });
  return found.length < changes.length ? { found, why: "unknown-changes" } : { found };
}
