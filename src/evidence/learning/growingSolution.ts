/** Solves for some of a system's columns, the first `kept` of which are the same as the last time. */
type Solve = (own: readonly number[], kept: number) => Float64Array;

/**
 * Solves parts of matrix × x = right, for several right sides; the matrix is symmetric and positive (Cholesky). What the
 * first columns come to is kept, so that parts that begin alike are best solved one after another.
 *
 * @param right by side and column
 * @param most columns of a part
 */
export function growingSolution(
  matrix: Float64Array,
  right: Float64Array,
  width: number,
  most: number,
): Solve {
  const sides = right.length / width;
  const factor = new Float64Array(most * most);
  const forward = new Float64Array(most * sides);
  const solution = new Float64Array(most * sides);
  return (own, kept) => {
    const size = own.length;
    for (let a = kept; a < size; a++) {
      const base = (own[a] as number) * width;
      for (let b = 0; b <= a; b++) {
        let sum = matrix[base + (own[b] as number)] as number;
        for (let c = 0; c < b; c++)
          sum -= (factor[a * most + c] as number) * (factor[b * most + c] as number);
        factor[a * most + b] =
          a === b ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (factor[b * most + b] as number);
      }
      const here = a * sides;
      for (let side = 0; side < sides; side++)
        forward[here + side] = right[side * width + (own[a] as number)] as number;
      for (let c = 0; c < a; c++)
        takeAway(forward, here, forward, c * sides, sides, factor[a * most + c] as number);
      divide(forward, here, sides, factor[a * most + a] as number);
    }
    for (let a = size - 1; a >= 0; a--) {
      const here = a * sides;
      for (let side = 0; side < sides; side++)
        solution[here + side] = forward[here + side] as number;
      for (let c = a + 1; c < size; c++)
        takeAway(solution, here, solution, c * sides, sides, factor[c * most + a] as number);
      divide(solution, here, sides, factor[a * most + a] as number);
    }
    return solution;
  };
}

function takeAway(
  from: Float64Array,
  at: number,
  what: Float64Array,
  begin: number,
  count: number,
  times: number,
): void {
  for (let one = 0; one < count; one++)
    from[at + one] = (from[at + one] as number) - times * (what[begin + one] as number);
}

function divide(list: Float64Array, from: number, count: number, by: number): void {
  for (let at = from; at < from + count; at++) list[at] = (list[at] as number) / by;
}
