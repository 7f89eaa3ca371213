import type { Like, NameIn } from "../../wordList.ts";

/** The studio's frame, in English: the list that every other language follows. */
export const shellEn = {
  studio: "Studio",
  sectionForms: "Edit",
  sectionText: "JSON",
  sectionMap: "Map",
  sectionWorth: "Worth",
  sectionExamples: "Examples",
  sectionData: "Data",
  sectionTranslate: "Translate",
  sectionPublish: "Publish",
  sectionHistory: "History",
  views: "Views",
  undo: "Undo",
  redo: "Redo",
  undoNamed: "Undo: {{label}}",
  redoNamed: "Redo: {{label}}",
  more: "More",
  language: "Language",
  effect: "Effect",
  sideFold: "Fold the effect away",
  barOpen: "Show the effect",
  barClose: "Back to editing",
  barMoved: "{{number}} of 100 prospects move",
  barMovedOnlyFacts: "Only prospects with facts known move",
  barMovedNothingKnown: "{{number}} of 100 prospects with nothing known move",
  barMovedNewAnswers: "{{number}} of 100 prospects move; new answers can be given",
  barNeverSaved: "Never saved: nothing to compare with",
  barUntouched: "Nothing changed yet",
  barUnreadable: "The JSON can’t be read",
  barUnknown: "Effect not known",
  findings: "Findings",
  preview: "Preview",
  stale_one: "The JSON has {{count}} problem. This shows the last version that could be read.",
  stale_other: "The JSON has {{count}} problems. This shows the last version that could be read.",
  showProblems: "Show in the JSON",
  neverReadable: "There is nothing to show before the JSON can be read.",
} as const;

export type ShellWordName = NameIn<typeof shellEn>;
export type ShellWords = Like<typeof shellEn>;
