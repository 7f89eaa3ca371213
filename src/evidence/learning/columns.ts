import type { Candidate } from "./study.ts";

/** Where a candidate's columns stand: one for an ordinal question, one for each level but the first for a nominal one. */
export interface Columns {
  readonly from: number;
  readonly count: number;
}

/** The columns of all candidates, side by side. */
export function columnsOf(candidates: readonly Candidate[]): {
  readonly columns: readonly Columns[];
  readonly width: number;
} {
  let width = 0;
  const columns = candidates.map(({ kind, levels }) => {
    const count = kind === "ordinal" ? 1 : levels - 1;
    width += count;
    return { from: width - count, count };
  });
  return { columns, width };
}

/** What a level is in one of its candidate's columns. */
export function inColumn({ kind }: Candidate, level: number, column: number): number {
  if (kind === "ordinal") return level;
  return level === column + 1 ? 1 : 0;
}

/** Every row's columns, a row's side by side; NaN where there is no answer. */
export function designOf(
  candidates: readonly Candidate[],
  columns: readonly Columns[],
  width: number,
  rows: number,
): Float64Array {
  const design = new Float64Array(rows * width);
  for (const [at, candidate] of candidates.entries()) {
    const { from, count } = columns[at] as Columns;
    for (let row = 0; row < rows; row++) {
      const level = candidate.values[row] as number;
      for (let column = 0; column < count; column++) {
        design[row * width + from + column] =
          level === candidate.levels ? Number.NaN : inColumn(candidate, level, column);
      }
    }
  }
  return design;
}
