import { pathText } from "../../../language/problems.ts";
import type { ReportTranslator } from "../../../language/report.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { column, printable, wrap } from "../columns.ts";
import { excerpt, type Spot } from "../excerpt.ts";
import type { Terminal } from "../terminal.ts";

/** What a view needs to show places of a file in a language on a terminal. */
export interface Page {
  readonly lines: readonly string[];
  readonly terminal: Terminal;
  readonly word: ReportTranslator;
}

/** One problem or finding: where, its code, what it means, and the line of the file. */
export function itemView(
  { code, path, line, column: at }: Spot & { readonly code: string; readonly path: Path },
  sentence: string,
  { lines, terminal, word }: Page,
): string {
  return [
    headView(placeText({ line, path }, word), code, terminal),
    wrap(printable(sentence), terminal.width, "  "),
    excerpt(lines, { line, column: at }, terminal),
  ].join("\n");
}

/** Where something stands, by line and path. */
export function placeText(
  { line, path }: { readonly line: number; readonly path: Path },
  word: ReportTranslator,
): string {
  return [word("line", { line }), pathText(path)].filter((part) => part !== "").join(", ");
}

/** What stands above a sentence: what it is about, and its code. */
export function headView(title: string, code: string, terminal: Terminal): string {
  const room = terminal.width - code.length - 4;
  return `  ${terminal.paint("cyan", column(printable(title), room))}  ${terminal.paint("dim", code)}`;
}
