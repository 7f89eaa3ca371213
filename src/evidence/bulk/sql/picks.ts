import { countBits, type PlannedQuestion } from "../../../questionnaire/decision/plan.ts";
import { UNSURE } from "../../../questionnaire/definition/unsure.ts";
import { textIn } from "./dialect.ts";

/** Whether a column holds numbers, of which ranges make options, or ids of options. */
export type Holds = "number" | "ids";

/** The largest number that is one: what is no number, and what is endless, is larger or beside it. */
const largest = "1.7976931348623157e308";

/**
 * The picks that a column's value comes to, as an expression; 0 for what is no answer.
 *
 * @param column of a question of which one option can be picked, or of numbers
 */
export function picksOfOne(
  { options, ranges }: PlannedQuestion,
  column: string,
  holds: Holds,
): string {
  if (holds === "ids") {
    const cases = options.map((id, bit) => `WHEN ${textIn(id)} THEN ${1 << bit}`);
    return `CASE ${column} ${cases.join(" ")} ELSE 0 END`;
  }
  const cases = ranges.map(({ from, below, picks }) => {
    const bounds = [
      ...(Number.isFinite(from) ? [`${column} >= ${from}`] : []),
      Number.isFinite(below) ? `${column} < ${below}` : `${column} <= ${largest}`,
    ];
    return `WHEN ${bounds.join(" AND ")} THEN ${picks}`;
  });
  return `CASE ${cases.join(" ")} ELSE 0 END`;
}

/** A column's ids with a comma before and behind each, whatever is between them: a comma, a semicolon, a space. */
export function separated(column: string): string {
  const commas = `REPLACE(REPLACE(${column}, ';', ','), ' ', ',')`;
  return `',' || REPLACE(${commas}, ',', ',,') || ','`;
}

/** The same as {@link picksOfOne} of a question of which several options can be picked. @param ids as {@link separated} gives them */
export function picksOfSeveral({ options, answers }: PlannedQuestion, ids: string): string {
  const mark = (id: string) => textIn(`,${id},`);
  const others = options.reduce((rest, id) => `REPLACE(${rest}, ${mark(id)}, '')`, ids);
  const bitOf = (id: string, value: number) =>
    `CASE WHEN REPLACE(${ids}, ${mark(id)}, '') <> ${ids} THEN ${value} ELSE 0 END`;
  const most = Math.max(...answers.map(countBits));
  const counting = options.filter((id) => id !== UNSURE);
  const many = counting.map((id) => bitOf(id, 1)).join(" + ");
  const bits = options.map((id, bit) => bitOf(id, 1 << bit)).join(" + ");
  const unsure = options.includes(UNSURE) ? bitOf(UNSURE, most) : "0";
  return `CASE WHEN REPLACE(${others}, ',', '') = '' AND ${many} + ${unsure} <= ${most} THEN ${bits} ELSE 0 END`;
}
