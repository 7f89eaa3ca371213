import type { Renames } from "../../questionnaire/comparing/likeness.ts";
import {
  type Picks,
  type Plan,
  type PlannedQuestion,
  picksOf,
} from "../../questionnaire/decision/plan.ts";
import { UNSURE } from "../../questionnaire/definition/unsure.ts";

/** What an answer in the old version comes to in the new: one answer, or several with equal chances. */
export type AnswerMap = ReadonlyMap<Picks, readonly Picks[]>;

/**
 * What each old answer to a question comes to. Somebody whose option is gone chooses again: any answer there is.
 *
 * @returns by position of the old question; undefined where the new version doesn't have it
 */
export function answerMaps(
  old: Plan,
  now: Plan,
  { questions, options }: Renames,
): readonly ({ readonly position: number; readonly answers: AnswerMap } | undefined)[] {
  return old.questions.map((before) => {
    const position = now.positions.get(questions.get(before.id) ?? "");
    const after = now.questions[position ?? -1];
    if (position === undefined || !after) return undefined;
    const names = options.get(after.id) ?? new Map<string, string>();
    return {
      position,
      answers: new Map(before.answers.map((picks) => [picks, mapped(before, after, names, picks)])),
    };
  });
}

function mapped(
  before: PlannedQuestion,
  after: PlannedQuestion,
  names: ReadonlyMap<string, string>,
  picks: Picks,
): readonly Picks[] {
  const ids = before.options
    .filter((_, bit) => (picks & (1 << bit)) !== 0)
    .flatMap((id) => (id === UNSURE ? UNSURE : (names.get(id) ?? [])));
  const kept = picksOf(after.options, ids);
  return after.points.has(kept) ? [kept] : after.answers;
}
