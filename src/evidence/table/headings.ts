import { TableProblem } from "./tableProblem.ts";

/** No study asks so much; a file that has more is something else. */
export const mostColumns = 5_000;

/** What the columns below these cells are called. @throws TableProblem */
export function headings(cells: readonly string[]): readonly string[] {
  if (cells.length > mostColumns) throw new TableProblem("too-many-columns", { most: mostColumns });
  // Spreadsheets leave blank columns at the end, and R gives none to the names of rows.
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  const names = cells.slice(0, last + 1).map((cell, at) => cell.trim() || `column ${at + 1}`);
  const firstAt = new Map<string, number>();
  for (const [at, heading] of names.entries()) {
    const before = firstAt.get(heading);
    if (before !== undefined)
      throw new TableProblem("doubled-heading", { heading, columns: [before + 1, at + 1] });
    firstAt.set(heading, at);
  }
  return names;
}
