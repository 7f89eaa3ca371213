import { optionsOf, type Picks, type PlannedQuestion, planOf } from "../../decision/plan.ts";
import { walk } from "../../decision/walk.ts";
import type { Answer, Answers, Definition } from "../../definition/definition.ts";

/**
 * The interview of somebody who gives these answers, by position of the question: those that are asked for, in the
 * order in which they are. An answer that stood there before its question would count for a question that is asked of
 * close calls alone.
 */
export function interviewOf(definition: Definition, picks: ReadonlyMap<number, Picks>): Answers {
  const { questions, positions } = planOf(definition);
  const answers: Record<string, Answer> = {};
  for (;;) {
    const { next } = walk(definition, { answers });
    const position = positions.get(next ?? "") ?? -1;
    const picked = picks.get(position);
    if (next === null || picked === undefined) return answers;
    const options = optionsOf(questions[position] as PlannedQuestion, picked);
    answers[next] = options.length === 1 ? (options[0] as string) : options;
  }
}
