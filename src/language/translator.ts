import { type Definition, languagesOf, type Text } from "../questionnaire/definition/definition.ts";
import { textIn } from "../questionnaire/definition/text.ts";
import { wordsIn } from "./i18n.ts";
import { bestLanguage, type Direction, directionOf } from "./languages.ts";
import { joined, type Values, type WordList, type WordLists } from "./wordList.ts";
import type { RepWordName } from "./words/rep.en.ts";
import type { OwnWords, VisitorWordName } from "./words/visitor.en.ts";

/** How an interface speaks: its own words and the questionnaire's, in one language. */
export interface Translator<Name extends string = VisitorWordName | RepWordName>
  extends InterfaceTranslator<Name> {
  /** A text of the questionnaire. */
  text(text: Text): string;
}

/** How an interface speaks where there is no questionnaire. */
export interface InterfaceTranslator<Name extends string> {
  readonly language: string;
  readonly direction: Direction;
  /** A word of the interface. A `count` chooses the plural form. */
  word(name: Name, values?: Values): string;
  /** Gives the words once there are further ones, of a part that comes later. */
  wordWith(more: WordLists): InterfaceTranslator<Name>["word"];
}

/**
 * The translator for a questionnaire, in the language asked for or the nearest one that it speaks. Its words are of the
 * language that the texts are in, so that a page speaks one.
 *
 * @param words the lists that there are, English among them
 * @param own an application's words, which count before those
 */
export function translatorOf<Name extends string>(
  definition: Definition,
  wanted: string | undefined,
  words: WordLists,
  own?: OwnWords,
): Translator<Name> {
  const languages = languagesOf(definition);
  const language = bestLanguage(wanted, languages);
  return {
    ...interfaceTranslator<Name>(language, words, own),
    text: (text) => textIn(text, [language, ...languages]),
  };
}

/** The translator for a language; what the words in it lack is said in English. */
export function interfaceTranslator<Name extends string>(
  language: string,
  words: WordLists,
  own: OwnWords = {},
): InterfaceTranslator<Name> {
  const direction = directionOf(language);
  const wordWith = (more: WordLists) => {
    const lists = Object.entries(joined(words, more, own)).map(([tag, list]) => {
      const spoken = directionOf(tag);
      return [tag, spoken === direction ? list : isolated(list, spoken)] as const;
    });
    return wordsIn(language, Object.fromEntries(lists));
  };
  return { language, direction, word: wordWith({}), wordWith };
}

/**
 * Words among those of a language that runs the other way would be torn apart without marks around them, and so would a
 * name or a date of that language within such words.
 */
function isolated(list: WordList, direction: Direction): WordList {
  const mark = direction === "rtl" ? "\u2067" : "\u2066";
  return Object.fromEntries(
    Object.entries(list).map(([name, word]) => [
      name,
      `${mark}${word}\u2069`.replace(/{{\w+}}/g, "\u2068$&\u2069"),
    ]),
  );
}
