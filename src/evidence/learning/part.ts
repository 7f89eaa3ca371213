import { foldsOf } from "./folds.ts";
import { fitWeights } from "./logistic.ts";
import { inBestOrder, type MetTool, met } from "./meeting.ts";
import { type Scored, search } from "./search.ts";
import { rowsOf, type Study } from "./study.ts";
import { placed, type Tool, toolOf, weighed } from "./tool.ts";

/** What a questionnaire is to be like. */
export interface Wish {
  /** How many questions are asked always. */
  readonly always: number;
  /** How many are asked at the most; what is beyond `always` is asked only in close calls. */
  readonly most: number;
  /** Points that an answer can give at the most; the fewest that cost little if left out. */
  readonly range?: (typeof ranges)[number];
  readonly seed: number;
}

/** How many folds an honest rate takes, and how many points an answer may give at the most. */
export const outerFolds = 10;
export const ranges = [3, 5, 10] as const;
/** A smaller part of all rows than this is little to lose: to rounding, or to another set. */
export const little = 0.01;
/** Points of this range are told of other numbers of questions too. */
export const usualRange = 3;

/** What was learned from the rows that are in one part, and where it puts those that are not. */
export interface PartLearned {
  /** The rows that it was not learned from. */
  readonly rows: Int32Array;
  readonly sizes: readonly SizeLearned[];
  /** Where real weights of all questions put those rows. */
  readonly byAll: Uint8Array;
  readonly tools: readonly PlacedByTool[];
}

export interface SizeLearned {
  readonly size: number;
  /** Positions of the questions that were chosen. */
  readonly set: readonly number[];
  readonly byWeights: Uint8Array;
  readonly byPoints: Uint8Array;
}

/** Points of one range for the number of questions that was wished for. */
interface PlacedByTool {
  readonly range: number;
  /** With every question answered. */
  readonly full: Uint8Array;
  /** As a prospect meets it. */
  readonly met: Uint8Array;
  readonly leads: Uint8Array;
  readonly asked: Uint8Array;
  readonly ties: number;
}

/** What was learned from all rows. */
export interface Learned {
  readonly tools: ReadonlyMap<number, MetTool>;
  /** Sets of the size wished for that are little worse than the best, which is first. */
  readonly sets: readonly Scored[];
  /** How many rows each question places by itself. */
  readonly alone: readonly number[];
}

/** The numbers of questions of which a report tells what they would bring. */
function sizesFor(study: Study, { most }: Wish): readonly number[] {
  const all = [...new Set([2, 3, 4, 5, most])].sort((a, b) => a - b);
  return all.filter((size) => size <= study.candidates.length);
}

/**
 * Learns from nine tenths of a study and places the last tenth: everything is done again, the choice of questions first
 * of all.
 *
 * @param part from 0 to 9
 */
export function learnPart(study: Study, wish: Wish, part: number): PartLearned {
  const fold = foldsOf(study.segment, outerFolds, wish.seed);
  const rowsWhere = (isIn: (own: number) => boolean) =>
    Int32Array.from([...fold.keys()].filter((row) => isIn(fold[row] as number)));
  const training = rowsOf(
    study,
    rowsWhere((own) => own !== part),
  );
  const rows = rowsWhere((own) => own === part);
  const all = fitWeights(training, [...study.candidates.keys()]);
  const found = search(training, sizesFor(study, wish), wish.seed);
  let tools: readonly PlacedByTool[] = [];
  const sizes = [...found].map(([size, [best]]): SizeLearned => {
    const set = best?.set ?? [];
    const weights = fitWeights(training, set);
    const byRange = (size === wish.most ? ranges : [usualRange]).map(
      (range) => [range, toolOf(training, weights, range)] as const,
    );
    if (size === wish.most) {
      tools = byRange.map(([range, tool]) =>
        placedBy(study, rows, range, tool, inBestOrder(training, tool, wish.always)),
      );
    }
    const points = byRange[0]?.[1] as Tool;
    return {
      size,
      set,
      byWeights: Uint8Array.from(rows, (row) => weighed(study, weights, row)),
      byPoints: Uint8Array.from(rows, (row) => placed(study, points, row).segment),
    };
  });
  return { rows, sizes, byAll: Uint8Array.from(rows, (row) => weighed(study, all, row)), tools };
}

function placedBy(
  study: Study,
  rows: Int32Array,
  range: number,
  tool: Tool,
  asMet: MetTool,
): PlacedByTool {
  const meetings = Array.from(rows, (row) => met(study, asMet, row));
  const full = Array.from(rows, (row) => placed(study, tool, row));
  return {
    range,
    full: Uint8Array.from(full, ({ segment }) => segment),
    met: Uint8Array.from(meetings, ({ segment }) => segment),
    leads: Uint8Array.from(full, ({ lead }) => lead),
    asked: Uint8Array.from(meetings, ({ asked }) => asked),
    ties: full.filter(({ isTie }) => isTie).length,
  };
}

/** Learns from a whole study. */
export function learnWhole(study: Study, wish: Wish): Learned {
  const near = Math.ceil(little * study.segment.length);
  const found = search(study, [...new Set([1, wish.most])], wish.seed, near);
  const sets = found.get(wish.most) ?? [];
  const weights = fitWeights(study, sets[0]?.set ?? []);
  return {
    tools: new Map(
      ranges.map((range) => [
        range,
        inBestOrder(study, toolOf(study, weights, range), wish.always),
      ]),
    ),
    sets,
    alone: (found.get(1) ?? [])
      .toSorted((a, b) => (a.set[0] ?? 0) - (b.set[0] ?? 0))
      .map(({ hits }) => hits),
  };
}
