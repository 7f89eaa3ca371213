import { type Given, givenPicks } from "../../questionnaire/decision/answers.ts";
import { planOf } from "../../questionnaire/decision/plan.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";

/** So many answers can be followed, and so many changes of answers looked at, while somebody waits for a key. */
const mostFollowed = 5_000;
const mostChanges = 10_000;

/**
 * Whether advice takes no time that anybody notices: by how many answers there are to follow at the most in all ways of
 * going on, and how many ways of changing up to three of those that are given.
 */
export function isQuick(definition: Definition, given: Given): boolean {
  const plan = planOf(definition);
  const { facts, answers } = givenPicks(plan, given);
  let ways = 1;
  let followed = 0;
  let changes = [1, 0, 0, 0];
  for (const [at, question] of plan.questions.entries()) {
    const count = question.answers.length;
    if (facts[at] || answers[at]) {
      changes = changes.map((one, size) => one + (changes[size - 1] ?? 0) * (count - 1));
    } else if (question.ask !== "never") {
      ways *= count;
      followed += ways;
    }
  }
  return followed <= mostFollowed && changes.reduce((sum, one) => sum + one, 0) <= mostChanges;
}
