import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell } from "../../interview/calls/csvRows.ts";

/** So many rows are written together, column by column. */
const together = 50_000;

/** Kinds of columns, by the first value in it that isn't blank. */
const kinds = {
  number: { type: "INT32" },
  boolean: { type: "BOOLEAN" },
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
} as const;

/** Rows as a Parquet file, some of it at a time; a blank is null. Numbers in it are whole. */
export async function* parquetOf(
  names: readonly string[],
  rows: AsyncIterable<readonly (Cell | null)[]>,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  let file: ParquetWriter | undefined;
  let columns: (Cell | null)[][] = names.map(() => []);
  const taken = () => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const write = () => {
    file ??= new ParquetWriter({ writer, schema: schemaOf(names, columns) });
    const columnData = names.map((name, at) => ({ name, data: columns[at] ?? [] }));
    file.write({ columnData, rowGroupSize: together });
    columns = names.map(() => []);
    return taken();
  };
  for await (const values of rows) {
    for (const [at, value] of values.entries()) columns[at]?.push(value === "" ? null : value);
    if (columns[0]?.length === together) yield write();
  }
  yield write();
  file?.finish();
  yield taken();
}

function schemaOf(names: readonly string[], columns: readonly (readonly (Cell | null)[])[]) {
  return [
    { name: "root", num_children: names.length },
    ...names.map((name, at) => {
      const first = columns[at]?.find((value) => value !== null);
      const kind = kinds[typeof first as keyof typeof kinds] ?? kinds.string;
      return { name, repetition_type: "OPTIONAL" as const, ...kind };
    }),
  ];
}
