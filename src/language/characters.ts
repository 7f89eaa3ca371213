import type { Invisible } from "../questionnaire/definition/invisible.ts";
import { wordsIn } from "./i18n.ts";
import { charactersDe } from "./words/characters.de.ts";
import { charactersEn } from "./words/characters.en.ts";

/** What a character that nobody sees is called, such as “a no-break space (U+00A0)”, and where it stands. */
export function invisibleWords(
  language: string,
): (invisible: Invisible) => { readonly character: string; readonly place: string } {
  const t = wordsIn(language, { en: charactersEn, de: charactersDe });
  return ({ character: code, at }) => {
    const name = t(Object.hasOwn(charactersEn, code) ? code : "other");
    return { character: t("named", { name, code }), place: t(`at-${at}`) };
  };
}
