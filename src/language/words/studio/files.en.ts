import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `files`, in English: the list that every other language follows. */
export const filesEn = {
  filesWelcome: "Edit a questionnaire",
  filesPromise: "Everything stays in this browser: nothing is sent anywhere.",
  filesOpenTitle: "From this computer",
  filesOpen: "Open a file…",
  filesExamples: "Examples",
  filesQuestions_one: "{{count}} question",
  filesQuestions_other: "{{count}} questions",
  filesSegments_one: "{{count}} segment",
  filesSegments_other: "{{count}} segments",
  filesNotText: "This file is not text in UTF-8, so it can’t be a questionnaire.",
  filesTooLarge: "This file is larger than 1 MB, too large for a questionnaire.",
  filesUnreadable: "This file can’t be read. It may be gone, or not yours to open.",
} as const;

export type FilesWordName = NameIn<typeof filesEn>;
export type FilesWords = Like<typeof filesEn>;
