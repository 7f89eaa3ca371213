import type { Definition } from "../../questionnaire/definition/definition.ts";
import { isMissing } from "./cells.ts";
import { segmentIn } from "./mapping.ts";

/** A column with the values that its first rows have, the most frequent first. */
export interface ColumnValues {
  readonly column: string;
  readonly values: readonly (readonly [value: string, rows: number])[];
}

/** The column whose values name segments of a questionnaire, for the most part; null where none does. */
export function segmentColumn(
  definition: Definition,
  columns: readonly ColumnValues[],
): string | null {
  const shares = columns.map(({ column, values }) => {
    const given = values.filter(([value]) => !isMissing(value));
    const named = given.filter(([value]) => segmentIn(definition, value) !== null);
    return { column, share: sum(named) / Math.max(1, sum(given)), names: named.length };
  });
  const [best] = shares
    .filter(({ share, names }) => share >= 0.5 && names > 1)
    .sort((a, b) => b.share - a.share);
  return best?.column ?? null;
}

function sum(values: ColumnValues["values"]): number {
  return values.reduce((total, [, rows]) => total + rows, 0);
}
