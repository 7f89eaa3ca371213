import type { Like, NameIn } from "../../wordList.ts";
import { formsBasicsEn } from "./formsBasics.en.ts";
import { formsDecisionEn } from "./formsDecision.en.ts";
import { formsFieldsEn } from "./formsFields.en.ts";
import { formsIdsEn } from "./formsIds.en.ts";
import { formsLeadFormEn } from "./formsLeadForm.en.ts";
import { formsSegmentEn } from "./formsSegment.en.ts";

/** The studio's part `forms`, in English: the list that every other language follows. */
export const formsEn = {
  formsOutline: "Outline",
  formsBasics: "Basics",
  formsQuestions: "Questions",
  formsSegments: "Segments",
  formsSegmentsHelp: "If two have equally many points, the upper one wins.",
  formsDecision: "Decision",
  formsLeadForm: "Lead form",
  formsNone: "none",
  formsRulesCount_one: "{{count}} rule",
  formsRulesCount_other: "{{count}} rules",
  formsOf: "{{field}} of {{place}}",
  formsPlaceQuestion: "question {{number}}",
  formsPlaceAnswer: "answer {{number}} of question {{question}}",
  formsPlaceSegment: "segment {{number}}",
  formsQuoted: "“{{name}}”",

  formsUp: "{{name}}: move up",
  formsDown: "{{name}}: move down",
  formsRemove: "{{name}}: remove",
  formsAdd: "+ {{name}}",
  formsAddIt: "Add",
  formsCancel: "Cancel",
  formsClose: "Close",
  formsAdded: "{{name}}: added.",
  formsRemoved: "{{name}}: removed.",
  formsMove: "Move “{{name}}”",
  formsMoved: "{{name}}: now at place {{at}} of {{count}}.",
  formsUndoable: "You can undo this.",
  formsTextNeeded: "Please write a text.",

  formsRefused: "This can’t be done as the questionnaire is now.",
  formsRefusedLater:
    "This can’t be: a condition asks for the answer to “{{name}}”, so that question has to come first.",
  formsRefusedNever:
    "A question that is never asked can have no conditions. Remove its conditions first.",
  formsRefusedUnsure: "A condition or an example still uses “not sure”. Change it first.",
  formsRefusedRange:
    "Each number may belong to one answer only, and “from” has to be less than “below”.",
  formsRefusedPicks: "An example picks more answers than that. Change the example first.",
  formsPointsBad: "Whole number, −100 to 100",
  formsWholeBad: "This has to be a whole number, 1 or more where it counts something.",
  formsNumberBad: "This has to be a number.",
  formsNumberUnclear:
    "Thousands or decimals? Write thousands without a separator, and decimals with a zero more.",
  formsPercentBad: "This has to be a number from 0 to 100.",
  formsDateBad: "This date isn’t complete, or doesn’t exist.",
  formsUrlBad:
    "This can’t become a link. Use https:, http:, mailto:, tel: or a path of the same website, such as /contact.",

  ...formsIdsEn,
  ...formsBasicsEn,
  ...formsFieldsEn,
  ...formsSegmentEn,
  ...formsDecisionEn,
  ...formsLeadFormEn,
} as const;

export type FormsWordName = NameIn<typeof formsEn>;
export type FormsWords = Like<typeof formsEn>;
