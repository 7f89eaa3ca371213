/** How many of some rows are right, and between which shares the truth lies 19 times in 20 (Wilson). */
export interface Rate {
  readonly rows: number;
  readonly right: number;
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
}

const z = 1.959963984540054;

export function rateOf(right: number, rows: number): Rate {
  if (rows === 0) return { rows, right, share: 0, interval: [0, 1] };
  const share = right / rows;
  const spread = z * Math.sqrt((share * (1 - share)) / rows + (z * z) / (4 * rows * rows));
  const centre = share + (z * z) / (2 * rows);
  const scale = 1 + (z * z) / rows;
  return {
    rows,
    right,
    share,
    interval: [
      right === 0 ? 0 : (centre - spread) / scale,
      right === rows ? 1 : (centre + spread) / scale,
    ],
  };
}

/**
 * How likely it is that chance alone parts two ways as far as this, if they are equally good (McNemar, exact).
 *
 * @param one how many rows the one puts right and the other doesn't
 * @param other how many the other does and the one doesn't
 */
export function byChance(one: number, other: number): number {
  const count = one + other;
  // The chances of so many heads of a coin, as logarithms: of thousands the plain ones are nothing.
  let chance = -count * Math.LN2;
  let sum = 0;
  for (let heads = 0; heads <= Math.min(one, other); heads++) {
    sum += Math.exp(chance);
    chance += Math.log((count - heads) / (heads + 1));
  }
  return Math.min(1, 2 * sum);
}
