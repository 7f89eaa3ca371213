import type { Like } from "../../wordList.ts";

/** The forms' words for the questionnaire itself, in English: the list that every other language follows. */
export const formsBasicsEn = {
  formsQuestionnaire: "Questionnaire",
  formsTitle: "Title",
  formsVersion: "Version",
  formsReviewBy: "Review by",
  formsLanguages: "Languages",
  formsLanguagesHelp:
    "Every text has a field for each. What is missing in one is shown in the first.",
  formsFirstLanguage: "first language",
  formsRemoveLanguage: "Remove {{name}}…",
  formsPutFirst: "Make {{name}} the first…",
  formsPutFirstNamed: "Make {{name}} the first language?",
  formsPutFirstIt: "Make it the first",
  formsPutFirstWhy:
    "Visitors read the first language where the questionnaire doesn’t speak theirs, and wherever a translation is missing.",
  formsPutFirstWithout_one:
    "{{count}} text has no words in {{name}}. It takes those in {{old}} until you write others: “Translate” lists them as “Same”.",
  formsPutFirstWithout_other:
    "{{count}} texts have no words in {{name}}. They take those in {{old}} until you write others: “Translate” lists them as “Same”.",
  formsTextsLost_one: "{{count}} text in this language goes with it.",
  formsTextsLost_other: "{{count}} texts in this language go with it.",
  formsIntro: "Introduction",
  formsIntroHelp:
    "What visitors read before the first question. Without any, the questions begin at once.",
  formsIntroHeading: "Heading of the introduction",
  formsIntroBody: "Text of the introduction",
  formsIntroStart: "Words on the start button",
  formsOwner: "Who looks after it",
  formsNotes: "Notes",
  formsBacktest: "Back-test",
  formsBacktestHelp:
    "How often the questionnaire was right about customers whose need is known. Sales people read it beside each result; visitors never see it.",
  formsNoBacktest: "None yet.",
  formsBacktestSays:
    "Right {{rate}} of the time on {{rows}} interviews, {{baseline}} by always guessing the largest segment. Tested on {{on}}.",
  formsBacktestRows: "Interviews that it was tested on",
  formsBacktestHits: "Right in % of them",
  formsBacktestBaseline: "Right in % by always guessing the largest segment",
  formsBacktestOn: "Tested on",
  formsBacktestIt: "Take it over",
  formsAddBacktest: "+ Back-test",
  formsChangeBacktest: "Change the back-test",
  formsRemoveBacktest: "Remove the back-test",
  formsForReps: "For the sales team",
  formsPrivate: "Visitors never see this.",
  formsWhatVisitorsRead: "What visitors read",
} as const;

export type FormsBasicsWords = Like<typeof formsBasicsEn>;
