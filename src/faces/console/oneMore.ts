import type { Given } from "../../questionnaire/decision/answers.ts";
import { onlyPossible } from "../../questionnaire/decision/decide.ts";
import { answeringOf } from "../../questionnaire/definition/answering.ts";
import type { Answer, Definition, Question } from "../../questionnaire/definition/definition.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";

/** Of answers to a question: each decides, or some do. */
export type OneMore = "decides" | "may-decide";

/**
 * Whether an answer to a question, as the next one, decides the segment for good: each that can be given, or some; null
 * where none does. An answer a step.
 */
export function* oneMore(
  definition: Definition,
  given: Given,
  question: Question,
): Generator<unknown, OneMore | null> {
  let seen: boolean | undefined;
  for (const answer of answersTo(question)) {
    const answers = { ...given.answers, [question.id]: answer };
    const isDecided = onlyPossible(definition, { ...given, answers }) !== null;
    if (seen !== undefined && seen !== isDecided) return "may-decide";
    seen = isDecided;
    yield;
  }
  return seen ? "decides" : null;
}

/** Every answer that a question takes. */
function* answersTo(question: Question): Generator<Answer> {
  const { atMost } = answeringOf(question);
  yield* picksFrom(question.options.map(({ id }) => id));
  if (offersUnsure(question)) yield UNSURE;

  function* picksFrom(ids: readonly string[], before: readonly string[] = []): Generator<Answer> {
    for (const [at, id] of ids.entries()) {
      const picks = [...before, id];
      yield picks;
      if (picks.length < atMost) yield* picksFrom(ids.slice(at + 1), picks);
    }
  }
}
