import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `publish`, in English: the list that every other language follows. */
export const publishEn = {} as const;

export type PublishWordName = NameIn<typeof publishEn>;
export type PublishWords = Like<typeof publishEn>;
