import {
  countBits,
  type Plan,
  type PlannedQuestion,
  type PlannedWhen,
} from "../../../questionnaire/decision/plan.ts";
import { isSeveral } from "../several.ts";
import type { Dialect } from "./dialect.ts";

/** The column of a step that holds what counts of a question. */
export const countedOf = (question: number) => `nd_c${question}`;

/** What the counted picks of a question give a segment, as an expression; null for nothing. */
function pointsOf(
  { bits }: Dialect,
  question: PlannedQuestion,
  at: number,
  segment: number,
): string | null {
  const counted = countedOf(at);
  const each = [...question.points]
    .filter(([picks]) => countBits(picks) === 1)
    .map(([picks, points]) => [picks, points[segment] ?? 0] as const)
    .filter(([, points]) => points !== 0);
  if (each.length === 0) return null;
  if (isSeveral(question)) {
    return each
      .map(
        ([picks, points]) =>
          `CASE WHEN ${bits(counted, `${picks}`)} <> 0 THEN ${points} ELSE 0 END`,
      )
      .join(" + ");
  }
  const cases = each.map(([picks, points]) => `WHEN ${picks} THEN ${points}`);
  return `CASE ${counted} ${cases.join(" ")} ELSE 0 END`;
}

/** The points of a segment from what counts of the questions that are named by position. */
export function scoreOf(
  dialect: Dialect,
  plan: Plan,
  segment: number,
  questions: readonly number[],
): string {
  const terms = questions.flatMap((at) => {
    const question = plan.questions[at];
    return (question && pointsOf(dialect, question, at, segment)) ?? [];
  });
  return terms.join(" + ") || "0";
}

/** Whether one of the conditions holds over what counts: one without a clause always does. */
export function whenHolds({ bits }: Dialect, when: PlannedWhen): string {
  const clause = ({ question, picks }: PlannedWhen[number][number]) =>
    `${bits(countedOf(question), `${picks}`)} <> 0`;
  const conditions = when.map((clauses) => clauses.map(clause).join(" AND ") || "1 = 1");
  return `(${conditions.map((one) => `(${one})`).join(" OR ") || "1 = 0"})`;
}

/** Whether the lead among these scores is no clear one: two are above the top less so much. */
export function isClose(
  { greatest }: Dialect,
  scores: readonly string[],
  clearLead: number,
): string {
  const bar = `${greatest}(${scores.join(", ")}) - ${clearLead}`;
  const above = scores.map((score) => `CASE WHEN ${score} > ${bar} THEN 1 ELSE 0 END`);
  return `${above.join(" + ")} >= 2`;
}
