import type { Definition } from "../../questionnaire/definition/definition.ts";
import { type QuestionReview, questionsReviewed } from "./asking.ts";
import type { Count } from "./chances.ts";
import type { Joined } from "./deals.ts";
import type { EditsSought } from "./edits.ts";
import type { HeldRow } from "./heldRow.ts";
import { mixOf, type QuarterMix } from "./mix.ts";
import { type OutcomesReview, outcomesReviewed } from "./outcomes.ts";
import { type OverruleReview, overrulesReviewed } from "./overrules.ts";
import { canBe, type Quarter, quarterBefore, quarterOf, quartersBetween } from "./quarters.ts";
import { type Reason, reasonsOf } from "./reasons.ts";
import { type Replayed, replayed } from "./replay.ts";
import { type Series, type Trend, trendsOf } from "./trend.ts";

/** What interviews that were held say of a questionnaire, over time. */
export interface Review {
  readonly questionnaire: string;
  /** The day of the review, as YYYY-MM-DD. */
  readonly today: string;
  readonly reviewBy: string | null;
  readonly interviews: {
    readonly all: number;
    readonly finished: number;
    /** Without a moment, or with one that can't be, so that they are in no quarter. */
    readonly undated: number;
    /** Of which less is told than records tell, such as those from a table (`HeldRow.isWhole`). */
    readonly notWhole: number;
    /** With another version than the file's, by version: taken as today's file takes their answers. */
    readonly otherVersions: Readonly<Record<string, number>>;
    /** Finished, and today's file would ask more: they are in no segment here. */
    readonly notReplayed: number;
    /** On a website, and went on in a call: the prospect counts once. */
    readonly wentOn: number;
    /** Told as another segment than the one to which today's file takes the answers, though nobody overruled them. */
    readonly otherwise: number;
  };
  /** All quarters from the first to the last, the one that is still going on included. */
  readonly quarters: readonly Quarter[];
  /** The quarter that is still going on: it is shown, and judges nothing. */
  readonly going: Quarter;
  readonly mix: readonly QuarterMix[];
  /** The shares that the file expects, by segment; null where it doesn't say all, and former quarters stand for them. */
  readonly expected: Readonly<Record<string, number>> | null;
  readonly swelling: readonly Trend[];
  readonly questions: readonly QuestionReview[];
  /** Whether visitors who leave are told of: else nobody knows how many left. */
  readonly tellsLeaving: boolean;
  readonly close: Count;
  /** The pairs that were close most often. */
  readonly closePairs: readonly {
    readonly segments: readonly [string, string];
    readonly count: number;
  }[];
  readonly overrules: readonly OverruleReview[];
  /** Null where they were not looked for. */
  readonly edits: EditsSought | null;
  readonly outcomes: OutcomesReview | null;
  /** Why the segmentation should be looked at again, the strongest first. */
  readonly reasons: readonly Reason[];
}

/** An interview with the segment that its prospect is sold to in, for what becomes of it. */
export interface SoldTo {
  readonly row: HeldRow;
  readonly segment: string | null;
}

/** Interviews with the segment in which each was told: else the one to which today's file takes the answers. */
export function soldTo(definition: Definition, rows: readonly HeldRow[]): readonly SoldTo[] {
  const ids = new Set(definition.segments.map(({ id }) => id));
  return rows
    .filter(({ isFinished }) => isFinished)
    .map((row) => ({
      row,
      segment:
        row.segment !== null && ids.has(row.segment)
          ? row.segment
          : replayed(definition, row).segment,
    }));
}

/**
 * Reviews a questionnaire by interviews that were held, and by what became of them.
 *
 * @param rows the last of each interview
 * @param today as YYYY-MM-DD
 * @param edits what `seekingEdits` found, which takes far longer than all else; left out where it wasn't looked for
 */
