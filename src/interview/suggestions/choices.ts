import { isAskable } from "../../questionnaire/decision/answers.ts";
import type { Definition, Question } from "../../questionnaire/definition/definition.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";

/** The questions that an interview may ask: of others nothing is suggested. */
export function suggestible(definition: Definition): readonly Question[] {
  return definition.questions.filter(({ id }) => isAskable(definition, id));
}

/** The ids of what may be suggested of a question. */
export function choicesOf(question: Question): readonly string[] {
  const options = question.options.map(({ id }) => id);
  return offersUnsure(question) ? [...options, UNSURE] : options;
}
