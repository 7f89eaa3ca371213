import type { Like, NameIn } from "../../wordList.ts";

/** The studio's part `proof`, in English: the list that every other language follows. */
export const proofEn = {} as const;

export type ProofWordName = NameIn<typeof proofEn>;
export type ProofWords = Like<typeof proofEn>;
