import { isAskable } from "../../questionnaire/decision/answers.ts";
import type { CountedAnswer } from "../../questionnaire/decision/explain.ts";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import type { Definition, Text } from "../../questionnaire/definition/definition.ts";

/** An answer that counts, in the questionnaire's words. */
export interface AnswerWords {
  readonly id: string;
  readonly question: Text;
  /** Null for a "not sure" without words of its own, which is a word of the interface. */
  readonly answer: readonly (Text | null)[];
  /** Whether it can be gone back to; facts cannot. */
  readonly askable: boolean;
}

/** An answer that counts, in words. */
export function answerWords(
  definition: Definition,
  { question: id, options }: CountedAnswer,
): AnswerWords {
  const question = definition.questions.find((candidate) => candidate.id === id);
  return {
    id,
    question: question?.text ?? id,
    answer: options.map((option) => answerText(question, option)),
    askable: isAskable(definition, id),
  };
}
