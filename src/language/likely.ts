/*
 * What language tags leave unsaid, from CLDR's likely subtags and its distances between regions, of languages that
 * people do business in. `Intl.Locale.maximize()` knows more, and takes 30 ms at the first question of a page.
 */

/** A language tag as far as it matters for choosing: Norwegian is one language, and Nynorsk a region of it. */
export interface Tag {
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
}

/** Languages by the scripts that they are mostly written in, everywhere or in a country; all others in Latin. */
const scripts = new Map(
  Object.entries({
    Arab: "ar az-IQ az-IR azb bal ckb fa glk kk-CN ks ku-IQ ku-IR lah lrc mzn pa-PK ps sd ug ur uz-AF",
    Armi: "arc",
    Cyrl: "kk ky mn sr tg ug-KZ",
    Deva: "sd-IN",
    Guru: "pa",
    Hans: "zh",
    Hant: "yue zh-AU zh-GB zh-HK zh-MO zh-TW zh-US",
    Hebr: "he yi",
    Latn: "sr-ME",
    Nkoo: "nqo",
    Rohg: "rhg",
    Samr: "sam",
    Syrc: "syr",
    Thaa: "dv",
  }).flatMap(([script, tags]) => tags.split(" ").map((tag) => [tag, script] as const)),
);

/** Where most speak a language, or write a script, if that isn't the country of its name. */
const homes: Readonly<Record<string, string>> = { en: "US", pt: "BR", Hant: "TW" };

/** Regions that speak alike, after the one that they follow. */
const kinships: Readonly<Record<string, string>> = {
  en: "US AS CA GU MH MP PH PR UM VI",
  es: "419 AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE",
  pt: "PT AO CH CV FR GQ GW LU MO MZ ST TL",
  zh: "HK MO",
};

/** The script that a language is written in. */
export function scriptOf({ language, script, region }: Tag): string {
  return script ?? scripts.get(`${language}-${region}`) ?? scripts.get(language) ?? "Latn";
}

/** The region that a language is spoken in. */
export function regionOf(tag: Tag): string {
  const { language, region } = tag;
  return region ?? homes[scriptOf(tag)] ?? homes[language] ?? language.toUpperCase();
}

/** The regions that a language follows as it is spoken somewhere; English as in Britain where it isn't as in America. */
export function followed(tag: Tag): string | undefined {
  const kinship = kinships[tag.language];
  if (kinship?.includes(regionOf(tag))) return kinship.split(" ")[0];
  return tag.language === "en" ? "001 GB" : undefined;
}
