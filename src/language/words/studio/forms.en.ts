import type { Like, NameIn } from "../../wordList.ts";
import { formsFieldsEn } from "./formsFields.en.ts";

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
  formsAdd: "Add: {{name}}",
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
  formsDaysBad: "This has to be a whole number of days, 0 to 365.",
  formsNumberBad: "This has to be a number.",
  formsReadAs: "Read as {{number}}.",
  formsPercentBad: "This has to be a number from 0 to 100.",
  formsCurrencyBad: "This is no code of a currency. Write three letters, such as EUR.",
  formsDateBad: "This date isn’t complete, or doesn’t exist.",
  formsUrlBad:
    "This can’t become a link. Use https:, http:, mailto:, tel: or a path of the same website, such as /contact.",

  // Short names, and what goes when something is removed.
  formsId: "Short name",
  formsIdBad:
    "Use small letters, digits and hyphens, and begin with a letter. “unsure” is not possible.",
  formsIdPublished:
    "An earlier segment was published under this name, and its results still go by it. Choose another.",
  formsIdTaken: "This short name is taken already.",
  formsRename: "Change the short name",
  formsRenameIt: "Change",
  formsRenameOpen: "rename…",
  formsRenameWhy:
    "Records, links with known answers and your CRM may use the short name. Visitors never see it.",
  formsRenameFieldWhy:
    "Your CRM, and whatever else receives leads, knows the field by this name: change it there as well. Visitors never see it.",
  formsRenameUsesNone: "No other place of the questionnaire uses it.",
  formsRenameUses_one: "It changes in {{count}} other place of the questionnaire, too.",
  formsRenameUses_other: "It changes in {{count}} other places of the questionnaire, too.",

  formsRemoveIt: "Remove",
  formsRemoveQuestion: "Remove question…",
  formsRemoveSegment: "Remove segment…",
  formsSplit: "Split…",
  formsSplitIt: "Split the segment",
  formsSplitNamed: "Split “{{name}}”",
  formsSplitHelp:
    "The new segment begins with the same texts, without accounts and share. Say for each answer whom it speaks for from now on.",
  formsSplitName: "Name of the new segment",
  formsSplitNew: "the new segment",
  formsSplitBoth: "both",
  formsSplitPoints_one: "{{count}} point",
  formsSplitPoints_other: "{{count}} points",
  formsSplitFailed: "It can’t be split: what came of it couldn’t be read.",
  formsMerge: "Merge…",
  formsMergeIt: "Merge the segments",
  formsMergeNamed: "Merge “{{name}}” into another",
  formsMergeHelp:
    "The other keeps its texts and takes the points; where an answer speaks for both, the higher count. Accounts and shares are added up. The texts of this one are gone.",
  formsMergeForm: "Whoever ended in “{{name}}” saw no lead form; in the other segment they see it.",
  formsMergeNoForm:
    "Whoever ended in “{{name}}” saw the lead form; in the other segment they don’t.",
  formsMergeInto: "Into",
  formsMergeFailed: "They can’t be merged: what came of it couldn’t be read.",
  formsMerged: "“{{name}}” is part of “{{into}}” now.",
  formsDuplicate: "Duplicate",
  formsEffectNow: "as it is",
  formsEffectThen: "afterwards",
  formsRemoveNamed: "Remove “{{name}}”?",
  formsCannotRemove: "This one has to stay",
  formsFewQuestions: "A questionnaire needs at least one question. Add another one first.",
  formsFewOptions: "A question needs at least two answers. Add another one first.",
  formsFewSegments: "A questionnaire needs at least two segments. Add another one first.",
  formsNothingLost: "Nothing else depends on it.",
  formsAlsoLost: "This changes with it:",
  formsMeaningLost:
    "So prospects who never had to do with it may be affected, too. Look at the effect afterwards.",
  formsLostPoints_one: "{{count}} answer loses its points for it.",
  formsLostPoints_other: "{{count}} answers lose their points for it.",
  formsLostAnswer_one:
    "It goes from {{count}} condition or example that names other answers as well.",
  formsLostAnswer_other:
    "It goes from {{count}} conditions or examples that name other answers as well.",
  formsLostCondition_one: "{{count}} of several conditions goes, since it can’t hold any more.",
  formsLostCondition_other: "{{count}} of several conditions go, since they can’t hold any more.",
  formsLostRule_one: "{{count}} rule goes.",
  formsLostRule_other: "{{count}} rules go.",
  formsLostSuited_one: "{{count}} part of a playbook goes, since it can’t suit anybody any more.",
  formsLostSuited_other: "{{count}} parts of playbooks go, since they can’t suit anybody any more.",
  formsLostException_one: "It goes from the segments that see no lead form.",
  formsLostException_other: "It goes from the segments that see no lead form.",
  formsLostBacktestRow_one: "The backtest no longer tells of it.",
  formsLostBacktestRow_other: "The backtest no longer tells of it.",
  formsLostWhen_one: "{{count}} question loses its conditions and is asked of everybody.",
  formsLostWhen_other: "{{count}} questions lose their conditions and are asked of everybody.",
  formsLostFallback_one: "Prospects without points now go to “{{name}}”.",
  formsLostFallback_other: "Prospects without points now go to “{{name}}”.",
  formsLostInExample_one: "{{count}} example loses an answer, so it may lead to another segment.",
  formsLostInExample_other:
    "{{count}} examples lose an answer, so they may lead to another segment.",
  formsLostExample_one: "{{count}} example goes.",
  formsLostExample_other: "{{count}} examples go.",

  ...formsFieldsEn,
} as const;

export type FormsWordName = NameIn<typeof formsEn>;
export type FormsWords = Like<typeof formsEn>;
