import { type Columns, columnsOf, designOf, inColumn } from "./columns.ts";
import { growingSolution } from "./growingSolution.ts";
import { type Moments, momentsWithout } from "./moments.ts";
import type { Candidate, Study } from "./study.ts";

/** What a discriminant analysis adds for each answer and segment. */
export interface Fit {
  readonly start: Float64Array;
  /** By question, by level and segment; a last level stands for no answer. */
  readonly tables: readonly Float64Array[];
}

/** Keeps what can't vary from dividing by nothing. */
const ridge = 1e-3;

/**
 * Fits discriminant analyses of some questions to all rows of a study but those from one to before another. Sets that begin
 * alike are best fitted one after another.
 *
 * @param ends before which row each part ends
 */
export function discriminantFits(
  { segments, segment, candidates }: Study,
  ends: readonly number[],
): readonly ((set: readonly number[]) => Fit)[] {
  const { columns, width } = columnsOf(candidates);
  const design = designOf(candidates, columns, width, segment.length);
  return ends.map((until, at) => {
    const rows = { segments, segment, design, width };
    return fitting(candidates, columns, width, momentsWithout(rows, ends[at - 1] ?? 0, until));
  });
}

/** Fits sets by the moments of some rows; where a larger one comes than before, room is made for twice its columns. */
function fitting(
  candidates: readonly Candidate[],
  columns: readonly Columns[],
  width: number,
  { middle, means, within, prior }: Moments,
): (set: readonly number[]) => Fit {
  const segments = prior.length;
  for (let at = 0; at < width; at++)
    within[at * width + at] = (within[at * width + at] as number) + ridge;
  let before: readonly number[] = [];
  let own: number[] = [];
  let most = 0;
  let solve = growingSolution(within, means, width, most);

  return (set) => {
    let same = 0;
    while (same < set.length && before[same] === set[same]) same++;
    before = set;
    let kept = widthOf(columns, set.slice(0, same));
    own = own.slice(0, kept);
    for (const at of set.slice(same)) {
      const { from, count } = columns[at] as Columns;
      for (let column = from; column < from + count; column++) own.push(column);
    }
    if (own.length > most) {
      most = own.length * 2;
      kept = 0;
      solve = growingSolution(within, means, width, most);
    }
    const weights = solve(own, kept);
    const start = prior.slice();
    for (let one = 0; one < segments; one++) {
      let sum = 0;
      for (let a = 0; a < own.length; a++)
        sum +=
          (weights[a * segments + one] as number) *
          (means[one * width + (own[a] as number)] as number);
      start[one] = (start[one] as number) - sum / 2;
    }
    let first = 0;
    const tables = set.map((at) => {
      const { from, count } = columns[at] as Columns;
      const table = tableOf(
        candidates[at] as Candidate,
        count,
        from,
        middle,
        weights,
        first,
        segments,
      );
      first += count;
      return table;
    });
    return { start, tables };
  };
}

function widthOf(columns: readonly Columns[], set: readonly number[]): number {
  return set.reduce((sum, at) => sum + (columns[at]?.count ?? 0), 0);
}

/** @param first where the question's columns begin among the weights */
function tableOf(
  candidate: Candidate,
  count: number,
  from: number,
  middle: Float64Array,
  weights: Float64Array,
  first: number,
  segments: number,
): Float64Array {
  const { levels } = candidate;
  const table = new Float64Array((levels + 1) * segments);
  for (let level = 0; level <= levels; level++)
    for (let column = 0; column < count; column++) {
      const value =
        level === levels ? (middle[from + column] as number) : inColumn(candidate, level, column);
      if (value === 0) continue;
      const base = (first + column) * segments;
      for (let one = 0; one < segments; one++)
        table[level * segments + one] =
          (table[level * segments + one] as number) + value * (weights[base + one] as number);
    }
  return table;
}
