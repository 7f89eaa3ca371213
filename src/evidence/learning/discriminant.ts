import { type Columns, columnsOf, designOf, inColumn } from "./columns.ts";
import { foldsOf } from "./folds.ts";
import { type Moments, momentsWithout } from "./moments.ts";
import { solve } from "./solve.ts";
import { type Candidate, rowsOf, type Study } from "./study.ts";

const folds = 5;

/** Keeps what can't vary from dividing by nothing. */
const ridge = 1e-3;

/** Tells how many rows discriminant analysis of some questions puts in their segment, each by the folds that it isn't in. */
export function discriminantHits(given: Study, seed: number): (set: readonly number[]) => number {
  const fold = foldsOf(given.segment, folds, seed);
  const study = rowsOf(
    given,
    Int32Array.from(fold.keys()).sort((a, b) => (fold[a] as number) - (fold[b] as number) || a - b),
  );
  const { segments, segment, candidates } = study;
  const { columns, width } = columnsOf(candidates);
  const design = designOf(candidates, columns, width, segment.length);
  const ends = Array.from({ length: folds }, (_, at) => fold.filter((one) => one <= at).length);
  const parts = ends.map((until, at) => {
    const from = ends[at - 1] ?? 0;
    return {
      from,
      until,
      moments: momentsWithout({ segments, segment, design, width }, from, until),
    };
  });
  const pairOf = pairsIn(candidates);

  return (set) => {
    const pairs = halves(set).map(([one, other]) => pairOf(one, other));
    const [first, second, ...others] = pairs as [Uint8Array, ...Uint8Array[]];
    let hits = 0;
    for (const { from, until, moments } of parts) {
      const { start, tables } = fitted(study, set, columns, width, moments);
      const [firstSums, ...otherSums] = halves(tables.map((_, at) => at)).map(([one, other]) =>
        together(
          tables[one] as Float64Array,
          other === undefined ? undefined : tables[other],
          segments,
        ),
      ) as [Float64Array, ...Float64Array[]];
      for (let at = 0; at < firstSums.length; at++)
        firstSums[at] = (firstSums[at] as number) + (start[at % segments] as number);
      const secondSums = otherSums.shift();
      for (let row = from; row < until; row++) {
        const base = (first[row] as number) * segments;
        const otherBase = second ? (second[row] as number) * segments : 0;
        let best = 0;
        let most = Number.NEGATIVE_INFINITY;
        for (let one = 0; one < segments; one++) {
          let sum = firstSums[base + one] as number;
          if (secondSums) sum += secondSums[otherBase + one] as number;
          for (let more = 0; more < others.length; more++)
            sum += (otherSums[more] as Float64Array)[
              ((others[more] as Uint8Array)[row] as number) * segments + one
            ] as number;
          if (sum > most) {
            most = sum;
            best = one;
          }
        }
        if (best === segment[row]) hits++;
      }
    }
    return hits;
  };
}

/** Things by twos, a last one by itself: two questions are looked up at once. */
function halves(set: readonly number[]): readonly (readonly [number, number?])[] {
  return set.flatMap((one, at) => {
    if (at % 2 === 1) return [];
    const other = set[at + 1];
    return [other === undefined ? ([one] as const) : ([one, other] as const)];
  });
}

/** By row, where an answer to two questions stands in their table; made once for each two. */
function pairsIn(candidates: readonly Candidate[]) {
  const made = new Map<number, Uint8Array>();
  return (one: number, other?: number): Uint8Array => {
    const { values } = candidates[one] as Candidate;
    const second = candidates[other ?? -1];
    if (!second) return values;
    const key = one * candidates.length + (other as number);
    let pair = made.get(key);
    if (!pair) {
      pair = values.map(
        (level, row) => level * (second.levels + 1) + (second.values[row] as number),
      );
      made.set(key, pair);
    }
    return pair;
  };
}

/** What two questions' answers add together, by both levels and segment. */
function together(
  one: Float64Array,
  other: Float64Array | undefined,
  segments: number,
): Float64Array {
  if (!other) return one;
  const levels = other.length / segments;
  const sums = new Float64Array((one.length / segments) * other.length);
  for (let a = 0; a < one.length / segments; a++)
    for (let b = 0; b < levels; b++)
      for (let c = 0; c < segments; c++)
        sums[(a * levels + b) * segments + c] =
          (one[a * segments + c] as number) + (other[b * segments + c] as number);
  return sums;
}

/** What the discriminant analysis of some questions adds for each answer and segment. */
function fitted(
  { segments, candidates }: Study,
  set: readonly number[],
  columns: readonly Columns[],
  width: number,
  { middle, means, within, prior }: Moments,
): { readonly start: Float64Array; readonly tables: readonly Float64Array[] } {
  const own: number[] = [];
  for (const at of set) {
    const { from, count } = columns[at] as Columns;
    for (let column = from; column < from + count; column++) own.push(column);
  }
  const size = own.length;
  const matrix = new Float64Array(size * size);
  const weights = new Float64Array(size * segments);
  for (let a = 0; a < size; a++) {
    const base = (own[a] as number) * width;
    for (let b = 0; b <= a; b++)
      matrix[a * size + b] = (within[base + (own[b] as number)] as number) + (a === b ? ridge : 0);
    for (let one = 0; one < segments; one++)
      weights[a * segments + one] = means[one * width + (own[a] as number)] as number;
  }
  solve(matrix, weights, size, segments);
  const start = prior.map((share, one) => {
    let sum = 0;
    for (let a = 0; a < size; a++)
      sum +=
        (weights[a * segments + one] as number) *
        (means[one * width + (own[a] as number)] as number);
    return share - sum / 2;
  });
  let first = 0;
  const tables = set.map((at) => {
    const candidate = candidates[at] as Candidate;
    const { from, count } = columns[at] as Columns;
    const table = new Float64Array((candidate.levels + 1) * segments);
    for (let level = 0; level <= candidate.levels; level++)
      for (let column = 0; column < count; column++) {
        const value =
          level === candidate.levels
            ? (middle[from + column] as number)
            : inColumn(candidate, level, column);
        if (value === 0) continue;
        const base = (first + column) * segments;
        for (let one = 0; one < segments; one++)
          table[level * segments + one] =
            (table[level * segments + one] as number) + value * (weights[base + one] as number);
      }
    first += count;
    return table;
  });
  return { start, tables };
}
