/** Why a file can't be read as a table at all. */
export type TableProblemCode =
  | "empty"
  /** Headings, and no row below them. */
  | "no-rows"
  /** What is no text, such as a workbook; `kind` says what it seems to be. */
  | "not-text"
  | "wrong-encoding"
  | "too-many-columns"
  | "doubled-heading"
  | "row-too-long"
  /** A JSON list, where one object is wanted on each line. */
  | "json-list";

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

  constructor(code: TableProblemCode, figures: Figures = {}) {
    super(code);
    this.code = code;
    this.figures = figures;
  }
}
