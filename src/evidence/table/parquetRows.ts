import type { AsyncBuffer, FileMetaData } from "hyparquet";
import type { WholeFile } from "./bytes.ts";
import { TableProblem } from "./tableProblem.ts";

/** A table in a Parquet file. */
export interface ParquetTable {
  readonly columns: readonly string[];
  /** Its rows by position, as many at a time as were written together. */
  readonly rows: AsyncGenerator<readonly unknown[]>;
}

/** What is packed in these ways needs no other library. */
const plain = new Set(["UNCOMPRESSED", "SNAPPY"]);

/** So much of a file is told about it at the most. */
const longestFooter = 1 << 26;

/** @throws TableProblem, also while rows are gone through */
export async function openParquet(file: WholeFile): Promise<ParquetTable> {
  const { parquetMetadata, parquetSchema } = await import("hyparquet");
  const metadata = parquetMetadataIn(await footerOf(file));
  return { columns: metadata.columns, rows: rowsOf(file, metadata.told) };

  function parquetMetadataIn(footer: Uint8Array) {
    try {
      const told = parquetMetadata(footer as Uint8Array<ArrayBuffer>);
      return { told, columns: parquetSchema(told).children.map(({ element }) => element.name) };
    } catch (problem) {
      throw damaged(problem);
    }
  }
}

/** What a file says of itself stands at its end, before how long it is. */
async function footerOf({ size, read }: WholeFile): Promise<Uint8Array> {
  const end = await read(Math.max(0, size - 8), size);
  const length = end.length < 8 ? 0 : new DataView(end.buffer, end.byteOffset).getUint32(0, true);
  const isWhole = new TextDecoder().decode(end.subarray(4)) === "PAR1";
  if (!isWhole || length === 0 || length > longestFooter || length + 12 > size) throw damaged();
  return read(size - 8 - length, size);
}

async function* rowsOf(
  file: WholeFile,
  metadata: FileMetaData,
): AsyncGenerator<readonly unknown[]> {
  const { parquetRead } = await import("hyparquet");
  const codecs = metadata.row_groups.flatMap(({ columns }) =>
    columns.map(({ meta_data }) => meta_data?.codec ?? "UNCOMPRESSED"),
  );
  const packed = codecs.every((codec) => plain.has(codec))
    ? {}
    : { compressors: (await import("hyparquet-compressors")).compressors };
  let from = 0;
  for (const { num_rows } of metadata.row_groups) {
    const until = from + Number(num_rows);
    let rows: readonly unknown[][] = [];
    try {
      await parquetRead({
        file: bufferOf(file),
        metadata,
        rowStart: from,
        rowEnd: until,
        ...packed,
        onComplete: (read) => {
          rows = read;
        },
      });
    } catch (problem) {
      throw damaged(problem);
    }
    if (rows.length !== until - from) throw damaged();
    yield* rows;
    from = until;
  }
}

function bufferOf({ size, read }: WholeFile): AsyncBuffer {
  return {
    byteLength: size,
    slice: async (from, until = size) => {
      const bytes = await read(from, until);
      const isAlone = bytes.byteLength === bytes.buffer.byteLength;
      return (isAlone ? bytes : bytes.slice()).buffer as ArrayBuffer;
    },
  };
}

function damaged(cause?: unknown): TableProblem {
  return new TableProblem("damaged", { kind: "parquet" }, { cause });
}
