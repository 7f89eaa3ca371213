import type { ColumnValues } from "../../../evidence/table/segmentColumn.ts";

/** So many rows show what a column holds, and so many of its values are told. */
const [lookedAt, mostTold] = [1_000, 40];

/** The values of a column, the most frequent first. */
export function columnValues(
  rows: readonly (readonly string[])[],
  at: number,
): ColumnValues["values"] {
  const counts = new Map<string, number>();
  for (const row of rows.slice(0, lookedAt)) {
    const value = (row[at] ?? "").trim();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostTold);
}
