import { interfaceLanguages } from "../../../language/interfaceLanguages.ts";
import { canonicalTag } from "../../../language/languages.ts";

import { nearest } from "../../../questionnaire/definition/nearest.ts";
import { languageTag } from "../../../questionnaire/definition/schema/basics.ts";
import { commonLanguages } from "./commonLanguages.ts";

/** A tag as all write it, `pt-BR` for `pt_br`; undefined for what is none of a language that there is, as `french` or `jp`. */
export function tagFrom(written: string): string | undefined {
  const tag = written.trim().replaceAll("_", "-");
  return isTag(tag) ? canonicalTag(tag) : undefined;
}

function isTag(tag: string): boolean {
  if (!languageTag.safeParse(tag).success) return false;
  const [language = ""] = tag.split("-");
  // Of three letters there are more than browsers have names for; of two they know all.
  return language.length > 2 || nameIn("en", language) !== undefined;
}

/**
 * The tag that somebody probably means who writes a language's name, misspelt or not, in English, German or itself; or
 * who writes a country's code, `jp` for `ja`. Undefined where nothing is near.
 */
export function meantTag(written: string): string | undefined {
  const name = written.trim().toLowerCase();
  if (/^[a-z]{2}$/.test(name)) return ofCountry(name);
  const exact = named().get(name);
  if (exact) return exact;
  const close = nearest(
    name,
    commonLanguages.flatMap((tag) => namesOf(tag)),
  ).nearest;
  return close && named().get(close);
}

/** The language that most people speak in a country. Of no country the script would say the same. */
function ofCountry(code: string): string | undefined {
  const { language, script } = new Intl.Locale(`und-${code}`).maximize();
  const isGuess = language === "en" && !englishCountries.has(code);
  return language && script && !isGuess && isTag(language) ? language : undefined;
}

/** What is no country at all is taken for one where English is spoken. */
const englishCountries = new Set(["us", "gb", "au", "nz", "ie"]);

let all: ReadonlyMap<string, string> | undefined;

/** Tags by the names that their languages have, in small letters. */
function named(): ReadonlyMap<string, string> {
  all ??= new Map(
    [...twoLetters(), ...commonLanguages].flatMap((tag) =>
      namesOf(tag).map((name) => [name, tag] as const),
    ),
  );
  return all;
}

function namesOf(tag: string): readonly string[] {
  return [...interfaceLanguages, tag].flatMap((language) => {
    const name = nameIn(language, tag);
    return name === undefined ? [] : [name.toLowerCase()];
  });
}

function nameIn(language: string, tag: string): string | undefined {
  return new Intl.DisplayNames(language, { type: "language", fallback: "none" }).of(tag);
}

/** Those that have a name. */
function twoLetters(): readonly string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters.flatMap((one) => letters.map((other) => `${one}${other}`)).filter(isTag);
}
