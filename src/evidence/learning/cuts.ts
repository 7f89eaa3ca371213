/** So many ranges are told apart: more say little more, and are hard to answer. */
const most = 5;

/** Where numbers are cut into ranges with about as many in each, at the roundest number near. */
export function cutsOf(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
  const cuts: number[] = [];
  for (let one = 1; one < most; one++) {
    const cut = roundest(at((one - 0.25) / most), at((one + 0.25) / most));
    if (cut > (sorted[0] as number) && cut > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY))
      cuts.push(cut);
  }
  // Where nearly all have the least, they stand on one side, and all that are above on the other.
  return cuts.length > 0 ? cuts : [sorted.find((one) => one > (sorted[0] as number)) as number];
}

/** The number with the fewest digits between two. */
function roundest(low: number, high: number): number {
  if (low === high) return low;
  for (let digits = 12; digits >= -12; digits--) {
    const step = 10 ** digits;
    const times = Math.ceil(low / step);
    if (times * step > high) continue;
    // Steps below one are no exact numbers.
    return digits < 0 ? Number((times * step).toFixed(-digits)) : times * step;
  }
  return low;
}
