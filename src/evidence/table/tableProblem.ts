/** Why a file can't be read as a table at all. */
export type TableProblemCode =
  | "empty"
  /** Headings, and no row below them. */
  | "no-rows"
  /** What is no text and can't be read; `kind` says what it seems to be. */
  | "not-text"
  /** A workbook or Parquet file, by `kind`, that is not whole, or none after all. */
  | "damaged"
  /** A part of a workbook or Parquet file that takes far too long: `most` seconds. */
  | "stuck"
  /** More than can be held. */
  | "too-large"
  | "wrong-encoding"
  | "too-many-columns"
  | "doubled-heading"
  /** A heading is a formula of which a workbook has no value. */
  | "unreckoned-heading"
  | "row-too-long"
  /** A JSON list, where one object is wanted on each line. */
  | "json-list";

/** What holds a table, but not as text, or is no table. */
export type BinaryKind =
  | "workbook"
  | "old-workbook"
  | "parquet"
  | "spss"
  | "compressed"
  | "unknown";

interface Figures {
  readonly line?: number;
  readonly kind?: BinaryKind;
  readonly heading?: string;
  /** The two columns of a doubled heading, from 1. */
  readonly columns?: readonly [number, number];
  readonly most?: number;
}

/** Keeps a file from being read as a table; what it means for people is said in `language`. */
export class TableProblem extends Error {
  override readonly name = "TableProblem";
  readonly code: TableProblemCode;
  readonly figures: Figures;

  constructor(code: TableProblemCode, figures: Figures = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.figures = figures;
  }
}
