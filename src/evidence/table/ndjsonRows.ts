import { longest, untilLineEnd } from "./csvRows.ts";
import { TableProblem } from "./tableProblem.ts";

/** What stands on one line. */
export type JsonLine =
  | { readonly line: number; readonly value: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly why: "broken-json" | "no-object" };

/** The objects on the lines of a text that comes in parts, but for blank ones. */
export async function* ndjsonRows(
  begun: string,
  parts: AsyncIterator<string>,
): AsyncGenerator<JsonLine> {
  let [text, line] = [begun, 1];
  for (;;) {
    const lines = text.split("\n");
    text = lines.pop() ?? "";
    for (const one of lines) {
      if (one.trim() !== "") yield inLine(one, line);
      line++;
    }
    if (text.length > longest) throw new TableProblem("row-too-long", { line });
    const { isLast, more } = await untilLineEnd(parts, longest);
    text += more;
    if (isLast) break;
  }
  for (const one of text.split("\n")) {
    if (one.trim() !== "") yield inLine(one, line);
    line++;
  }
}

function inLine(text: string, line: number): JsonLine {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isObject) return { line, why: "no-object" };
    return { line, value: value as Record<string, unknown> };
  } catch {
    return { line, why: "broken-json" };
  }
}

/** A value as a cell of a table has it; null where it is none that fits in one. */
export function cellOf(value: unknown): string | null {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    const cells = value.map(cellOf);
    return cells.includes(null) ? null : cells.join("; ");
  }
  return typeof value === "object" ? null : String(value);
}
