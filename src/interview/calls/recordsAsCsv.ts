import { flatColumns, flatRecord } from "../record/flat.ts";
import type { InterviewRecord } from "../record/record.ts";
import { csvOf } from "./csvRows.ts";

/**
 * Records as a table for spreadsheets, a row each, under the names of `flatColumns`. A text that a spreadsheet would take for
 * a formula gets an apostrophe in front, since visitors have typed some of them.
 *
 * @param part "rows" leaves the names of the columns out, for what goes on behind them
 */
export function recordsAsCsv(
  records: Iterable<InterviewRecord>,
  part: "whole" | "rows" = "whole",
): string {
  const rows = [...records].map((record) => {
    const flat = flatRecord(record);
    return flatColumns.map((column) => flat[column] ?? "");
  });
  // The mark in front belongs at the beginning alone.
  return part === "whole" ? csvOf([flatColumns, ...rows]) : csvOf(rows).replace(/^\uFEFF/, "");
}
