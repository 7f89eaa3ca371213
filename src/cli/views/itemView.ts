import type { Path } from "../../definition/problem.ts";
import { pathText } from "../../language/problems.ts";
import type { ReportVoice } from "../../language/report.ts";
import { column, printable, wrap } from "../columns.ts";
import { excerpt, type Spot } from "../excerpt.ts";
import type { Terminal } from "../terminal.ts";

/** What a view needs to show places of a file in a language on a terminal. */
interface Page {
  readonly lines: readonly string[];
  readonly terminal: Terminal;
  readonly word: ReportVoice;
}

/** One problem or finding: where, its code, what it means, and the line of the file. */
export function itemView(
  { code, path, line, column: at }: Spot & { readonly code: string; readonly path: Path },
  sentence: string,
  { lines, terminal, word }: Page,
): string {
  const place = [word("line", { line }), pathText(path)].filter((part) => part !== "").join(", ");
  const room = terminal.width - code.length - 4;
  return [
    `  ${terminal.paint("cyan", column(printable(place), room))}  ${terminal.paint("dim", code)}`,
    wrap(printable(sentence), terminal.width, "  "),
    excerpt(lines, { line, column: at }, terminal),
  ].join("\n");
}
