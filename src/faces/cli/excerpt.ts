import { cut, printable, widthOf } from "./columns.ts";
import type { Terminal } from "./terminal.ts";

/** A place in a text, counted from 1; columns in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, for excerpts from it. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, "").split(/\r?\n/);
}

/**
 * The line in which something stands, with its number and a caret under the spot. Where that line opens an object or a
 * list and says nothing else, the next one is shown too.
 */
export function excerpt(
  lines: readonly string[],
  { line, column }: Spot,
  terminal: Terminal,
): string {
  const [first = "", second] = lines.slice(line - 1, line + 1);
  const gutter = String(line + 1).length;
  const numbered = (number: number | "", shown: string) =>
    `${terminal.paint("dim", `${String(number).padStart(gutter)} │`)} ${shown}`;

  const room = terminal.width - gutter - 3 - margin.length;
  const piece = (from: number, to: number) => printable(first.slice(from, to));
  // Of a long line, the piece around the spot: it may be the only line of a whole file.
  const before = column - 1;
  const isFar = before >= room || widthOf(piece(0, before)) >= room - tail;
  const from = isFar ? Math.max(0, before - room + tail) : 0;
  const start = from > 0 ? "…" : "";
  const caret = " ".repeat(widthOf(start + piece(from, before)));
  const rows = [
    numbered(line, cut(start + piece(from, from + room + 1), room)),
    numbered("", caret + terminal.paint("red", "^")),
  ];
  const opens = second !== undefined && /^[\s[\]{},]*$/.test(first);
  if (opens) rows.push(numbered(line + 1, cut(printable(second.slice(0, room + 1)), room)));
  return rows.map((row) => margin + row).join("\n");
}

const margin = "    ";
/** How much is shown of what follows the spot. */
const tail = 20;
