/** The parts of the studio's main area, in the order of their tabs. */
export const sectionNames = [
  "forms",
  "text",
  "map",
  "worth",
  "examples",
  "data",
  "translate",
  "publish",
  "history",
] as const;

export type SectionName = (typeof sectionNames)[number];
