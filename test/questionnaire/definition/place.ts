import type { Problem } from "../../../src/index.ts";

/** Tells whether what a problem found stands at the line and column that it gives, as an editor counts them. */
export function isAtItsPlace({ line, column, found, code }: Problem, text: string): boolean {
  const lines = text.split("\n");
  const from = lines
    .slice(line - 1)
    .join("\n")
    .slice(column - 1);
  if (line > lines.length || column > (lines[line - 1]?.length ?? 0) + 1) return false;
  // What is over a limit is counted, not shown.
  if (found === undefined || code === "text-too-long") return true;
  const flat = code === "broken-json" ? from : from.replace(/\s+/g, " ");
  return flat.startsWith(found.replace(/…$/, ""));
}
