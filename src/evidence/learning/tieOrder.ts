import type { Cells } from "./cells.ts";

/** In which order segments win a tie, so that most rows that end in one come where they belong. */
export function tieOrder(cells: Cells, scores: Int16Array, sizes: readonly number[]): number[] {
  const ties = tiesIn(cells, scores);
  const rightBy = (order: readonly number[]) =>
    ties.reduce((sum, counts) => {
      const winner = order.find((one) => counts.has(one)) ?? -1;
      return sum + (counts.get(winner) ?? 0);
    }, 0);
  let order = [...sizes.keys()].sort(
    (a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b,
  );
  let right = rightBy(order);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const one of sizes.keys())
      for (const place of sizes.keys()) {
        const others = order.filter((other) => other !== one);
        const next = [...others.slice(0, place), one, ...others.slice(place)];
        const nextRight = rightBy(next);
        if (nextRight <= right) continue;
        [order, right, isBetter] = [next, nextRight, true];
      }
  }
  return order;
}

/** The ties that there are, with how many rows of each segment that is in them. Without a point nobody is ahead. */
function tiesIn({ segments, weights }: Cells, scores: Int16Array): Map<number, number>[] {
  const bySegments = new Map<string, Map<number, number>>();
  for (let base = 0; base < scores.length; base += segments) {
    const own = [...scores.subarray(base, base + segments)];
    const most = Math.max(...own);
    const level = own.flatMap((score, one) => (score === most ? [one] : []));
    if (most <= 0 || level.length < 2) continue;
    const counts = bySegments.get(level.join()) ?? new Map(level.map((one) => [one, 0]));
    for (const one of level)
      counts.set(one, (counts.get(one) ?? 0) + (weights[base + one] as number));
    bySegments.set(level.join(), counts);
  }
  return [...bySegments.values()];
}
