/** The kinds of fact that a question may be about, with the names of their words. */
export const basisWords = [
  ["need", "formsBasisNeed"],
  ["firmographic", "formsBasisFirmographic"],
  ["technographic", "formsBasisTechnographic"],
  ["behavioural", "formsBasisBehavioural"],
  ["situational", "formsBasisSituational"],
  ["intent", "formsBasisIntent"],
] as const;
