import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `translate`, in English: the list that every other language follows. */
export const translateEn = {} as const;

export type TranslateWordName = NameIn<typeof translateEn>;
export type TranslateWords = Like<typeof translateEn>;
