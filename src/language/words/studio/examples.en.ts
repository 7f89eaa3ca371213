import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `examples`, in English: the list that every other language follows. */
export const examplesEn = {} as const;

export type ExamplesWordName = NameIn<typeof examplesEn>;
export type ExamplesWords = Like<typeof examplesEn>;
