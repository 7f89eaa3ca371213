import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `map`, in English: the list that every other language follows. */
export const mapEn = {} as const;

export type MapWordName = NameIn<typeof mapEn>;
export type MapWords = Like<typeof mapEn>;
