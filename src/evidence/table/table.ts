import type { Encoding } from "./decoder.ts";

/** A row with as many cells as there are columns. */
export interface Row {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What stands where a row should and is none. */
export interface BadRow {
  readonly line: number;
  readonly until: number;
  readonly why:
    | "too-few-cells"
    | "too-many-cells"
    | "broken-quote"
    | "broken-json"
    | "no-object"
    /** A key that none of the first lines has. */
    | "new-key"
    /** An object in an object. */
    | "nested"
    /** A formula of which a workbook has no value. */
    | "unreckoned";
  readonly found?: string;
}

/** A table on its way in. Its rows can be gone through once, and are never held all together. */
export interface Table {
  readonly kind: "csv" | "ndjson" | "xlsx" | "parquet";
  /** Of text alone. */
  readonly encoding: Encoding | null;
  /** What parts the cells; of CSV alone. */
  readonly delimiter: string | null;
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Row | BadRow>;
}

export function isBad(row: Row | BadRow): row is BadRow {
  return "why" in row;
}
