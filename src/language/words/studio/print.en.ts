import type { Like, NameIn } from "../../wordList.ts";

/** What is printed, in English: the list that every other language follows. */
export const printEn = {
  printOpen: "Print…",
  printTitle: "Print",
  printWhat: "What to print",
  printCards: "Battle cards, a page a segment",
  printLegal: "Everything visitors read, for legal",
  printLanguage: "Language of the cards",
  printNow: "Print",
  printNothing: "There is nothing to print before the questionnaire can be read.",

  printPrivate: "For the sales team only",
  printOpening: "Say first:",
  printDecides: "Who decides, and how",
  printSigns: "signs",
  printObjections: "Objections and replies",
  printEvidence: "Evidence",
  printNextSteps: "Next steps",
  printAvoid: "Avoid",

  printLegalTitle: "Everything that visitors can read",
  printLegalIntro:
    "Made of what is published alone: nothing that is for the sales team is in it. Which result a visitor reads is decided by their answers.",
  printId: "Questionnaire",
  printVersion: "Version",
  printDay: "Printed on",
  printLanguages: "Languages",
  printGoes: "Where results go",
  printGoesTo:
    "To {{address}}, as it is kept in this browser; the page that shows the questionnaire has the last word.",
  printGoesNowhere:
    "No address is kept in this browser. A result goes only where the page that shows the questionnaire sends it.",
  printAnswers: "What is in them",
  printAnswersLead:
    "A result has the answers and a code for the result. Names and addresses are in it only where a visitor fills in the form below.",
  printAnswersNoLead:
    "A result has the answers and a code for the result. Visitors are asked for no name and no address.",
  printNotTranslated: "(not translated)",
  printQuestions: "Questions and answers",
  printFacts: "Never asked, but in the file that anybody can open",
  printResults: "Results",
  printLead: "The form for contact details",
  printLeadBefore: "It stands before the result.",
  printLeadAfter: "It stands after the result.",
  printRequired: "must be filled in",
  printOptional: "may be left out",
  printConsent: "Consent",
  printOwnWords: "Buttons and messages of the questionnaire itself",
} as const;

export type PrintWordName = NameIn<typeof printEn>;
export type PrintWords = Like<typeof printEn>;
