import type { Like, NameIn } from "../wordList.ts";

/** The words of the page around the console, in English: the list that every other language follows. */
export const consolePageEn = {
  title: "Call console",
  failed: "The console can’t be shown",
  nothingToShow: "This page can’t be shown",
  sayWhy: "Say why",
  noSettings:
    "There is no console.json beside this page, or it can’t be fetched. It names the questionnaire, the origins of pages that may hand calls over, and the receiver.",
  badSettings: "console.json says something that it can’t, or that is unknown here: {{parts}}.",
  stranger:
    "This page stands in a page of {{origin}}, which console.json does not name under “origins”.",
  hiddenStranger:
    "This page stands in another page, and nobody says whose that is. Open it by itself.",
  noQuestionnaire:
    "No questionnaire is named: in console.json under “questionnaire”, or in the address as ?questionnaire=name.",
  publicForm:
    "{{file}} is the public form, without the sales team’s words. The console needs the questionnaire itself, in a place that only the sales team can open.",
  notFetched: "{{file}}, beside this page, can’t be fetched or is no JSON.",
  hasProblems: "{{file}} has problems:",
  unreadable: "What was handed over can’t be read, or is too long. Nothing of it is taken.",
  leftOut: "Not taken, since it is unknown here or has no such form: {{parts}}",
  otherQuestionnaire:
    "The answers from the website are of another questionnaire, {{id}}, and say nothing here.",
  another: "A call with {{who}} was handed over.",
  goesOn: "The one that you are in goes on until you say so.",
  nobody: "nobody named",
  openAnother: "Open {{who}}",
  stay: "Stay in this call",
} as const;

/** Names of the words of the page around the console. */
export type ConsolePageWordName = NameIn<typeof consolePageEn>;

/** These words in one language: every one that English has. */
export type ConsolePageWords = Like<typeof consolePageEn>;
