import { binaryKind } from "./binaryKind.ts";
import { allOf, begun, held, type WholeFile } from "./bytes.ts";
import { openPackedTable, type PackedKind } from "./packedTable.ts";
import type { Table } from "./table.ts";
import { openText } from "./textTable.ts";

/** So many bytes show what a file is. */
const shows = 4;

/**
 * Opens a table: CSV as any program writes it, an object on each line, the first sheet of a workbook (XLSX), or Parquet.
 * What the file is, its encoding, and what parts its cells is found out. For the last two a library is asked for only then.
 *
 * @param whole the same file where any part of it can be read: Parquet is then never held whole
 * @param openPacked how a workbook or a Parquet file is opened, where not as here
 * @throws TableProblem, also while its rows are gone through
 */
export async function openTable(
  source: AsyncIterable<Uint8Array>,
  whole?: WholeFile,
  openPacked: (file: WholeFile, kind: PackedKind) => Promise<Table> = openPackedTable,
): Promise<Table> {
  const { first, all } = await begun(source, shows);
  const kind = binaryKind(first);
  if (kind !== "workbook" && kind !== "parquet") return openText(all);
  if (!whole) return openPacked(held(await allOf(all)), kind);
  await all.next();
  await all.return(undefined);
  return openPacked(whole, kind);
}
