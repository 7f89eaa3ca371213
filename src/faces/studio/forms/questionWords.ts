import type { Question } from "../../../questionnaire/definition/definition.ts";

/** The kinds of fact that a question may be about, with the names of their words. */
export const basisWords = [
  ["need", "formsBasisNeed"],
  ["firmographic", "formsBasisFirmographic"],
  ["technographic", "formsBasisTechnographic"],
  ["behavioural", "formsBasisBehavioural"],
  ["situational", "formsBasisSituational"],
  ["intent", "formsBasisIntent"],
] as const;

/** The name of the words for when a question is asked. */
export function askWordOf(ask: Question["ask"], isConditional: boolean) {
  if (ask === "never") return "formsBadgeNever";
  if (ask === "if-close") return "formsBadgeIfClose";
  return isConditional ? "formsBadgeSometimes" : "formsBadgeAlways";
}
