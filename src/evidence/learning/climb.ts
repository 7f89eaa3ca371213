import type { Cells } from "./cells.ts";
import type { Points } from "./distil.ts";

const mostSweeps = 8;

/** What puts no more rows right than this may be chance. */
const least = 2;

/** Points, and how many rows they put in their segment; one that is level on points counts half. */
interface Climbed {
  readonly points: Points;
  readonly credit: number;
}

/** Changes one number at a time as long as that puts more rows in their segment. */
export function climb(cells: Cells, begun: Points, most: number): Climbed {
  const { segments, answers, weights } = cells;
  const points = begun.map((own) => own.slice());
  const count = answers[0]?.length ?? 0;
  const scores = scoresOf(cells, points);
  const credit = new Float64Array(count);
  for (let cell = 0; cell < count; cell++)
    credit[cell] = creditOf(scores, weights, cell * segments, segments);

  const changes = new Float64Array(most + 1);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let isBetter = false;
    for (const [at, own] of points.entries()) {
      const levels = cells.levels[at] as number;
      for (let level = 0; level < levels; level++) {
        const those: number[] = [];
        for (let cell = 0; cell < count; cell++)
          if (answers[at]?.[cell] === level) those.push(cell);
        for (let one = 0; one < segments; one++) {
          const now = own[level * segments + one] as number;
          changes.fill(0);
          for (const cell of those)
            addChanges(
              changes,
              scores,
              weights,
              cell * segments,
              segments,
              one,
              now,
              credit[cell] as number,
            );
          let [best, gain] = [now, least];
          for (let other = 0; other <= most; other++) {
            const change = changes[other] as number;
            if (other !== now && change > gain) [best, gain] = [other, change];
          }
          if (best === now) continue;
          isBetter = true;
          own[level * segments + one] = best;
          for (const cell of those) {
            const index = cell * segments + one;
            scores[index] = (scores[index] as number) + best - now;
            credit[cell] = creditOf(scores, weights, cell * segments, segments);
          }
        }
      }
    }
    if (!isBetter) break;
  }
  return {
    points: points.map((own) => lowered(own, segments)),
    credit: credit.reduce((a, b) => a + b, 0),
  };
}

/** The points of every cell, by segment. */
export function scoresOf({ segments, levels, answers }: Cells, points: Points): Int16Array {
  const count = answers[0]?.length ?? 0;
  const scores = new Int16Array(count * segments);
  for (const [at, own] of points.entries())
    for (let cell = 0; cell < count; cell++) {
      const level = answers[at]?.[cell] as number;
      if (level === levels[at]) continue;
      for (let one = 0; one < segments; one++)
        scores[cell * segments + one] =
          (scores[cell * segments + one] as number) + (own[level * segments + one] as number);
    }
  return scores;
}

/** Adds, for each number of points that a segment could get instead, what a cell's credit would change by. */
function addChanges(
  changes: Float64Array,
  scores: Int16Array,
  weights: Float64Array,
  base: number,
  segments: number,
  one: number,
  now: number,
  credit: number,
): void {
  let [first, sum, level] = [-1, 0, 0];
  for (let other = 0; other < segments; other++) {
    if (other === one) continue;
    const score = scores[base + other] as number;
    if (score > first) [first, sum, level] = [score, 0, 0];
    if (score < first) continue;
    sum += weights[base + other] as number;
    level++;
  }
  const own = weights[base + one] as number;
  const without = (scores[base + one] as number) - now;
  const behind = (level > 1 ? sum / 2 : sum) - credit;
  const beside = (sum + own) / 2 - credit;
  const ahead = own - credit;
  for (let points = 0; points < changes.length; points++) {
    const score = without + points;
    const change = score > first ? ahead : score < first ? behind : beside;
    changes[points] = (changes[points] as number) + change;
  }
}

function creditOf(
  scores: Int16Array,
  weights: Float64Array,
  base: number,
  segments: number,
): number {
  let most = -1;
  let sum = 0;
  let level = 0;
  for (let at = base; at < base + segments; at++) {
    const score = scores[at] as number;
    if (score > most) {
      most = score;
      sum = weights[at] as number;
      level = 1;
    } else if (score === most) {
      sum += weights[at] as number;
      level++;
    }
  }
  return level > 1 ? sum / 2 : sum;
}

/** Of each answer the least is nothing: what all segments get tells none apart. */
function lowered(points: Uint8Array, segments: number): Uint8Array {
  return points.map((own, at) => {
    const base = at - (at % segments);
    return own - Math.min(...points.subarray(base, base + segments));
  });
}
