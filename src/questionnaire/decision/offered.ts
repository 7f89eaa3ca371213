import type { Definition } from "../definition/definition.ts";
import type { Given } from "./answers.ts";
import { optionsOffered } from "./offer.ts";
import type { Plan, PlannedQuestion } from "./plan.ts";
import { begin, count, type Standing } from "./standing.ts";
import { courseOf } from "./walk.ts";

/** The options that a question offers in its turn, whether that is now, was before or may yet come. */
export function offered(definition: Definition, given: Given, question: string): readonly string[] {
  const { plan, standing } = courseOf(definition, given);
  return offeredIn(plan, standing, plan.positions.get(question) ?? -1);
}

/** The same by position: facts, and the answers before it that count in a standing, say who contends. */
export function offeredIn(plan: Plan, { counted }: Standing, at: number): readonly string[] {
  const isFact = (other: number) => plan.questions[other]?.ask === "never";
  const facts = counted.map((picks, other) => (isFact(other) ? picks : 0));
  let before = begin(plan, { facts, answers: [] });
  for (const [other, picks] of counted.entries()) {
    if (other < at && picks !== 0 && !isFact(other)) before = count(plan, before, other, picks);
  }
  return optionsOffered(plan, plan.questions[at] as PlannedQuestion, before.scores);
}
