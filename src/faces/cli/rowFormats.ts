import { type Cell, csvRowOf } from "../../interview/calls/csvRows.ts";

type Values = readonly (Cell | null)[];

/** Makes a file of rows, some of it at a time. */
type Format = (
  names: readonly string[],
  rows: AsyncIterable<Values>,
) => AsyncGenerator<string | Uint8Array>;

/** How rows are written. */
export const rowFormats = {
  csv: (names, rows) => inText(rows, csvRow, `\uFEFF${csvRowOf([...names])}`),
  ndjson: (names, rows) => inText(rows, jsonRow(names)),
  parquet: async function* (names, rows) {
    const { parquetOf } = await import("./parquetFile.ts");
    yield* parquetOf(names, rows);
  },
} as const satisfies Record<string, Format>;

export type RowFormat = keyof typeof rowFormats;

/** A text is written in parts of so many characters. */
const part = 64 * 1024;

async function* inText(rows: AsyncIterable<Values>, write: (values: Values) => string, head = "") {
  let text = head;
  for await (const values of rows) {
    text += write(values);
    if (text.length < part) continue;
    yield text;
    text = "";
  }
  yield text;
}

function csvRow(values: Values): string {
  // A number with a minus is no formula.
  const cellOf = (value: Cell | null): Cell =>
    typeof value === "string" && `${Number(value)}` === value && Number.isFinite(Number(value))
      ? Number(value)
      : (value ?? "");
  return csvRowOf(values.map(cellOf));
}

function jsonRow(names: readonly string[]): (values: Values) => string {
  return (values) =>
    `${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, values[at]])))}\n`;
}
