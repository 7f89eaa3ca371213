import { type CsvRow, csvRows } from "./csvRows.ts";
import { Decoder, linesAlike } from "./decoder.ts";
import { headings, mostColumns } from "./headings.ts";
import { cellOf, type JsonLine, ndjsonRows } from "./ndjsonRows.ts";
import type { BadRow, Row, Table } from "./table.ts";
import { TableProblem } from "./tableProblem.ts";

/** So many of the first lines tell which keys there are. */
const lookedAt = 1_000;

/** A table of text: CSV, or an object on each line. @throws TableProblem */
export async function openText(source: AsyncIterable<Uint8Array>): Promise<Table> {
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

/** Rows in as many cells as there are columns, and those that don't fit. */
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
