import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `preview`, in English: the list that every other language follows. */
export const previewEn = {} as const;

export type PreviewWordName = NameIn<typeof previewEn>;
export type PreviewWords = Like<typeof previewEn>;
