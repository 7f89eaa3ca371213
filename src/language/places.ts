import { wordsIn } from "./i18n.ts";
import type { InEachLanguage } from "./interfaceLanguages.ts";
import { placesDe } from "./words/places.de.ts";
import { type PlaceWords, placesEn } from "./words/places.en.ts";

const lists: InEachLanguage<PlaceWords> = { en: placesEn, de: placesDe };

/** Gives what a step on the way to a part of a questionnaire is called: a key of the format, and of a list which item. */
export type PlaceTranslator = (key: string, item?: number) => string;

/** @param language a BCP 47 tag; English where we have no words in it */
export function placesIn(language: string): PlaceTranslator {
  const t = wordsIn(language, lists);
  const spoken = new Map<string, string>();
  return (key, item) => {
    const step = item === undefined ? key : `${key} ${item}`;
    const said = spoken.get(step) ?? (Object.hasOwn(placesEn, key) ? t(key, { item }) : step);
    // A questionnaire has thousands of steps, and few different ones.
    spoken.set(step, said);
    return said.trim();
  };
}
