import type { ProofWords } from "./proof.en.ts";

/** The studio's part `proof`, in German. */
export const proofDe: ProofWords = {};
