import { mostHeld, type WholeFile } from "./bytes.ts";
import { headings, mostColumns } from "./headings.ts";
import { cellOf } from "./ndjsonRows.ts";
import { openParquet } from "./parquetRows.ts";
import type { BadRow, Row, Table } from "./table.ts";
import { type BinaryKind, TableProblem } from "./tableProblem.ts";
import { shownValue } from "./value.ts";
import { type SheetRow, workbookRows } from "./workbookRows.ts";

/** What holds a table packed, so that a library unpacks it. */
export type PackedKind = Extract<BinaryKind, "workbook" | "parquet">;

/** @throws TableProblem */
export async function openPackedTable(file: WholeFile, kind: PackedKind): Promise<Table> {
  if (kind === "parquet") return openParquetTable(file);
  if (file.size > mostHeld) throw new TableProblem("too-large");
  return openWorkbook(await file.read(0, file.size));
}

/** The first sheet of a workbook; its first row that isn't blank has the headings. @throws TableProblem */
async function openWorkbook(bytes: Uint8Array): Promise<Table> {
  const rows = workbookRows(bytes);
  const head = await rows.next();
  if (head.done) throw new TableProblem("empty");
  const { cells, unreckoned } = head.value;
  if (unreckoned !== null) throw new TableProblem("unreckoned-heading", { heading: unreckoned });
  const columns = headings(cells);
  return { kind: "xlsx", ...noText, columns, rows: fittingRows(columns.length, rows) };
}

const noText = { encoding: null, delimiter: null };

/** Cells that are blank at the end of a row are not in a sheet. */
async function* fittingRows(
  columns: number,
  rows: AsyncGenerator<SheetRow>,
): AsyncGenerator<Row | BadRow> {
  let count = 0;
  for await (const { line, cells, unreckoned } of rows) {
    count++;
    const blank = new Array<string>(Math.max(0, columns - cells.length)).fill("");
    if (unreckoned !== null) yield { line, until: line, why: "unreckoned", found: unreckoned };
    else if (cells.slice(columns).some((cell) => cell.trim() !== ""))
      yield { line, until: line, why: "too-many-cells", found: `${cells.length}` };
    else yield { line, cells: [...cells.slice(0, columns), ...blank] };
  }
  if (count === 0) throw new TableProblem("no-rows");
}

async function openParquetTable(file: WholeFile): Promise<Table> {
  const { columns, rows } = await openParquet(file);
  if (columns.length > mostColumns)
    throw new TableProblem("too-many-columns", { most: mostColumns });
  return { kind: "parquet", ...noText, columns: headings(columns), rows: asCells(columns, rows) };
}

async function* asCells(
  columns: readonly string[],
  rows: AsyncGenerator<readonly unknown[]>,
): AsyncGenerator<Row | BadRow> {
  let line = 0;
  for await (const values of rows) {
    line++;
    const cells = values.map((value) => cellOf(shownValue(value)));
    const nested = columns[cells.indexOf(null)];
    if (nested !== undefined) yield { line, until: line, why: "nested", found: nested };
    else yield { line, cells: cells as string[] };
  }
  if (line === 0) throw new TableProblem("no-rows");
}
