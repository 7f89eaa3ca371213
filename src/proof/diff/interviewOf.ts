import {
  optionsOf,
  type Picks,
  type PlannedQuestion,
  planOf,
} from "../../questionnaire/decision/plan.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Answer, Answers, Definition } from "../../questionnaire/definition/definition.ts";

/**
 * The interview of somebody who gives these answers, by position of the question: what is known of facts, and what is
 * asked for, in the order in which it is.
 */
export function interviewOf(definition: Definition, picks: ReadonlyMap<number, Picks>): Answers {
  const { questions, positions } = planOf(definition);
  const answers: Record<string, Answer> = {};
  for (const [position, question] of questions.entries()) {
    if (question.ask === "never") Object.assign(answers, answersOf(question, picks.get(position)));
  }
  const known = { ...answers };
  for (;;) {
    const { next } = walk(definition, { known, answers });
    const position = positions.get(next ?? "") ?? -1;
    const picked = picks.get(position) ?? 0;
    if (next === null || picked === 0) return answers;
    Object.assign(answers, answersOf(questions[position], picked));
  }
}

/** The answer to a question as it stands in a definition, one id or a list of several; nothing where there is none. */
export function answersOf(question: PlannedQuestion | undefined, picks: Picks = 0): Answers {
  if (!question || picks === 0) return {};
  const options = optionsOf(question, picks);
  return { [question.id]: options.length === 1 ? (options[0] as string) : options };
}
