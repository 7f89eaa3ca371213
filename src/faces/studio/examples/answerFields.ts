import { walk } from "../../../questionnaire/decision/walk.ts";
import { withPick } from "../../../questionnaire/definition/answering.ts";
import type {
  Answer,
  Answers,
  Definition,
  Question,
} from "../../../questionnaire/definition/definition.ts";
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

/** The answer after an option is taken or dropped; undefined where none is left. */
export function toggled(
  question: Question,
  picked: readonly string[],
  option: string,
): Answer | undefined {
  const picks = withPick(question, picked, option);
  // One option is written without a list.
  return picks.length > 1 ? picks : picks[0];
}
