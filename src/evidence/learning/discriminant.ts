import { discriminantFits } from "./discriminantFit.ts";
import { foldsOf } from "./folds.ts";
import { type Candidate, rowsOf, type Study } from "./study.ts";

const folds = 5;

/**
 * Tells how many rows discriminant analysis of some questions puts in their segment, each by the folds that it isn't in.
 * What can't reach the least that is asked for is given up: it gets less than that.
 */
export function discriminantHits(
  given: Study,
  seed: number,
): (set: readonly number[], least?: number) => number {
  const fold = foldsOf(given.segment, folds, seed);
  const study = rowsOf(
    given,
    Int32Array.from(fold.keys()).sort((a, b) => (fold[a] as number) - (fold[b] as number) || a - b),
  );
  const { segments, segment, candidates } = study;
  const ends = Array.from({ length: folds }, (_, at) => fold.filter((one) => one <= at).length);
  const fits = discriminantFits(study, ends);
  const codesOf = codesIn(candidates, segment.length);

  return (set, least = 0) => {
    const middle = Math.ceil(set.length / 2);
    const first = codesOf(set.slice(0, middle));
    const second = codesOf(set.slice(middle));
    let allowed = segment.length - least;
    let hits = 0;
    for (const [at, fitted] of fits.entries()) {
      const { start, tables } = fitted(set);
      const right = rightIn(
        first,
        together(start, tables.slice(0, middle)),
        second,
        together(new Float64Array(segments), tables.slice(middle)),
        segment,
        segments,
        ends[at - 1] ?? 0,
        ends[at] as number,
        allowed,
      );
      hits += right;
      allowed -= (ends[at] as number) - (ends[at - 1] ?? 0) - right;
      if (allowed < 0) break;
    }
    return hits;
  };
}

/** How many rows are put in their segment; those after more wrong ones than allowed are not looked at. */
function rightIn(
  first: Uint16Array,
  firstSums: Float64Array,
  second: Uint16Array,
  secondSums: Float64Array,
  segment: Uint8Array,
  segments: number,
  from: number,
  until: number,
  allowed: number,
): number {
  let right = 0;
  let wrong = 0;
  for (let row = from; row < until && wrong <= allowed; row++) {
    const own = segment[row] as number;
    const base = (first[row] as number) * segments;
    const otherBase = (second[row] as number) * segments;
    const most = (firstSums[base + own] as number) + (secondSums[otherBase + own] as number);
    let one = 0;
    for (; one < segments; one++) {
      const sum = (firstSums[base + one] as number) + (secondSums[otherBase + one] as number);
      // Of equals the first is ahead.
      if (sum > most || (sum === most && one < own)) break;
    }
    if (one === segments) right++;
    else wrong++;
  }
  return right;
}

/** By row, where an answer to some questions stands in their table. Half of a set is looked up at once. */
function codesIn(candidates: readonly Candidate[], rows: number) {
  const made = new Map<string, Uint16Array>();
  const codesOf = (set: readonly number[]): Uint16Array => {
    const key = set.join();
    const known = made.get(key);
    if (known) return known;
    const codes = new Uint16Array(rows);
    const last = candidates[set.at(-1) ?? -1];
    if (last) {
      const before = codesOf(set.slice(0, -1));
      for (let row = 0; row < rows; row++)
        codes[row] = (before[row] as number) * (last.levels + 1) + (last.values[row] as number);
    }
    // There are too many of more questions to keep.
    if (set.length <= 2) made.set(key, codes);
    return codes;
  };
  return codesOf;
}

/** What answers to several questions add to a start, by all their levels and segment. */
function together(start: Float64Array, tables: readonly Float64Array[]): Float64Array {
  return tables.reduce((sums, table) => added(sums, table, start.length), start);
}

function added(one: Float64Array, other: Float64Array, segments: number): Float64Array {
  const sums = new Float64Array((one.length / segments) * other.length);
  let at = 0;
  for (let a = 0; a < one.length; a += segments)
    for (let b = 0; b < other.length; b += segments)
      for (let c = 0; c < segments; c++)
        sums[at++] = (one[a + c] as number) + (other[b + c] as number);
  return sums;
}
