import type { TranslateWords } from "./translate.en.ts";

/** The studio's part `translate`, in German. */
export const translateDe: TranslateWords = {};
