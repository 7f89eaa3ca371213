import { openTable } from "../../../src/evidence/table/openTable.ts";
import { isBad } from "../../../src/evidence/table/table.ts";

/** Bytes as a file gives them, so many at a time. */
export async function* inParts(bytes: Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** A table gone through whole. */
export async function readWhole(file: string | Uint8Array, length?: number) {
  const bytes = typeof file === "string" ? utf8(file) : file;
  const table = await openTable(inParts(bytes, length));
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const bad: object[] = [];
  for await (const row of table.rows) {
    if (isBad(row)) bad.push(row);
    else {
      rows.push(row.cells);
      lines.push(row.line);
    }
  }
  const { kind, delimiter, encoding, columns } = table;
  return { kind, delimiter, encoding, columns, rows, lines, bad };
}
