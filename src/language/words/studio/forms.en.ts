import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `forms`, in English: the list that every other language follows. */
export const formsEn = {} as const;

export type FormsWordName = NameIn<typeof formsEn>;
export type FormsWords = Like<typeof formsEn>;
