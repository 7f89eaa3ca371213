/** What stands in a cell: text is never taken for a formula. */
export type SheetCell = string | number | null | { readonly formula: string };

/** A sheet of a workbook, whatever writes it. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Cells in which one of a list is chosen: a range, and the range or list (in quotes) that it is chosen from. */
  readonly choices: readonly { readonly range: string; readonly from: string }[];
}

/** The letters of a column, by its position. */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
