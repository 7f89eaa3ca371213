const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A share from 0 to 1 as a bar of block characters, exact to an eighth of a column; what is little still shows. */
export function bar(share: number, width: number): string {
  const length = Math.round(Math.min(1, share) * width * 8);
  // Sums of chances are off by some billionths.
  const shown = share > 1e-9 ? Math.max(1, length) : 0;
  return "█".repeat(Math.floor(shown / 8)) + eighths[shown % 8];
}
