import type { TextWords } from "./text.en.ts";

/** The studio's part `text`, in German. */
export const textDe: TextWords = {};
