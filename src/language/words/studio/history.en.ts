import type { Like, NameIn } from "../../wordList.ts";

/** Named versions, in English: the list that every other language follows. */
export const historyEn = {
  historyHelp:
    "Give a version a name before you try something. It is kept in this browser only; the file on disk knows nothing of it.",
  historyName: "Name for the version as it is now",
  historyNameExample: "Before the new price question",
  historyKeep: "Keep this version",
  historyKept: "“{{name}}” is kept.",
  historyEmpty: "No version has a name yet.",
  historyIsNow: "the same as now",
  historyNow: "The version now",
  historyCompare: "Compare",
  historyCompareNamed: "Compare “{{name}}” with the version now",
  historyRestore: "Restore",
  historyRestoreNamed: "Restore “{{name}}”",
  historyRestoring: "Restore “{{name}}”",
  historyRestored: "This is “{{name}}” again. Undo takes that back.",
  historyDelete: "Delete",
  historyDeleteNamed: "Delete “{{name}}”",
  historyDeleteForGood: "The version goes for good. What you are editing stays as it is.",
  historyDeleted: "“{{name}}” is deleted.",
  historyFull: "This browser has no room left, so no version can be kept. Save to a file instead.",
  historyForbidden:
    "This browser doesn’t let the page keep anything, so versions can’t be named. Save to files instead.",
  historyLost: "The browser lost what it keeps for this page. Try again in a moment.",
  historyEffect: "What it does to prospects",
  historyWorking: "Looking at every interview …",
  historyTooLarge: "There are too many ways to answer to compare them all.",
  historyUnreadable: "“{{name}}” has problems, so its effect can’t be told.",
  historyRewordings_one: "{{count}} text reads otherwise.",
  historyRewordings_other: "{{count}} texts read otherwise.",
  historyFrom: "From",
  historyTo: "To",
  historyShare: "Share",
  historyByFact: "only with facts known",
  historyText: "The text, line by line",
  historySameText: "Not a letter differs.",
  historyLine: "From line {{line}}",
  historyAdded: "Added:",
  historyRemoved: "Removed:",
} as const;

export type HistoryWordName = NameIn<typeof historyEn>;
export type HistoryWords = Like<typeof historyEn>;
