import type { DiffLine } from "./lineDiff.ts";

/** Lines that changed, with some around them. */
interface Hunk {
  /** Where it begins in the earlier text and in the later, counted from 1. */
  readonly earlier: number;
  readonly line: number;
  readonly lines: readonly DiffLine[];
}

/**
 * The changed places of a text, each once: those that are near one another go together.
 *
 * @param context how many lines around a change come along
 */
export function hunksOf(all: readonly DiffLine[], context: number): readonly Hunk[] {
  const hunks: { earlier: number; line: number; lines: DiffLine[] }[] = [];
  let earlier = 1;
  let line = 1;
  let last = Number.NEGATIVE_INFINITY;
  for (const [at, one] of all.entries()) {
    const isNear = all
      .slice(Math.max(0, at - context), at + context + 1)
      .some(({ kind }) => kind !== "same");
    if (isNear) {
      if (last < at - 1) hunks.push({ earlier, line, lines: [] });
      hunks.at(-1)?.lines.push(one);
      last = at;
    }
    if (one.kind !== "removed") line++;
    if (one.kind !== "added") earlier++;
  }
  return hunks;
}
