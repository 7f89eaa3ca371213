import { decide } from "../../questionnaire/decision/decide.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { Replayed } from "./replay.ts";

/** How often people chose another segment than the answers did. */
export interface OverruleReview {
  /** The segment of the answers. */
  readonly from: string;
  /** How many calls the answers led there. */
  readonly calls: number;
  readonly overruled: number;
  /** To which segment, how often. */
  readonly to: Readonly<Record<string, number>>;
  /** What was given as the reason, how often, the most frequent first; "" for none. */
  readonly reasons: readonly { readonly why: string; readonly count: number }[];
}

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

export function overrulesReviewed(
  definition: Definition,
  all: readonly Replayed[],
): readonly OverruleReview[] {
  const calls = all.filter(({ row, segment }) => row.channel === "console" && segment !== null);
  return definition.segments.flatMap(({ id: from }) => {
    const own = calls.filter(({ segment }) => segment === from);
    const overruled = own.filter(isOverruled);
    if (overruled.length === 0) return [];
    const to = countsOf(overruled.map(({ row }) => row.segment ?? ""));
    const reasons = [...countsOf(overruled.map(({ row }) => row.overruled?.why?.trim() ?? ""))];
    return [
      {
        from,
        calls: own.length,
        overruled: overruled.length,
        to: Object.fromEntries(to),
        reasons: reasons.map(([why, count]) => ({ why, count })).sort((a, b) => b.count - a.count),
      },
    ];
  });
}

/** A person chose another segment than the answers come to today; where the answers have come to agree, nothing is left to say. */
function isOverruled({ row, segment }: Replayed): boolean {
  return row.overruled !== null && row.segment !== null && row.segment !== segment;
}

/** So many edits are named. */
const mostEdits = 5;

/** The small edits that would have agreed with most overrules, by the walk; of equal ones those that move fewest others. */
export function editsReviewed(
  definition: Definition,
  all: readonly Replayed[],
): readonly EditReview[] {
  const decided = all.filter(({ segment, row }) => segment !== null && !row.wentOn);
  const overruled = groups(decided.filter(isOverruled), ({ row }) => row.segment ?? "");
  if (overruled.length === 0) return [];
  const others = groups(
    decided.filter((one) => !isOverruled(one)),
    ({ segment }) => segment ?? "",
  );
  const wanted = new Set(overruled.flatMap(({ wants, has }) => [wants, has]));
  const found: EditReview[] = [];
  for (const { question, option, segment, by, edited } of smallEdits(definition, wanted)) {
    const agreed = tally(edited, overruled, (got, { wants }) => got === wants);
    if (agreed.hits === 0) continue;
    const moved = tally(edited, others, (got, { wants }) => got !== wants);
    found.push({
      ...{ question, option, segment, by },
      ...{ agrees: agreed.hits, moves: moved.hits, open: agreed.open + moved.open },
    });
  }
  return found
    .sort((a, b) => b.agrees - b.moves - (a.agrees - a.moves) || b.agrees - a.agrees)
    .slice(0, mostEdits);
}

interface Group {
  readonly given: Replayed["row"]["given"];
  readonly has: string;
  readonly wants: string;
  count: number;
}

/** Interviews with the same answers, once: there are far fewer of those. */
function groups(all: readonly Replayed[], wants: (one: Replayed) => string): readonly Group[] {
  const found = new Map<string, Group>();
  for (const one of all) {
    const { known, answers } = one.row.given;
    const key = JSON.stringify([known, answers, wants(one)]);
    const group = found.get(key);
    if (group) group.count++;
    else
      found.set(key, { given: one.row.given, has: one.segment ?? "", wants: wants(one), count: 1 });
  }
  return [...found.values()];
}

function tally(
  edited: Definition,
  all: readonly Group[],
  is: (got: string, group: Group) => boolean,
) {
  let [hits, open] = [0, 0];
  for (const group of all) {
    if (!walk(edited, group.given).complete) open += group.count;
    else if (is(decide(edited, group.given).segment, group)) hits += group.count;
  }
  return { hits, open };
}

const mostPoints = 100;

/** Every answer with a point more or less for a segment that is at stake. */
function* smallEdits(definition: Definition, segments: ReadonlySet<string>) {
  for (const question of definition.questions) {
    for (const option of question.options) {
      for (const segment of segments) {
        for (const by of [1, -1] as const) {
          const points = (option.points?.[segment] ?? 0) + by;
          if (Math.abs(points) > mostPoints) continue;
          const changed = { ...option, points: { ...option.points, [segment]: points } };
          const options = question.options.map((one) => (one === option ? changed : one));
          const questions = definition.questions.map((one) =>
            one === question ? { ...question, options } : one,
          );
          const edited: Definition = { ...definition, questions };
          yield { question: question.id, option: option.id, segment, by, edited };
        }
      }
    }
  }
}

function countsOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
