import { countBits, type PlannedQuestion } from "../../questionnaire/decision/plan.ts";

/** Whether several options of a question may be picked. */
export function isSeveral({ answers }: PlannedQuestion): boolean {
  return answers.some((picks) => countBits(picks) > 1);
}
