/**
 * The segment whose people answer most as those of another do: by how many answers of a column would have to change, on
 * average over the columns.
 *
 * @param labels by row
 * @param answers by column and row
 */
export function nearestSegment(
  segment: string,
  labels: readonly string[],
  answers: readonly (readonly string[])[],
): string | undefined {
  const rowsOf = new Map<string, number[]>();
  for (const [row, label] of labels.entries()) {
    const rows = rowsOf.get(label) ?? [];
    rows.push(row);
    rowsOf.set(label, rows);
  }
  const own = rowsOf.get(segment) ?? [];
  const farFrom = (rows: readonly number[]) =>
    answers.reduce((sum, column) => sum + apart(sharesOf(column, own), sharesOf(column, rows)), 0);
  const others = [...rowsOf].filter(([label]) => label !== segment);
  const distances = others.map(([label, rows]) => [label, farFrom(rows)] as const);
  return distances.toSorted((a, b) => a[1] - b[1])[0]?.[0];
}

/** What share of some rows has each value. */
function sharesOf(column: readonly string[], rows: readonly number[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const row of rows) {
    const value = column[row] ?? "";
    shares.set(value, (shares.get(value) ?? 0) + 1 / rows.length);
  }
  return shares;
}

function apart(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const values = new Set([...one.keys(), ...other.keys()]);
  return [...values].reduce(
    (sum, at) => sum + Math.abs((one.get(at) ?? 0) - (other.get(at) ?? 0)),
    0,
  );
}
