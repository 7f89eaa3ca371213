import type { IdTable, QuestionIds } from "../idTable.ts";
import type { Place } from "../place.ts";
import type { Remark } from "../problem.ts";
import { UNSURE } from "../unsure.ts";

/** A question that is named by its id as a key, and what is wrong with the name and the answers under it. */
export function* checkNamedAnswers(
  id: string,
  place: Place,
  { questions }: IdTable,
): Generator<Remark, QuestionIds | undefined> {
  const question = questions.get(id);
  if (!question) {
    yield {
      code: "unknown-question",
      path: place.path,
      at: "key",
      slip: { said: id, among: questions.keys() },
    };
    return undefined;
  }
  for (const answer of place.itemOrItems()) {
    const option = answer.string();
    if (option === undefined || question.answers.has(option)) continue;
    yield option === UNSURE
      ? { code: "unsure-not-offered", path: answer.path, other: id }
      : {
          code: "unknown-option",
          path: answer.path,
          other: id,
          slip: { said: option, among: question.answers },
        };
  }
  return question;
}

/** Examples whose answers nobody can give. */
export function* checkExamples(root: Place, idTable: IdTable): Generator<Remark> {
  for (const example of root.get("examples").items()) {
    for (const [id, place] of example.get("answers").entries()) {
      const question = yield* checkNamedAnswers(id, place, idTable);
      if (question) yield* checkPicks(place, question);
    }
  }
}

function* checkPicks(place: Place, { choose }: QuestionIds): Generator<Remark> {
  const picks = new Set(place.itemOrItems().map((item) => item.value));
  if (picks.size === 0) yield { code: "no-picks", path: place.path };
  // "Not sure" is an answer of its own, not one option beside others.
  const atMost = picks.has(UNSURE) ? 1 : choose;
  if (picks.size > atMost) yield { code: "too-many-picks", path: place.path, expected: { atMost } };
}
