import { allCells } from "./cells.ts";
import { toShares, type Weights } from "./logistic.ts";
import type { Study } from "./study.ts";

/** Whole numbers that an answer gives to each segment: by question, by level and segment. */
export type Points = readonly Uint8Array[];

/** How far the largest weight is stretched towards the most points, at the start. */
const stretches = [0.5, 0.7, 1, 1.4, 2];
const mostSweeps = 25;

/**
 * Whole-number points that say as nearly as they can what real weights say: not rounded, but fitted to the shares that
 * the weights give the segments, over all answers that could be given. Fitting ends in different places by where it
 * begins: all are given, the nearest first.
 *
 * @param most points that an answer can give
 */
export function distil(study: Study, weights: Weights, most: number): readonly Points[] {
  const target = targetOf(study, weights);
  return stretches
    .map((stretch) => fitted(target, begun(target, weights, most * stretch, most), most))
    .sort((a, b) => a.loss - b.loss)
    .map(({ points }) => points);
}

/** What is to be said: by cell and segment, the segment's share times how much the cell counts. */
interface Target {
  readonly segments: number;
  readonly answers: readonly Uint8Array[];
  readonly share: Float64Array;
  readonly wanted: Float64Array;
  /** By question and level, its cells. */
  readonly cellsOf: readonly (readonly Int32Array[])[];
}

function targetOf(study: Study, { set, start, tables }: Weights): Target {
  const { segments } = study;
  const { answers, share } = allCells(study, set);
  const wanted = new Float64Array(share.length * segments);
  const sums = new Float64Array(segments);
  for (let cell = 0; cell < share.length; cell++) {
    sums.set(start);
    for (const [at, table] of tables.entries())
      for (let one = 0; one < segments; one++)
        sums[one] =
          (sums[one] as number) +
          (table[(answers[at]?.[cell] as number) * segments + one] as number);
    toShares(sums);
    for (let one = 0; one < segments; one++)
      wanted[cell * segments + one] = (share[cell] as number) * (sums[one] as number);
  }
  const cellsOf = set.map((question, at) => {
    const lists: number[][] = Array.from(
      { length: study.candidates[question]?.levels ?? 0 },
      () => [],
    );
    for (const [cell, level] of (answers[at] ?? []).entries()) lists[level]?.push(cell);
    return lists.map((list) => Int32Array.from(list));
  });
  return { segments, answers, share, wanted, cellsOf };
}

/** Weights stretched and rounded; of each answer the least is nothing, since only differences count. */
function begun(
  { segments, cellsOf }: Target,
  { start, tables }: Weights,
  stretch: number,
  most: number,
): Uint8Array[] {
  const parts = tables.map((table, at) => {
    const levels = cellsOf[at]?.length ?? 0;
    const part = new Float64Array(levels * segments);
    for (let level = 0; level < levels; level++) {
      let least = Number.POSITIVE_INFINITY;
      for (let one = 0; one < segments; one++) {
        const index = level * segments + one;
        part[index] = (table[index] as number) + (start[one] as number) / tables.length;
        least = Math.min(least, part[index]);
      }
      for (let one = 0; one < segments; one++)
        part[level * segments + one] = (part[level * segments + one] as number) - least;
    }
    return part;
  });
  const largest = Math.max(1e-9, ...parts.flatMap((part) => [...part]));
  return parts.map((part) =>
    Uint8Array.from(part, (value) => Math.min(most, Math.round((value / largest) * stretch))),
  );
}

/** Changes one number at a time as long as that says better what is wanted; how much a point means is fitted between. */
function fitted(
  target: Target,
  points: Uint8Array[],
  most: number,
): { readonly points: Points; readonly loss: number } {
  const { segments, answers, share, wanted, cellsOf } = target;
  const scores = new Float64Array(wanted.length);
  for (const [at, own] of points.entries())
    for (let cell = 0; cell < share.length; cell++)
      for (let one = 0; one < segments; one++)
        scores[cell * segments + one] =
          (scores[cell * segments + one] as number) +
          (own[(answers[at]?.[cell] as number) * segments + one] as number);

  const raised = new Float64Array(scores.length);
  const totals = new Float64Array(share.length);
  let worth = 1;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    worth = worthOf(target, scores, worth);
    for (let cell = 0; cell < share.length; cell++) {
      let total = 0;
      for (let one = 0; one < segments; one++) {
        const part = Math.exp(worth * (scores[cell * segments + one] as number));
        raised[cell * segments + one] = part;
        total += part;
      }
      totals[cell] = total;
    }
    let isChanged = false;
    for (const [at, lists] of cellsOf.entries())
      for (const [level, cells] of lists.entries())
        for (let one = 0; one < segments; one++) {
          const own = points[at] as Uint8Array;
          const now = own[level * segments + one] as number;
          let gained = 0;
          let given = 0;
          for (const cell of cells) {
            gained += wanted[cell * segments + one] as number;
            given +=
              ((share[cell] as number) * (raised[cell * segments + one] as number)) /
              (totals[cell] as number);
          }
          // What is lost has no hollows but one, so that only the way down is looked at.
          const way = given > gained ? -1 : 1;
          let [best, least] = [now, -1e-12];
          for (let other = now + way; other >= 0 && other <= most; other += way) {
            const times = Math.exp(worth * (other - now)) - 1;
            let change = -worth * (other - now) * gained;
            for (const cell of cells)
              change +=
                (share[cell] as number) *
                Math.log1p(
                  ((raised[cell * segments + one] as number) / (totals[cell] as number)) * times,
                );
            if (change >= least) break;
            [best, least] = [other, change];
          }
          if (best === now) continue;
          isChanged = true;
          own[level * segments + one] = best;
          const times = Math.exp(worth * (best - now));
          for (const cell of cells) {
            const index = cell * segments + one;
            const before = raised[index] as number;
            raised[index] = before * times;
            totals[cell] = (totals[cell] as number) + before * (times - 1);
            scores[index] = (scores[index] as number) + best - now;
          }
        }
    if (!isChanged) break;
  }
  return { points, loss: lossOf(target, scores, worth) };
}

function lossOf({ segments, share, wanted }: Target, scores: Float64Array, worth: number): number {
  let loss = 0;
  for (let cell = 0; cell < share.length; cell++) {
    let total = 0;
    for (let one = 0; one < segments; one++) {
      const score = worth * (scores[cell * segments + one] as number);
      total += Math.exp(score);
      loss -= (wanted[cell * segments + one] as number) * score;
    }
    loss += (share[cell] as number) * Math.log(total);
  }
  return loss;
}

/** How much a point means, so that points say best what is wanted (Newton). */
function worthOf({ segments, share, wanted }: Target, scores: Float64Array, begin: number): number {
  let worth = begin;
  for (let step = 0; step < 20; step++) {
    let [slope, curve] = [0, 1e-9];
    for (let cell = 0; cell < share.length; cell++) {
      let [total, mean, square] = [0, 0, 0];
      for (let one = 0; one < segments; one++) {
        const score = scores[cell * segments + one] as number;
        const part = Math.exp(worth * score);
        total += part;
        mean += part * score;
        square += part * score * score;
        slope -= (wanted[cell * segments + one] as number) * score;
      }
      mean /= total;
      slope += (share[cell] as number) * mean;
      curve += (share[cell] as number) * (square / total - mean * mean);
    }
    const next = Math.min(5, Math.max(0.05, worth - slope / curve));
    if (Math.abs(next - worth) < 1e-6) return next;
    worth = next;
  }
  return worth;
}
