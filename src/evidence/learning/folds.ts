/** Numbers from 0 to 1, the same for the same seed everywhere (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Deals rows out to folds so that each has its share of every segment: round robin within a segment, shuffled first.
 * Gives the fold of each row.
 */
export function foldsOf(segment: Uint8Array, folds: number, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const fold = new Uint8Array(segment.length);
  let dealt = 0;
  for (const one of new Set([...segment].sort((a, b) => a - b))) {
    const rows = [...segment.keys()].filter((row) => segment[row] === one);
    for (let at = rows.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [rows[at], rows[other]] = [rows[other] as number, rows[at] as number];
    }
    // It goes on where the last segment ended, so that small ones don't all fall to the first folds.
    for (const row of rows) fold[row] = dealt++ % folds;
  }
  return fold;
}
