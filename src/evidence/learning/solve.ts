/** Solves matrix × x = right for several right sides in place; the matrix is symmetric and positive (Cholesky). */
export function solve(
  matrix: Float64Array,
  right: Float64Array,
  size: number,
  sides: number,
): void {
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = matrix[a * size + b] as number;
      for (let c = 0; c < b; c++)
        sum -= (matrix[a * size + c] as number) * (matrix[b * size + c] as number);
      matrix[a * size + b] =
        a === b ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (matrix[b * size + b] as number);
    }
  }
  for (let side = 0; side < sides; side++) {
    for (let a = 0; a < size; a++) {
      let sum = right[a * sides + side] as number;
      for (let c = 0; c < a; c++)
        sum -= (matrix[a * size + c] as number) * (right[c * sides + side] as number);
      right[a * sides + side] = sum / (matrix[a * size + a] as number);
    }
    for (let a = size - 1; a >= 0; a--) {
      let sum = right[a * sides + side] as number;
      for (let c = a + 1; c < size; c++)
        sum -= (matrix[c * size + a] as number) * (right[c * sides + side] as number);
      right[a * sides + side] = sum / (matrix[a * size + a] as number);
    }
  }
}
