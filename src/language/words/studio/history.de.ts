import type { HistoryWords } from "./history.en.ts";

/** The studio's part `history`, in German. */
export const historyDe: HistoryWords = {};
