export type Direction = "ltr" | "rtl";

const rightToLeftScripts = new Set(
  "Adlm Arab Aran Armi Gara Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi".split(" "),
);

/** The direction in which a language is written: that of the script that its tag names, or that it is mostly written in. */
export function directionOf(tag: string): Direction {
  // Not by its text info, which not all engines have, and which in older ones says "ltr" of Dhivehi.
  const script = localeOf(tag)?.maximize().script;
  return script !== undefined && rightToLeftScripts.has(script) ? "rtl" : "ltr";
}

/** Of the languages there are, those in which the one wanted can be read, the nearest first: for `de-AT` also `de`, then `de-CH`. */
export function nearestLanguages(wanted: string, languages: readonly string[]): readonly string[] {
  const locale = localeOf(wanted);
  const nearness = (tag: string) => (`${locale}-`.startsWith(`${localeOf(tag)}-`) ? tag.length : 0);
  return languages
    .filter((tag) => locale !== undefined && localeOf(tag)?.language === locale.language)
    .sort((one, other) => nearness(other) - nearness(one));
}

/** Of the languages there are, the one wanted, else the nearest of the same language, else the first. */
export function bestLanguage(
  wanted: string | undefined,
  languages: readonly [string, ...string[]],
): string {
  return nearestLanguages(wanted ?? "", languages)[0] ?? languages[0];
}

/** What tells the language that a visitor wants to read. */
interface LanguageWishes {
  /** As the page's author asks for it; `"auto"`, or nothing, asks for none. */
  readonly attribute?: string | null | undefined;
  /** The language that the page is in, its `lang`. */
  readonly page?: string | null | undefined;
  /** The browser's languages, the dearest first. */
  readonly browser: readonly string[];
}

/** The first language wished for that there is, or the nearest one to it; the first of all where there is none. */
export function chooseLanguage(
  { attribute, page, browser }: LanguageWishes,
  available: readonly [string, ...string[]],
): string {
  // No language is called "auto".
  const wishes = [attribute ?? "", page ?? "", ...browser];
  return wishes.flatMap((wish) => nearestLanguages(wish, available))[0] ?? available[0];
}

/** A tag as all write it, `pt-BR` for `PT-br`; undefined for what is no tag. */
export function canonicalTag(tag: string): string | undefined {
  return localeOf(tag)?.toString();
}

/** Tags come from pages and hosts: what is no tag is no language. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
