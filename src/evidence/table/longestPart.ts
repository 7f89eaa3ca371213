/**
 * How many milliseconds a part of a workbook or a Parquet file may take, of so many bytes in all: what is damaged can keep
 * whoever reads it busy without end.
 */
export function longestPart(size: number): number {
  return 20_000 + Math.ceil(size / 200);
}
