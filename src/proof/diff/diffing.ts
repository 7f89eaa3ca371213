import { matchIds, type Renames } from "../../questionnaire/comparing/likeness.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { Progress } from "../interviewGraph.ts";
import { proving, provingBy, sharesOf } from "../shares.ts";
import { courseOf } from "./course.ts";
import type { DiffOptions, Edit, Ids } from "./edit.ts";
import { movesOf } from "./moves.ts";
import { newAnswersIn } from "./newAnswers.ts";
import { movesOfRecords } from "./records.ts";
import { rewordings } from "./rewordings.ts";

/**
 * Finds what an edit does to prospects, step by step: each step tells how far it is.
 *
 * A prospect answers each question of the old version with equal chances, and each question that is new likewise;
 * whose option is gone, or isn't offered, chooses again. Prospects with every combination of facts are looked at too; what
 * is known of a question that is asked counts as if it were answered, so it moves nobody whom no answer moves. But of a
 * question that offers the contenders' options alone, nobody is looked at of whom an answer is known that isn't offered.
 * With `weights`, answers are as likely as they say. With `records`, past interviews stand in the place of all these.
 *
 * @throws TooLarge, UnknownRename
 */
export function* diffing(
  old: Definition,
  now: Definition,
  { renames: told, records, weights }: DiffOptions = {},
): Generator<Progress, Edit> {
  const renames = matchIds(old, now, told);
  const before = yield* proving(old);
  const after = yield* proving(now);
  const [sharesBefore, sharesAfter] = weights
    ? [
        sharesOf(yield* provingBy(before.graph, old, weights.before)),
        sharesOf(yield* provingBy(after.graph, now, weights.after)),
      ]
    : [sharesOf(before), sharesOf(after)];
  const weighed = records && (yield* movesOfRecords(old, now, renames, records));
  const { moves, facts } = weighed
    ? { moves: weighed.moves, facts: null }
    : yield* movesOf(before, after, renames, weights);
  return {
    moved: moves.reduce((sum, { share, moves }) => (moves ? sum + share : sum), 0),
    moves: moves.toSorted((a, b) => b.share - a.share),
    facts,
    newAnswers: newAnswersIn(
      before.graph.stages.plan,
      after,
      yield* courseOf(after, "nothing"),
      renames,
    ),
    before: sharesBefore.shares,
    after: sharesAfter.shares,
    renames,
    added: without(idsOf(now), newIds(renames)),
    removed: without(idsOf(old), oldIds(renames)),
    rewordings: rewordings(old, now, renames),
    records: weighed?.records ?? null,
  };
}

function idsOf({ questions, segments }: Definition): Ids {
  return {
    questions: questions.map(({ id }) => id),
    options: questions.flatMap(({ id, options }) => options.map((option) => `${id}/${option.id}`)),
    segments: segments.map(({ id }) => id),
  };
}

function oldIds({ questions, options, segments }: Renames): Ids {
  return {
    questions: [...questions.keys()],
    options: [...questions].flatMap(([before, after]) =>
      [...(options.get(after)?.keys() ?? [])].map((option) => `${before}/${option}`),
    ),
    segments: [...segments.keys()],
  };
}

function newIds({ questions, options, segments }: Renames): Ids {
  return {
    questions: [...questions.values()],
    options: [...options].flatMap(([question, renamed]) =>
      [...renamed.values()].map((option) => `${question}/${option}`),
    ),
    segments: [...segments.values()],
  };
}

/** Options of a question that is there in one version alone go with it. */
function without(all: Ids, matched: Ids): Ids {
  const questions = all.questions.filter((id) => !matched.questions.includes(id));
  return {
    questions,
    options: all.options.filter(
      (id) => !matched.options.includes(id) && !questions.includes(id.split("/")[0] as string),
    ),
    segments: all.segments.filter((id) => !matched.segments.includes(id)),
  };
}
