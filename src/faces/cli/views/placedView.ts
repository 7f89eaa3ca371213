import type { ColumnMatch } from "../../../evidence/table/mapping.ts";
import type { BadRow } from "../../../evidence/table/table.ts";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { RowsPlaced } from "../rowsPlaced.ts";
import type { Terminal } from "../terminal.ts";
import { mappingView, unreadLines } from "./backtestView.ts";
import { badRowsView } from "./judgementView.ts";

/** What was seen while rows got their segments, for people. */
export function placedView(
  definition: Definition,
  matches: readonly ColumnMatch[],
  { rows, unread }: Pick<RowsPlaced, "rows" | "unread">,
  bad: readonly BadRow[],
  terminal: Terminal,
): string {
  const figures = { number: numbersIn("en").count(rows), count: rows };
  return [
    mappingView(definition, matches, "", terminal, "en"),
    "",
    ...badRowsView(bad, "en"),
    ...unreadLines(definition, unread, terminal, "en"),
    evidenceTranslator("en").word("placed", figures),
  ].join("\n");
}
