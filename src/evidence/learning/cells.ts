import type { Candidate, Study } from "./study.ts";

/** Different answers to a set of questions, with what is counted of each. */
export interface Cells {
  readonly segments: number;
  /** By question, how many levels it has. */
  readonly levels: readonly number[];
  /** By question, the level in each cell; as many as there are levels where there is no answer. */
  readonly answers: readonly Uint8Array[];
  /** By cell and segment. */
  readonly weights: Float64Array;
}

/** The answers that somebody gave, with how many of each segment gave them. */
export function cellsOf({ segments, segment, candidates }: Study, set: readonly number[]): Cells {
  const chosen = set.map((at) => candidates[at] as Candidate);
  const at = new Map<number, number>();
  const rows: number[] = [];
  const cell = new Int32Array(segment.length);
  for (let row = 0; row < segment.length; row++) {
    let key = 0;
    for (const { levels, values } of chosen) key = key * (levels + 1) + (values[row] as number);
    let found = at.get(key);
    if (found === undefined) {
      found = rows.length;
      at.set(key, found);
      rows.push(row);
    }
    cell[row] = found;
  }
  const weights = new Float64Array(rows.length * segments);
  for (let row = 0; row < segment.length; row++) {
    const index = (cell[row] as number) * segments + (segment[row] as number);
    weights[index] = (weights[index] as number) + 1;
  }
  return {
    segments,
    levels: chosen.map(({ levels }) => levels),
    answers: chosen.map(({ values }) => Uint8Array.from(rows, (row) => values[row] as number)),
    weights,
  };
}

/** Beyond so many answers that could be given, only those count that were. */
const mostCells = 10_000;

/** How much of what counts is answers as they were given; the rest is any, as usual as its parts are. */
const asGiven = 0.7;

/** Every answer that could be given in full, with how much it counts. */
export function allCells(
  study: Study,
  set: readonly number[],
): { readonly answers: readonly Uint8Array[]; readonly share: Float64Array } {
  const { levels, answers, weights, segments } = cellsOf(study, set);
  const count = (cell: number) => {
    let sum = 0;
    for (let one = 0; one < segments; one++) sum += weights[cell * segments + one] as number;
    return sum;
  };
  const cells = [...(answers[0] ?? []).keys()].filter((cell) =>
    levels.every((most, at) => (answers[at]?.[cell] ?? most) < most),
  );
  const total = cells.reduce((sum, cell) => sum + count(cell), 0);
  const size = levels.reduce((product, each) => product * each, 1);
  if (size > mostCells) {
    return {
      answers: answers.map((each) => Uint8Array.from(cells, (cell) => each[cell] as number)),
      share: Float64Array.from(cells, (cell) => count(cell) / total),
    };
  }
  const marginals = levels.map((each) => new Float64Array(each));
  const share = new Float64Array(size);
  for (const cell of cells) {
    let key = 0;
    for (const [at, each] of levels.entries()) {
      const level = answers[at]?.[cell] as number;
      key = key * each + level;
      const own = marginals[at] as Float64Array;
      own[level] = (own[level] as number) + count(cell) / total;
    }
    share[key] = (asGiven * count(cell)) / total;
  }
  const all = levels.map(() => new Uint8Array(size));
  for (let key = 0; key < size; key++) {
    let [rest, usual] = [key, 1 - asGiven];
    for (let at = levels.length - 1; at >= 0; at--) {
      const level = rest % (levels[at] as number);
      rest = Math.floor(rest / (levels[at] as number));
      (all[at] as Uint8Array)[key] = level;
      usual *= marginals[at]?.[level] as number;
    }
    share[key] = (share[key] as number) + usual;
  }
  return { answers: all, share };
}
