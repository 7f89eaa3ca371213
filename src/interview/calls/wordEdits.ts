/** Words put in place of some others, which begin at one and end before another. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: readonly string[];
}

/** The words of a text, and the space between them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

/** More pairs of words than this are not compared: texts that differ that much count as changed in one place. */
const mostPairs = 4_000_000;

/** The fewest edits that make the words of one text into those of another, in order. */
export function editsOf(before: readonly string[], after: readonly string[]): Edit[] {
  let start = 0;
  let [end, afterEnd] = [before.length, after.length];
  while (start < Math.min(end, afterEnd) && before[start] === after[start]) start++;
  while (end > start && afterEnd > start && before[end - 1] === after[afterEnd - 1]) {
    end--;
    afterEnd--;
  }
  if (start === end && start === afterEnd) return [];
  const [rows, columns] = [end - start, afterEnd - start];
  if (rows * columns > mostPairs)
    return [{ from: start, to: end, put: after.slice(start, afterEnd) }];

  // By rest of one and rest of the other: how many words they have in common, in order.
  const width = columns + 1;
  const common = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      common[row * width + column] =
        before[start + row] === after[start + column]
          ? (common[(row + 1) * width + column + 1] as number) + 1
          : Math.max(
              common[(row + 1) * width + column] as number,
              common[row * width + column + 1] as number,
            );
    }
  }
  const edits: Edit[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const [from, putFrom] = [row, column];
    while (
      (row < rows || column < columns) &&
      !(row < rows && column < columns && before[start + row] === after[start + column])
    ) {
      const down = row < rows ? (common[(row + 1) * width + column] as number) : -1;
      const right = column < columns ? (common[row * width + column + 1] as number) : -1;
      if (down >= right) row++;
      else column++;
    }
    if (row > from || column > putFrom) {
      const put = after.slice(start + putFrom, start + column);
      edits.push({ from: start + from, to: start + row, put });
    }
    row++;
    column++;
  }
  return edits;
}
