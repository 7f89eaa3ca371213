export type Direction = "ltr" | "rtl";

const rightToLeft = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ks",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** The direction in which a language is written; a tag's script, where it names one, counts before the language. */
export function directionOf(tag: string): Direction {
  const [language = "", script = ""] = tag.toLowerCase().split("-");
  if (script.length === 4) return /^(arab|hebr|thaa|syrc|nkoo)$/.test(script) ? "rtl" : "ltr";
  return rightToLeft.has(language) ? "rtl" : "ltr";
}

/** Of the languages there are, the one wanted, else one of the same language elsewhere, else the first. */
export function bestLanguage(
  wanted: string | undefined,
  languages: readonly [string, ...string[]],
): string {
  const primary = (tag: string) => tag.toLowerCase().split("-")[0];
  const same = (tag: string) => tag.toLowerCase() === wanted?.toLowerCase();
  const near = (tag: string) => wanted !== undefined && primary(tag) === primary(wanted);
  return languages.find(same) ?? languages.find(near) ?? languages[0];
}