export function review(
  definition: Definition,
  rows: readonly HeldRow[],
  {
    today,
    outcomes,
    edits = null,
  }: {
    readonly today: string;
    readonly outcomes?: Joined | undefined;
    readonly edits?: EditsSought | null;
  },
): Review {
  const segments = definition.segments.map(({ id }) => id);
  const all = rows.map((row) => replayed(definition, datedIn(row, today)));
  const continued = new Set(all.flatMap(({ row }) => (row.isFinished && row.startedFrom) || []));
  const isCounted = ({ row, segment }: Replayed) =>
    segment !== null && row.endedAt !== null && !continued.has(row.interview);
  const placed = all.filter(isCounted);
  const going = quarterOf(today);
  const quarters = quartersBetween(placed.map(({ row }) => quarterOf(row.endedAt ?? "")));
  const byQuarter = quarters.map((quarter) => ({
    quarter,
    counts: countsOf(
      segments,
      placed.filter(({ row }) => quarterOf(row.endedAt ?? "") === quarter),
    ),
  }));
  const pair = [quarterBefore(quarterBefore(going)), quarterBefore(going)] as const;
  const expected = expectedIn(definition);
  const mix = mixOf(segments, byQuarter, expected);
  const swelling = trendsOf(
    segments.map((segment) => shareSeries(segment, byQuarter, going)),
    pair,
    "rise",
  );
  const reviewed = outcomes ? outcomesReviewed(segments, outcomes, pair) : null;
  const finished = all.filter(({ row }) => row.isFinished);
  const byPoints = finished.filter((one) => one.byPoints);
  return {
    questionnaire: definition.id,
    today,
    reviewBy: definition.reviewBy ?? null,
    interviews: {
      all: all.length,
      finished: finished.length,
      undated: all.filter(({ row }) => row.endedAt === null).length,
      notWhole: rows.filter(({ isWhole }) => !isWhole).length,
      otherVersions: Object.fromEntries(otherVersions(definition, rows)),
      notReplayed: finished.filter(({ segment }) => segment === null).length,
      wentOn: all.filter(({ row }) => continued.has(row.interview)).length,
      otherwise: finished.filter(
        ({ row, segment }) =>
          !row.overruled && segment !== null && row.segment !== null && row.segment !== segment,
      ).length,
    },
    quarters,
    going,
    mix,
    expected,
    swelling,
    questions: questionsReviewed(definition, all),
    tellsLeaving: rows.some(
      ({ channel, isFinished, isWhole }) => isWhole && channel === "website" && !isFinished,
    ),
    close: { hits: byPoints.filter(({ isClose }) => isClose).length, of: byPoints.length },
    closePairs: closePairs(byPoints.filter(({ isClose }) => isClose)),
    overrules: overrulesReviewed(definition, all),
    edits,
    outcomes: reviewed,
    reasons: reasonsOf({
      today,
      reviewBy: definition.reviewBy,
      pair,
      mix,
      swelling,
      outcomes: reviewed,
    }),
  };
}

/** A clock that is wrong by years would make quarters in which nobody was asked anything. */
function datedIn(row: HeldRow, today: string): HeldRow {
  return row.endedAt !== null && canBe(row.endedAt, today) ? row : { ...row, endedAt: null };
}

function countsOf(
  segments: readonly string[],
  all: readonly Replayed[],
): Readonly<Record<string, number>> {
  const counts = Object.fromEntries(segments.map((id) => [id, 0]));
  for (const { segment } of all) if (segment !== null) counts[segment] = (counts[segment] ?? 0) + 1;
  return counts;
}

function otherVersions({ version }: Definition, rows: readonly HeldRow[]) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.version !== version) counts.set(row.version, (counts.get(row.version) ?? 0) + 1);
  }
  return counts;
}

/** The shares that the file expects; null unless it says all of them. */
function expectedIn({ segments }: Definition): Readonly<Record<string, number>> | null {
  const said = segments.map(({ id, rep }) => [id, rep?.economics?.share] as const);
  if (said.some(([, share]) => share === undefined)) return null;
  const sum = said.reduce((total, [, share = 0]) => total + share, 0);
  return sum > 0 ? Object.fromEntries(said.map(([id, share = 0]) => [id, share / sum])) : null;
}

function shareSeries(
  segment: string,
  quarters: readonly {
    readonly quarter: Quarter;
    readonly counts: Readonly<Record<string, number>>;
  }[],
  going: Quarter,
): Series {
  return {
    segment,
    counts: Object.fromEntries(
      quarters
        .filter(({ quarter }) => quarter < going)
        .map(({ quarter, counts }) => {
          const of = Object.values(counts).reduce((sum, one) => sum + one, 0);
          return [quarter, { hits: counts[segment] ?? 0, of }];
        }),
    ),
  };
}

/** So many pairs are named. */
const mostPairs = 5;

function closePairs(close: readonly Replayed[]): Review["closePairs"] {
  const counts = new Map<string, { segments: [string, string]; count: number }>();
  for (const { segment, runnerUp } of close) {
    if (segment === null || runnerUp === null) continue;
    const segments: [string, string] = [segment, runnerUp];
    const key = segments.toSorted().join("+");
    const pair = counts.get(key) ?? { segments, count: 0 };
    pair.count++;
    counts.set(key, pair);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, mostPairs);
}
