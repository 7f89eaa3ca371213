import { type Given, givenPicks } from "../../questionnaire/decision/answers.ts";
import { planOf } from "../../questionnaire/decision/plan.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";

/** How long advice may take: by so many answers to follow, and so many changes of answers to look at. */
export interface Patience {
  readonly followed: number;
  readonly changes: number;
}

/** Of who waits for a key, on a slow device too. */
export const ofKey: Patience = { followed: 500, changes: 1_000 };

/** Of who waits for the page to open, or for nothing. */
export const ofPage: Patience = { followed: 5_000, changes: 10_000 };

/**
 * Whether advice takes no longer than that: by how many answers there are to follow at the most in all ways of going on,
 * and how many ways of changing up to three of those that are given.
 */
export function isQuick(definition: Definition, given: Given, patience: Patience): boolean {
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
  const changed = changes.reduce((sum, one) => sum + one, 0);
  return followed <= patience.followed && changed <= patience.changes;
}
