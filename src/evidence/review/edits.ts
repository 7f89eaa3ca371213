import { decide } from "../../questionnaire/decision/decide.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Definition, Option } from "../../questionnaire/definition/definition.ts";
import type { HeldRow } from "./heldRow.ts";
import { isOverruled } from "./overrules.ts";
import { type Replayed, replayed } from "./replay.ts";

/** One point more or less of one answer for one segment, and what it would have done. */
export interface EditReview {
  readonly question: string;
  readonly option: string;
  readonly segment: string;
  readonly by: 1 | -1;
  /** With how many overrules the questionnaire would have agreed. */
  readonly agrees: number;
  /** How many others, with whom nobody disagreed, would have got another segment. */
  readonly moves: number;
  /** How many of all it would have asked more, so that nobody knows. */
  readonly open: number;
}

/** Small edits that would have agreed with people who chose another segment. */
export interface EditsSought {
  /** The best of those that were looked through: agreeing with most, less those that they move. */
  readonly best: readonly EditReview[];
  /** So many were looked through, of so many that there are. */
  readonly looked: number;
  readonly of: number;
}

/** How far the search is. */
export type SeekingProgress = Omit<EditsSought, "best">;

/** So many edits are named. */
const mostEdits = 5;

/** So many interviews are walked again at the most, which takes a minute or less for all but the largest questionnaires. */
const mostWalked = 400_000;

/** So many are walked between two words of how far it is. */
const stint = 200;

/**
 * Looks for the small edits that would have agreed with most overrules, by the walk; of equal ones for those that move fewest
 * others. Those come first that touch the answers of most overrules, so that little is missed where not all can be looked through.
 *
 * @param rows the last of each interview
 */
export function* seekingEdits(
  definition: Definition,
  rows: readonly HeldRow[],
  most = mostWalked,
): Generator<SeekingProgress, EditsSought> {
  const decided = rows
    .map((row) => replayed(definition, row))
    .filter(({ segment, row }) => segment !== null && !row.wentOn);
  const overruled = groups(decided.filter(isOverruled), ({ row }) => row.segment ?? "");
  const others = groups(
    decided.filter((one) => !isOverruled(one)),
    ({ segment }) => segment ?? "",
  );
  const edits = smallEdits(definition, overruled);
  let best: readonly EditReview[] = [];
  let [looked, walked] = [0, 0];
  const tell = () => ({ looked, of: edits.length });
  for (const edit of edits) {
    if (walked >= most) break;
    const edited = withEdit(definition, edit);
    const least = best.length < mostEdits ? Number.NEGATIVE_INFINITY : scoreOf(best.at(-1));
    let [agrees, moves, open] = [0, 0, 0];
    for (const group of overruled) {
      const got = segmentIn(edited, group);
      if (got === null) open += group.count;
      else if (got === group.wants) agrees += group.count;
      if (++walked % stint === 0) yield tell();
    }
    for (const group of agrees > 0 ? others : []) {
      const got = segmentIn(edited, group);
      if (got === null) open += group.count;
      else if (got !== group.wants) moves += group.count;
      if (agrees - moves < least) break;
      if (++walked % stint === 0) yield tell();
    }
    looked++;
    if (agrees === 0 || agrees - moves < least) continue;
    const { promise: _, ...one } = edit;
    best = [...best, { ...one, agrees, moves, open }].toSorted(byScore).slice(0, mostEdits);
  }
  return { best, ...tell() };
}

function scoreOf(edit: EditReview | undefined): number {
  return edit ? edit.agrees - edit.moves : 0;
}

function byScore(one: EditReview, other: EditReview): number {
  return scoreOf(other) - scoreOf(one) || other.agrees - one.agrees;
}

function segmentIn(edited: Definition, { given }: Group): string | null {
  return walk(edited, given).complete ? decide(edited, given).segment : null;
}

interface Group {
  readonly given: HeldRow["given"];
  readonly has: string;
  readonly wants: string;
  readonly count: number;
}

/** Interviews with the same answers, once, the most frequent first: there are far fewer of those. */
function groups(all: readonly Replayed[], wants: (one: Replayed) => string): readonly Group[] {
  const found = new Map<string, Group>();
  for (const one of all) {
    const { known, answers } = one.row.given;
    const key = JSON.stringify([known, answers, wants(one)]);
    const { count = 0 } = found.get(key) ?? {};
    found.set(key, {
      given: one.row.given,
      has: one.segment ?? "",
      wants: wants(one),
      count: count + 1,
    });
  }
  return [...found.values()].toSorted((one, other) => other.count - one.count);
}

type SmallEdit = Pick<EditReview, "question" | "option" | "segment" | "by"> & {
  /** How many overrules it may turn by itself: their answer, for the wanted segment or against the one they got. */
  readonly promise: number;
};

const mostPoints = 100;

/** Every answer with a point more or less for a segment that is at stake, the most promising first. */
function smallEdits(definition: Definition, overruled: readonly Group[]): readonly SmallEdit[] {
  const segments = new Set(overruled.flatMap(({ wants, has }) => [wants, has]));
  const given = overruled.map((group) => ({
    group,
    counted: walk(definition, group.given).counted,
  }));
  const found: SmallEdit[] = [];
  for (const { id: question, options } of definition.questions) {
    for (const answer of options) {
      const option = answer.id;
      const own = given.filter(({ counted }) => counted.get(question)?.includes(option));
      for (const segment of segments) {
        for (const by of [1, -1] as const) {
          if (Math.abs(pointsOf(answer, segment) + by) > mostPoints) continue;
          const turned = own.filter(
            ({ group: { wants, has } }) => (by > 0 ? wants : has) === segment,
          );
          const promise = turned.reduce((sum, { group }) => sum + group.count, 0);
          found.push({ question, option, segment, by, promise });
        }
      }
    }
  }
  return found.toSorted((one, other) => other.promise - one.promise);
}

function withEdit(definition: Definition, { question, option, segment, by }: SmallEdit) {
  const questions = definition.questions.map((one) => {
    if (one.id !== question) return one;
    const options = one.options.map((each) =>
      each.id === option
        ? { ...each, points: { ...each.points, [segment]: pointsOf(each, segment) + by } }
        : each,
    );
    return { ...one, options };
  });
  return { ...definition, questions } as Definition;
}

/** A segment may be called as something that every object has. */
function pointsOf({ points = {} }: Option, segment: string): number {
  return Object.hasOwn(points, segment) ? (points[segment] ?? 0) : 0;
}
