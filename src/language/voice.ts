import { type Definition, languagesOf, type Text } from "../definition/definition.ts";
import { textIn } from "../definition/text.ts";
import { instanceFor } from "./i18n.ts";
import { bestLanguage, type Direction, directionOf } from "./languages.ts";
import { de } from "./words/de.ts";
import { en, type WordName } from "./words/en.ts";

/** How an interface speaks: its own words and the questionnaire's, in one language. */
export interface Voice<Name extends string = WordName> {
  readonly language: string;
  readonly direction: Direction;
  /** A word of the interface. A `count` chooses the plural form. */
  word(name: Name, values?: Readonly<Record<string, string | number>>): string;
  /** A text of the questionnaire. */
  text(text: Text): string;
}

/** The voice of the widget for a questionnaire, in the language asked for or the nearest one that it speaks. */
export function voiceFor(definition: Definition, wanted?: string): Voice {
  return voiceOf(definition, wanted, { en, de });
}

/** A voice with words of its own, by language; English ones stand in for those that a language lacks. */
export function voiceOf<Name extends string>(
  definition: Definition,
  wanted: string | undefined,
  words: Parameters<typeof instanceFor>[1],
): Voice<Name> {
  const languages = languagesOf(definition);
  const language = bestLanguage(wanted, languages);
  const i18n = instanceFor(language, words);
  const direction = directionOf(language);
  const spoken = directionOf(
    i18n.hasResourceBundle(language.split("-")[0] as string, "translation") ? language : "en",
  );
  // English words among those of a language that runs the other way would be torn apart without marks around them.
  const isolate = (words: string) => (spoken === direction ? words : `\u2066${words}\u2069`);
  return {
    language,
    direction,
    word: (name, values = {}) => isolate(i18n.t(name, { ...values })),
    text: (text) => textIn(text, [language, ...languages]),
  };
}
