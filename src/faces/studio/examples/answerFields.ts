import { walk } from "../../../questionnaire/decision/walk.ts";
import type {
  Answer,
  Answers,
  Definition,
  Question,
} from "../../../questionnaire/definition/definition.ts";
import { UNSURE } from "../../../questionnaire/definition/unsure.ts";
import { listOf } from "../../../questionnaire/definition/when.ts";

/** A question of an example, with what is answered to it. */
export interface AnswerField {
  readonly question: Question;
  readonly picked: readonly string[];
  /** Whether the answer counts; one to a question that isn't asked after the others doesn't. */
  readonly counts: boolean;
  /** Whether it is the question that is asked next. */
  readonly isNext: boolean;
}

/** What can be answered in an example: facts, what its interview asks, and what stands in it without being asked. */
export function answerFields(definition: Definition, answers: Answers): AnswerField[] {
  const { next, counted } = walk(definition, { known: answers, answers });
  return definition.questions
    .map((question) => ({
      question,
      picked: Object.hasOwn(answers, question.id) ? listOf(answers[question.id] ?? []) : [],
      counts: counted.has(question.id),
      isNext: question.id === next,
    }))
    .filter(
      ({ question, picked, isNext }) => picked.length > 0 || isNext || question.ask === "never",
    );
}

/** The answer after an option of several is taken or dropped; undefined where none is left. */
export function toggled(
  { choose = 1 }: Question,
  picked: readonly string[],
  option: string,
): Answer | undefined {
  const rest = picked.filter((id) => id !== option && id !== UNSURE);
  const isDropped = picked.includes(option);
  const kept = option === UNSURE ? [] : isDropped ? rest : rest.slice(-(choose - 1));
  return answerOf(isDropped ? kept : [...kept, option]);
}

/** One option is written without a list. */
function answerOf(picked: readonly string[]): Answer | undefined {
  return picked.length > 1 ? picked : picked[0];
}
