import { cellsOf } from "./cells.ts";
import { climb, scoresOf } from "./climb.ts";
import { distil, type Points } from "./distil.ts";
import type { Weights } from "./logistic.ts";
import { type Candidate, type Study, sizesOf } from "./study.ts";
import { tieOrder } from "./tieOrder.ts";

/** A typing tool: questions with whole-number points, and which segment is ahead where points don't say. */
export interface Tool {
  readonly set: readonly number[];
  readonly points: Points;
  /** Segments by position, the one first that wins a tie. */
  readonly order: readonly number[];
  /** Who gets a prospect when no segment has a point. */
  readonly fallback: number;
}

/** Makes points of weights: distilled, climbed by hits, and with the order that breaks ties best. */
export function toolOf(study: Study, weights: Weights, most: number): Tool {
  const { set } = weights;
  const cells = cellsOf(study, set);
  const { points } = distil(study, weights, most)
    .map((start) => climb(cells, start, most))
    .reduce((best, one) => (one.credit > best.credit ? one : best));
  const sizes = sizesOf(study);
  return {
    set,
    points,
    order: tieOrder(cells, scoresOf(cells, points), sizes),
    fallback: sizes.indexOf(Math.max(...sizes)),
  };
}

/** Where a tool puts a row, and by what lead. */
export interface Placing {
  readonly segment: number;
  readonly lead: number;
  readonly isTie: boolean;
}

/** @param asked how many of the questions, in their order, count */
export function placed(study: Study, tool: Tool, row: number, asked = tool.set.length): Placing {
  const { segments, candidates } = study;
  const scores = new Array<number>(segments).fill(0);
  for (const [at, question] of tool.set.slice(0, asked).entries()) {
    const { levels, values } = candidates[question] as Candidate;
    const level = values[row] as number;
    if (level === levels) continue;
    for (let one = 0; one < segments; one++)
      scores[one] = (scores[one] as number) + (tool.points[at]?.[level * segments + one] as number);
  }
  const [first = 0, second = 0] = scores.toSorted((a, b) => b - a);
  const lead = first - second;
  const ahead = tool.order.find((one) => scores[one] === first) ?? 0;
  return { segment: first > 0 ? ahead : tool.fallback, lead, isTie: first > 0 && lead === 0 };
}

/** Where real weights put a row. */
export function weighed(study: Study, { set, start, tables }: Weights, row: number): number {
  const sums = start.slice();
  for (const [at, question] of set.entries()) {
    const base = (study.candidates[question]?.values[row] as number) * study.segments;
    for (let one = 0; one < sums.length; one++)
      sums[one] = (sums[one] as number) + (tables[at]?.[base + one] as number);
  }
  return sums.indexOf(Math.max(...sums));
}
