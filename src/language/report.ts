import { wordsIn } from "./i18n.ts";
import type { Values } from "./wordList.ts";
import { reportDe } from "./words/report.de.ts";
import { type ReportWord, reportEn } from "./words/report.en.ts";

/** The languages that reports are in; problems and findings are said in the same. */
export const reportLanguages = ["en", "de"] as const;

/** Gives the words around findings and figures in a report. A `count` chooses the plural form. */
export type ReportVoice = (word: ReportWord, values?: Values) => string;

/** @param language a BCP 47 tag; English where we have no words in it */
export function reportVoice(language: string): ReportVoice {
  return wordsIn(language, { en: reportEn, de: reportDe });
}
