import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `history`, in English: the list that every other language follows. */
export const historyEn = {} as const;

export type HistoryWordName = NameIn<typeof historyEn>;
export type HistoryWords = Like<typeof historyEn>;
