import { formulasWithoutValue } from "./formulas.ts";
import { cellOf } from "./ndjsonRows.ts";
import { TableProblem } from "./tableProblem.ts";
import { shownValue } from "./value.ts";
import { type PackedPart, partsOf } from "./zipDirectory.ts";

/** A row of a sheet, as long as what stands in it. */
export interface SheetRow {
  /** Its number in the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A cell with a formula of which the file has no value; null where there is none. */
  readonly unreckoned: string | null;
}

/** What of a workbook is unpacked whole, such as its texts, is that large at the most: more is no table. */
const mostUnpacked = 1 << 28;

/** A sheet, which is unpacked bit by bit, may be larger; but what was packed as densely as this are no answers. */
const densest = 200;

/** Nothing is packed in that many bytes at the most. */
const fewest = 8;

function isTooLarge({ isSheet, packed, unpacked }: PackedPart, whole: number): boolean {
  // Unpacking ends where a part says to end, but for one that says to end at once.
  if (unpacked === 0 && packed > fewest) return true;
  return unpacked > mostUnpacked && (!isSheet || unpacked > densest * Math.min(packed, whole));
}

/** The rows of the first sheet of a workbook (XLSX), but for blank ones, unpacked one part at a time. @throws TableProblem */
export async function* workbookRows(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  if (partsOf(bytes).some((part) => isTooLarge(part, bytes.length)))
    throw new TableProblem("too-large");
  const unreckoned = await formulasWithoutValue(bytes);
  const { streamXlsxRows } = await import("hucre/xlsx");
  try {
    for await (const { index, values } of streamXlsxRows(bytes)) {
      const cells = values.map((value) => cellOf(shownValue(value)) ?? "");
      const line = index + 1;
      const formula = unreckoned.get(line) ?? null;
      if (formula !== null || cells.some((cell) => cell.trim() !== ""))
        yield { line, cells, unreckoned: formula };
    }
  } catch (problem) {
    throw new TableProblem("damaged", { kind: "workbook" }, { cause: problem });
  }
}
