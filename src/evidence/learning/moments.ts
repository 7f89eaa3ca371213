/** What some rows of a study are like, by column. */
export interface Moments {
  /** The mean over all: it stands for an answer that is missing. */
  readonly middle: Float64Array;
  /** By segment and column. */
  readonly means: Float64Array;
  /** How columns vary together within segments, by column and column. */
  readonly within: Float64Array;
  /** The logarithm of each segment's share. */
  readonly prior: Float64Array;
}

interface Rows {
  readonly segments: number;
  readonly segment: Uint8Array;
  readonly design: Float64Array;
  readonly width: number;
}

/** The moments of all rows but those from one to before another, which are left out. */
export function momentsWithout(rows: Rows, from: number, until: number): Moments {
  const kept: number[] = [];
  for (let row = 0; row < rows.segment.length; row++)
    if (row < from || row >= until) kept.push(row);
  const middle = middleOf(rows, kept);
  const { sizes, means } = meansOf(rows, kept, middle);
  return {
    middle,
    means,
    within: withinOf(rows, kept, middle, means),
    prior: sizes.map((size) => Math.log((size + 1e-9) / kept.length)),
  };
}

function middleOf({ design, width }: Rows, kept: readonly number[]): Float64Array {
  const sums = new Float64Array(width);
  const counts = new Float64Array(width);
  for (const row of kept) {
    for (let column = 0; column < width; column++) {
      const value = design[row * width + column] as number;
      if (Number.isNaN(value)) continue;
      sums[column] = (sums[column] as number) + value;
      counts[column] = (counts[column] as number) + 1;
    }
  }
  return sums.map((sum, column) => sum / Math.max(1, counts[column] as number));
}

function meansOf(
  { segments, segment, design, width }: Rows,
  kept: readonly number[],
  middle: Float64Array,
): { readonly sizes: Float64Array; readonly means: Float64Array } {
  const sizes = new Float64Array(segments);
  const sums = new Float64Array(segments * width);
  for (const row of kept) {
    const one = segment[row] as number;
    sizes[one] = (sizes[one] as number) + 1;
    for (let column = 0; column < width; column++) {
      const value = design[row * width + column] as number;
      sums[one * width + column] =
        (sums[one * width + column] as number) +
        (Number.isNaN(value) ? (middle[column] as number) : value);
    }
  }
  const means = sums.map((sum, at) => sum / Math.max(1, sizes[Math.floor(at / width)] as number));
  return { sizes, means };
}

function withinOf(
  { segments, segment, design, width }: Rows,
  kept: readonly number[],
  middle: Float64Array,
  means: Float64Array,
): Float64Array {
  const within = new Float64Array(width * width);
  const centred = new Float64Array(width);
  const freedom = Math.max(1, kept.length - segments);
  for (const row of kept) {
    const base = (segment[row] as number) * width;
    for (let column = 0; column < width; column++) {
      const value = design[row * width + column] as number;
      centred[column] =
        (Number.isNaN(value) ? (middle[column] as number) : value) -
        (means[base + column] as number);
    }
    for (let a = 0; a < width; a++) {
      const part = (centred[a] as number) / freedom;
      for (let b = 0; b <= a; b++)
        within[a * width + b] = (within[a * width + b] as number) + part * (centred[b] as number);
    }
  }
  for (let a = 0; a < width; a++)
    for (let b = 0; b < a; b++) within[b * width + a] = within[a * width + b] as number;
  return within;
}
