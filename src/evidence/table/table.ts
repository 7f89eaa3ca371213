import { type CsvRow, csvRows } from "./csvRows.ts";
import { Decoder, type Encoding, linesAlike } from "./decoder.ts";
import { cellOf, type JsonLine, ndjsonRows } from "./ndjsonRows.ts";
import { TableProblem } from "./tableProblem.ts";

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
    | "nested";
  readonly found?: string;
}

/** A table on its way in. Its rows can be gone through once, and are never held all together. */
export interface Table {
  readonly kind: "csv" | "ndjson";
  readonly encoding: Encoding;
  /** What parts the cells; of CSV alone. */
  readonly delimiter: string | null;
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Row | BadRow>;
}

/** No study asks so much; a file that has more is something else. */
const mostColumns = 5_000;

/** So many of the first lines tell which keys there are. */
const lookedAt = 1_000;

export function isBad(row: Row | BadRow): row is BadRow {
  return "why" in row;
}

/**
 * Opens a table of text: CSV as any program writes it, or an object on each line. What the file is, its encoding, and
 * what parts its cells is found out.
 *
 * @throws TableProblem, also while its rows are gone through
 */
export async function openTable(source: AsyncIterable<Uint8Array>): Promise<Table> {
  const decoder = new Decoder();
  const parts = linesAlike(source, decoder);
  let begun = "";
  while (begun.trim() === "") {
    const part = await parts.next();
    if (part.done) throw new TableProblem("empty");
    begun += part.value;
  }
  const first = begun.trimStart()[0];
  if (first === "[") throw new TableProblem("json-list");
  const opened = first === "{" ? await openNdjson(begun, parts) : await openCsv(begun, parts);
  return {
    ...opened,
    // Known for sure only once the first letter beyond ASCII has come.
    get encoding() {
      return decoder.encoding;
    },
  };
}

type Opened = Omit<Table, "encoding">;

async function openCsv(begun: string, parts: AsyncIterator<string>): Promise<Opened> {
  const { delimiter, rows } = await csvRows(begun, parts);
  const head = await rows.next().catch(headTooLong);
  if (head.done) throw new TableProblem("empty");
  const columns = headings(head.value.cells);
  return { kind: "csv", delimiter, columns, rows: fitting(columns.length, rows) };
}

/** Headings without end are too many, rather than a row too long. */
function headTooLong(problem: unknown): never {
  if (problem instanceof TableProblem && problem.code === "row-too-long")
    throw new TableProblem("too-many-columns", { most: mostColumns });
  throw problem;
}

function headings(cells: readonly string[]): readonly string[] {
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

async function* fitting(
  columns: number,
  rows: AsyncGenerator<CsvRow>,
): AsyncGenerator<Row | BadRow> {
  let count = 0;
  for await (const { line, until, cells, isBroken } of rows) {
    count++;
    if (isBroken) yield { line, until, why: "broken-quote" };
    else if (cells.length < columns)
      yield { line, until, why: "too-few-cells", found: `${cells.length}` };
    else if (cells.slice(columns).some((cell) => cell.trim() !== ""))
      yield { line, until, why: "too-many-cells", found: `${cells.length}` };
    else yield { line, cells: cells.slice(0, columns) };
  }
  if (count === 0) throw new TableProblem("no-rows");
}

async function openNdjson(begun: string, parts: AsyncIterator<string>): Promise<Opened> {
  const lines = ndjsonRows(begun, parts);
  const first: JsonLine[] = [];
  while (first.length < lookedAt) {
    const line = await lines.next();
    if (line.done) break;
    first.push(line.value);
  }
  const columns = [
    ...new Set(first.flatMap((one) => ("value" in one ? Object.keys(one.value) : []))),
  ];
  if (columns.length > mostColumns)
    throw new TableProblem("too-many-columns", { most: mostColumns });
  return { kind: "ndjson", delimiter: null, columns, rows: inColumns(columns, first, lines) };
}

async function* inColumns(
  columns: readonly string[],
  first: readonly JsonLine[],
  others: AsyncGenerator<JsonLine>,
): AsyncGenerator<Row | BadRow> {
  const known = new Set(columns);
  const rowOf = (one: JsonLine): Row | BadRow => {
    const { line } = one;
    if ("why" in one) return { line, until: line, why: one.why };
    const added = Object.keys(one.value).find((key) => !known.has(key));
    if (added !== undefined) return { line, until: line, why: "new-key", found: added };
    const cells = columns.map((key) =>
      Object.hasOwn(one.value, key) ? cellOf(one.value[key]) : "",
    );
    const nested = columns[cells.indexOf(null)];
    if (nested !== undefined) return { line, until: line, why: "nested", found: nested };
    return { line, cells: cells as string[] };
  };
  for (const one of first) yield rowOf(one);
  for await (const one of others) yield rowOf(one);
}
