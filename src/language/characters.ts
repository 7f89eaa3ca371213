import type { Invisible } from "../questionnaire/definition/invisible.ts";
import { wordsIn } from "./i18n.ts";
import type { InEachLanguage } from "./interfaceLanguages.ts";
import { charactersDe } from "./words/characters.de.ts";
import { type CharacterWords, charactersEn } from "./words/characters.en.ts";

const lists: InEachLanguage<CharacterWords> = { en: charactersEn, de: charactersDe };

/** What a character that nobody sees is called, such as “a no-break space (U+00A0)”, and where it stands. */
export function invisibleWords(
  language: string,
): (invisible: Invisible) => { readonly character: string; readonly place: string } {
  const t = wordsIn(language, lists);
  return ({ character: code, at }) => {
    const name = t(Object.hasOwn(charactersEn, code) ? code : "other");
    return { character: t("named", { name, code }), place: t(`at-${at}`) };
  };
}
