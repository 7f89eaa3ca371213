import { followed, regionOf, scriptOf, type Tag } from "./likely.ts";

export type Direction = "ltr" | "rtl";

const rightToLeftScripts = new Set(
  "Adlm Arab Aran Armi Gara Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi".split(" "),
);

/** The direction in which a language is written: that of the script that its tag names, or that it is mostly written in. */
export function directionOf(tag: string): Direction {
  // Not by its text info, which not all engines have, and which in older ones says "ltr" of Dhivehi.
  const parts = partsOf(tag);
  return parts && rightToLeftScripts.has(scriptOf(parts)) ? "rtl" : "ltr";
}

/** Of the languages there are, those in which the one wanted can be read, the nearest first: for `de-AT` also `de`, then `de-CH`. */
export function nearestLanguages<Tag extends string>(
  wanted: string,
  languages: readonly Tag[],
): readonly Tag[] {
  const parts = partsOf(wanted);
  const distances = languages.flatMap((tag) => {
    const other = partsOf(tag);
    if (!parts || other?.language !== parts.language) return [];
    const isSame = canonicalTag(tag) === canonicalTag(wanted);
    return [{ tag, distance: isSame ? 0 : distanceBetween(parts, other) }];
  });
  return distances.sort((one, other) => one.distance - other.distance).map(({ tag }) => tag);
}

/** How far another tag of the same language is from the one wanted, as CLDR has it; only to order by. */
function distanceBetween(wanted: Tag, other: Tag): number {
  const wish = followed(wanted);
  const byRegion = [
    regionOf(other) === regionOf(wanted),
    other.region && wish?.includes(other.region),
    wish && wish === followed(other),
    !other.region,
    true,
  ];
  return 1 + byRegion.findIndex(Boolean) + (scriptOf(other) === scriptOf(wanted) ? 0 : 9);
}

/** Of the languages there are, the one wanted, else the nearest of the same language, else the first. */
export function bestLanguage<Tag extends string>(
  wanted: string | undefined,
  languages: readonly [Tag, ...Tag[]],
): Tag {
  return nearestLanguage(wanted ?? "", languages) ?? languages[0];
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
  for (const wish of wishes) {
    const nearest = nearestLanguage(wish, available);
    if (nearest !== undefined) return nearest;
  }
  return available[0];
}

/** Most pages want just what there is, and then the browser needn't read what it knows of languages. */
function nearestLanguage<Tag extends string>(
  wanted: string,
  languages: readonly Tag[],
): Tag | undefined {
  return languages.find((tag) => tag === wanted) ?? nearestLanguages(wanted, languages)[0];
}

/** Two letters that name no language any more, but are another's, at times in a script of its own. */
const renamed = /^(?:bh|in|iw|ji|jw|mo|sh|tl|tw)$/;

/** A tag as all write it, `pt-BR` for `PT-br`; undefined for what is no tag. */
export function canonicalTag(tag: string): string | undefined {
  return localeOf(tag)?.toString();
}

/** What a tag says; undefined for what is no tag. */
export function partsOf(tag: string): Tag | undefined {
  // The browser reads much before it knows its first tag, and most pages have none but such a one.
  const isPlain = /^[a-z]{2}$/.test(tag) && !renamed.test(tag);
  const locale = isPlain ? { language: tag, script: undefined, region: undefined } : localeOf(tag);
  if (!locale) return undefined;
  const { language, script, region } = locale;
  const isNorwegian = /^n[bn]$/.test(language);
  return {
    language: isNorwegian ? "no" : language,
    script,
    region: language === "nn" ? language : region,
  };
}

/** Tags come from pages and hosts, as `de_DE` or `de_DE.UTF-8` too: what is no tag is no language. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replace(/[.@].*/, "").replaceAll("_", "-"));
  } catch {
    return undefined;
  }
}
