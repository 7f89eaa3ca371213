import type { Like, NameIn } from "../../wordList.ts";

/** Translating, in English: the list that every other language follows. */
export const translateEn = {
  translateHelp:
    "Choose two languages. What you write on the right goes into the questionnaire at once.",
  translateFrom: "From",
  translateTo: "To",
  translateShow: "Show",
  translateAll: "All ({{number}})",
  translateMissing: "Missing ({{number}})",
  translateSame: "Same ({{number}})",
  translateOutdated: "Outdated ({{number}})",
  translateDone: "Done ({{number}})",
  translateStateMissing: "Missing",
  translateStateSame: "Same",
  translateStateOutdated: "Outdated",
  translateStateDone: "Done",
  translateSameHelp:
    "These texts read the same in both languages, as those do that took the words of the earlier first language. Unless it is meant so, translate them into the one in which they aren’t written yet.",
  translateOutdatedHelp:
    "“Outdated” are texts that changed since the file was opened, and whose translation did not.",
  translateNothing: "There is no such text.",
  translateOneLanguage: "This questionnaire speaks one language. Add another to translate it.",
  translateCaption: "Texts in {{source}} and {{target}}",
  translatePlace: "Place",
  translateState: "State",
  translateInto: "{{place}}, in {{language}}",
  translateTyping: "Translate",
  translateAdd: "Add a language",
  translateAddOther: "Another …",
  translateAddTag: "Its tag, such as “sv” or “fr-CA”",
  translateAddTagBad: "This is no language tag.",
  translateAddTagMeant: "This is no language tag. “{{meant}}” ({{language}}) is probably meant.",
  translateAddTagThere: "The questionnaire speaks this language already.",
  translateAddIt: "Add",
  translateAdding: "Add {{language}}",
  translateAdded: "{{language}} is added.",
  translateForTranslators: "For translators",
  translateForTranslatorsHelp:
    "Send a file out and take it back in. A spreadsheet is the easiest; translators’ programs read XLIFF.",
  translateExportCsv: "Export as a table (CSV)",
  translateExportXliff: "Export as XLIFF 2.1",
  translateImport: "Take a file back in…",
  translateImporting: "Take in {{name}}",
  translateNotCsv:
    "This is no table that was exported here: one line should have “path” and two language tags as its headings.",
  translateNotXliff: "This is no XLIFF 2, or not a whole one.",
  translateNoLanguages: "The file doesn’t say from which language into which it translates.",
  translateNoTag:
    "“{{written}}” is no language tag. “{{meant}}” ({{language}}) is probably meant: write that into the file, and take it in again.",
  translateUnclear:
    "It isn’t clear which languages this file means. Nothing is taken until you say it.",
  translateFileFrom: "The file translates from",
  translateFileInto: "The file translates into",
  translateThatIs: "“{{written}}” here is",
  translateAsNew: "{{language}}, as a new language",
  translateTwoLanguages: "These have to be two languages.",
  translateTakeIn: "Take it in",
  translateIsNew: "{{language}} is new among the languages of the questionnaire.",
  translateTakenFor: "“{{written}}” in the file was taken for {{language}}.",
  translateTaken_one: "{{count}} text was taken into {{language}}.",
  translateTaken_other: "{{count}} texts were taken into {{language}}.",
  translateNotTaken: "The questionnaire can’t be changed while its JSON has problems.",
  translateNotFit:
    "Nothing was taken: with these texts the questionnaire could not be read any more. It may get too long.",
  translateUnknown_one:
    "{{count}} text belongs to nothing that is in the questionnaire now, and was left out:",
  translateUnknown_other:
    "{{count}} texts belong to nothing that is in the questionnaire now, and were left out:",
  translateConflicts_one:
    "{{count}} text was changed since it went out. Take the translation of the earlier words?",
  translateConflicts_other:
    "{{count}} texts were changed since they went out. Take the translations of the earlier words?",
  translateWasThen: "Translated was:",
  translateIsNow: "Now it reads:",
  translateOffered: "Translation:",
  translateTakeAnyway: "Take it anyway",
  translateTakeAll: "Take all {{number}} anyway",
  translateGone: "This text isn’t in the questionnaire any more.",
  translateDismiss: "Close this report",
} as const;

export type TranslateWordName = NameIn<typeof translateEn>;
export type TranslateWords = Like<typeof translateEn>;
