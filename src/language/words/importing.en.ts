import type { Like, NameIn } from "../wordList.ts";

/** What comes of questions from elsewhere, in English: the list that every other language follows. */
export const importingEn = {
  "source-list": "A list of questions and answers",
  "source-typeform": "A form of Typeform",
  "source-google-forms": "A form of Google Forms",
  "source-surveyjs": "A survey of SurveyJS",

  "refused-empty": "There is nothing in it.",
  "refused-too-much": "There is more in it than a questionnaire can hold.",
  "refused-broken-json": "It begins as JSON and breaks off, or isn’t all of it.",
  "refused-strange-json":
    "It is JSON, but neither a form of Typeform or Google Forms nor a survey of SurveyJS.",
  "refused-questionnaire": "It is a questionnaire already. Open it as it is.",
  "refused-no-questions":
    "No question with at least two answers is in it. In a list, indent the answers or give them bullets; in a table, put questions in the first column and answers in the second.",
  "refused-unreadable": "What came of it can’t be read as a questionnaire.",

  "missed-open": "no answers to choose from",
  "missed-open-kind": "no answers to choose from ({{what}})",
  "missed-one-answer": "fewer than two answers: {{what}}",
  "missed-no-text": "a question without a text: {{what}}",
  "missed-answers-beyond": "a question has nine answers at the most: without {{what}}",
  "missed-answer-twice": "the answer {{what}} stands there twice and was taken once",
  "missed-answer-blank": "an answer without a text",
  "missed-questions-beyond": "a questionnaire has twenty questions at the most",
  "missed-segments-beyond": "there are twelve segments at the most: without {{what}}",
  "missed-points": "points are whole numbers from −100 to 100: {{what}}",
  "missed-points-of-nobody": "points for no segment: {{what}}",
  "missed-logic": "jumps and conditions; every question is asked",
  "missed-image": "pictures and videos",
  "missed-other-answer": "an answer in the visitor’s own words",
  "missed-answers-elsewhere": "answers that are fetched from elsewhere",
  "missed-least-answers": "that at least {{what}} answers are to be chosen",
  "missed-text-page": "a page or a heading that only says something",
  "missed-fill-in": "an earlier answer is put in here: {{what}} stands there as it is",
  "missed-other-language": "this text is only in {{what}}",
  "missed-setting": "settings: {{what}}",
  "missed-stray-line": "belongs to no question: {{what}}",
  "missed-nested-answer": "an answer of an answer: {{what}}",
  atLine: "Line {{line}}, {{why}}",
  quoted: "“{{words}}”",
  ofQuestion: "“{{of}}”: {{why}}",

  untitled: "[To be written: the questionnaire’s title]",
  yes: "Yes",
  no: "No",
  segmentToName: "[To be written: the name of segment {{number}}]",
} as const;

export type ImportingWord = NameIn<typeof importingEn>;
export type ImportingWords = Like<typeof importingEn>;
