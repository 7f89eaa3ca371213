import { wordsIn } from "./i18n.ts";
import type { InEachLanguage } from "./interfaceLanguages.ts";
import type { Values } from "./wordList.ts";
import { reportDe } from "./words/report.de.ts";
import { type ReportWord, type ReportWords, reportEn } from "./words/report.en.ts";

const lists: InEachLanguage<ReportWords> = { en: reportEn, de: reportDe };

/** Gives the words around findings and figures in a report. A `count` chooses the plural form. */
export type ReportTranslator = (word: ReportWord, values?: Values) => string;

/** @param language a BCP 47 tag; English where we have no words in it */
export function reportTranslator(language: string): ReportTranslator {
  return wordsIn(language, lists);
}
