import type { ColumnValues } from "../../../evidence/table/segmentColumn.ts";

/** As many segments as a questionnaire may have. */
const mostSegments = 12;

const called = /segment|cluster|class|group|gruppe|typ|klasse/i;

/** The column of a study that says which segment a respondent has, by what it is called; null where none is called so. */
export function likelySegment(columns: readonly ColumnValues[]): string | null {
  const all = columns.filter(
    ({ column, values }) =>
      called.test(column) && values.length > 1 && values.length <= mostSegments,
  );
  return (all.find(({ column }) => /segment/i.test(column)) ?? all.at(-1))?.column ?? null;
}
