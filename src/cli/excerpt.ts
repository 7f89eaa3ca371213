import { cut, printable, widthOf } from "./columns.ts";
import type { Terminal } from "./terminal.ts";

/** A place in a text, counted from 1; columns in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/**
 * The line of a text in which something stands, with its number and a caret under the spot. Where that line opens an
 * object or a list and says nothing else, the next one is shown too.
 */
export function excerpt(text: string, { line, column }: Spot, terminal: Terminal): string {
  const lines = text.split("\n").slice(line - 1, line + 1);
  const [first = "", second] = lines.map((each) => printable(each.replace(/\r$/, "")));
  const gutter = String(line + 1).length;
  const numbered = (number: number | "", shown: string) =>
    `${terminal.paint("dim", `${String(number).padStart(gutter)} │`)} ${shown}`;

  const room = terminal.width - gutter - 3 - margin.length;
  // Of a long line, the piece around the spot.
  const before = first.slice(0, column - 1);
  const from = widthOf(before) < room - tail ? 0 : Math.max(0, before.length - room + tail);
  const start = from > 0 ? "…" : "";
  const caret = " ".repeat(widthOf(start + before.slice(from)));
  const rows = [
    numbered(line, cut(start + first.slice(from), room)),
    numbered("", caret + terminal.paint("red", "^")),
  ];
  const opens = /^[\s[\]{},]*$/.test(first) && second !== undefined;
  if (opens) rows.push(numbered(line + 1, cut(second, room)));
  return rows.map((row) => margin + row).join("\n");
}

const margin = "    ";
/** How much is shown of what follows the spot. */
const tail = 20;
