import type { Definition } from "../questionnaire/definition/definition.ts";
import { interfaceLanguages } from "./interfaceLanguages.ts";
import { bestLanguage } from "./languages.ts";
import {
  type InterfaceTranslator,
  interfaceTranslator,
  type Translator,
  translatorOf,
} from "./translator.ts";
import { consoleDe } from "./words/console.de.ts";
import { type ConsoleWordName, consoleEn } from "./words/console.en.ts";
import { words as leadDe } from "./words/lead.de.ts";
import { leadEn } from "./words/lead.en.ts";
import { repDe } from "./words/rep.de.ts";
import { type RepWordName, repEn } from "./words/rep.en.ts";
import { words as visitorDe } from "./words/visitor.de.ts";
import { type VisitorWordName, visitorEn } from "./words/visitor.en.ts";

/** How the console speaks: with the widget's words, and more of its own. */
export interface ConsoleTranslator extends Translator<ConsoleWords> {
  /** The language of those words: a questionnaire's texts may be in one that has none. */
  readonly spoken: string;
}

type ConsoleWords = VisitorWordName | RepWordName | ConsoleWordName;

const lists = {
  en: { ...visitorEn, ...leadEn, ...repEn, ...consoleEn },
  de: { ...visitorDe, ...leadDe, ...repDe, ...consoleDe },
};

/** The translator of the console for a questionnaire, in the language asked for or the nearest one that it speaks. */
export function consoleTranslatorFor(definition: Definition, wanted?: string): ConsoleTranslator {
  const translator = translatorOf<ConsoleWords>(definition, wanted, lists);
  return { ...translator, spoken: bestLanguage(translator.language, interfaceLanguages) };
}

/** The console's words for what is read without its questionnaire, such as a record, which brings that one's words. */
export function recordTranslator(wanted: string): InterfaceTranslator<ConsoleWords> {
  return interfaceTranslator(bestLanguage(wanted, interfaceLanguages), lists);
}
