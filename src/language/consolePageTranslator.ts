import { interfaceLanguages } from "./interfaceLanguages.ts";
import { bestLanguage } from "./languages.ts";
import { type InterfaceTranslator, interfaceTranslator } from "./translator.ts";
import { consolePageDe } from "./words/consolePage.de.ts";
import { type ConsolePageWordName, consolePageEn } from "./words/consolePage.en.ts";

/** How the page around the console speaks, before there is a questionnaire and whatever its languages. */
export type ConsolePageTranslator = InterfaceTranslator<ConsolePageWordName>;

/** The translator of the page around the console, in the language asked for or the nearest one that it speaks. */
export function consolePageTranslator(wanted: string): ConsolePageTranslator {
  return interfaceTranslator<ConsolePageWordName>(bestLanguage(wanted, interfaceLanguages), {
    en: consolePageEn,
    de: consolePageDe,
  });
}
