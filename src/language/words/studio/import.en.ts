import type { Like, NameIn } from "../../wordList.ts";

/** Making a questionnaire of questions from elsewhere, in English: the list that every other language follows. */
export const importEn = {
  importTitle: "From what you have",
  importHelp:
    "Questions and answers from a spreadsheet, a document, or a form of Typeform, Google Forms or SurveyJS.",
  importFromList: "From a list",
  importFromFile: "From a file",
  importHead: "Questions that you have already",
  importIntro:
    "You see at once what is taken and what isn’t. What a segment needs, and how to sell to it, is yours to write afterwards.",
  importList: "Your questions and answers",
  importFile: "What stands in {{name}}",
  importListHelp:
    "Cells of a spreadsheet: question, answer, and if you like segment and points. Or lines: each question with its answers below it, indented or with bullets. Or the JSON of a form.",
  importChoose: "Choose a file…",
  importTaken: "What is taken",
  importAnswers_one: "{{count}} answer",
  importAnswers_other: "{{count}} answers",
  importNoSegments: "two segments to be named",
  importMissed_one: "{{count}} thing is not taken",
  importMissed_other: "{{count}} things are not taken",
  importIsForeign:
    "{{what}} is a form of another tool. Go to “Open another”, and drop it there to make a questionnaire of it.",
} as const;

export type ImportWordName = NameIn<typeof importEn>;
export type ImportWords = Like<typeof importEn>;
