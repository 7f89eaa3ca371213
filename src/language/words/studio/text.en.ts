import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `text`, in English: the list that every other language follows. */
export const textEn = {} as const;

export type TextWordName = NameIn<typeof textEn>;
export type TextWords = Like<typeof textEn>;
