import { namesOf } from "../../../language/names.ts";
import type { Answers, Definition } from "../../../questionnaire/definition/definition.ts";
import { listOf } from "../../../questionnaire/definition/when.ts";

/** An answer in the questionnaire's own words. */
interface AnswerWords {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** Answers in words, in the order of the questions. */
export function answerWords(
  definition: Definition,
  answers: Answers,
  { language, unsure }: { language: string; unsure: string },
): AnswerWords[] {
  const names = namesOf(definition, language);
  return definition.questions
    .filter(({ id }) => Object.hasOwn(answers, id))
    .map(({ id }) => ({
      id,
      question: names.question(id),
      answer: listOf(answers[id] ?? [])
        .map((option) => names.option(id, option, unsure))
        .join(" · "),
    }));
}
