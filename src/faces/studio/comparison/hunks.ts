import type { DiffLine } from "./lineDiff.ts";

/** Lines that changed, with some around them. */
interface Hunk {
  /** Where it begins in the later text, counted from 1. */
  readonly line: number;
  readonly lines: readonly DiffLine[];
}

/** How many lines around a change are shown. */
const context = 2;

/** The changed places of a text, each once: those that are near one another go together. */
export function hunksOf(all: readonly DiffLine[]): readonly Hunk[] {
  const hunks: { line: number; lines: DiffLine[] }[] = [];
  let line = 1;
  let last = Number.NEGATIVE_INFINITY;
  for (const [at, one] of all.entries()) {
    const isNear = all
      .slice(Math.max(0, at - context), at + context + 1)
      .some(({ kind }) => kind !== "same");
    if (isNear) {
      if (last < at - 1) hunks.push({ line, lines: [] });
      hunks.at(-1)?.lines.push(one);
      last = at;
    }
    if (one.kind !== "removed") line++;
  }
  return hunks;
}
