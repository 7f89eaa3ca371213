import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `text`, in English: the list that every other language follows. */
export const textEn = {
  textLabel: "The questionnaire as JSON",
  textEdit: "Edit in the JSON",
  textLoading: "Loading the editor …",
  textHint:
    "Tab leaves the editor. Ctrl+Space suggests what may stand here, Ctrl+F (⌘F) searches, F8 goes to the next problem.",
  textProblems_one: "{{count}} problem",
  textProblems_other: "{{count}} problems",
  textNoProblems: "No problems: the JSON can be read.",
  textMore_one: "and {{count}} more",
  textMore_other: "and {{count}} more",
  textLine: "Line {{line}}",
  textValues: "One of {{values}}",
  textFind: "Find",
  textReplaceWith: "Replace with",
  textFindNext: "next",
  textFindPrevious: "previous",
  textFindAll: "all",
  textMatchCase: "match case",
  textRegexp: "pattern",
  textByWord: "whole words",
  textReplace: "replace",
  textReplaceAll: "replace all",
  textClose: "close",
  textCurrentMatch: "current match",
  textOnLine: "on line",
  textReplacedOn: "replaced on line $",
  textReplaced: "replaced $ times",
  textGoToLine: "Go to line",
  textGo: "go",
  textFold: "Fold",
  textUnfold: "Unfold",
  textFolded: "folded lines",
  textFoldedLines: "Folded lines",
  textUnfoldedLines: "Unfolded lines",
  textTo: "to",
  textCompletions: "Suggestions",
  textControlCharacter: "Control character",
  textSelectionDeleted: "Selection deleted",
} as const;

export type TextWordName = NameIn<typeof textEn>;
export type TextWords = Like<typeof textEn>;
