import { canonicalTag } from "../../../language/languages.ts";

/** Which of a questionnaire's languages a tag means. */
export type Match =
  /** That one; or none of them, and nothing that could be taken for it. */
  | { readonly isClear: true; readonly language: string | undefined }
  /** It could be one of these, or a language of its own, as `pt-PT` where there is `pt-BR`. */
  | { readonly isClear: false; readonly languages: readonly string[] };

/**
 * Finds the language that a tool means by a tag: the same one however it is written, `de-DE` for `de` and `zh-TW` for
 * `zh-Hant`; or the only one of its kind where one of the two says no country, `de-AT` for `de`.
 */
export function matchLanguage(tag: string, languages: readonly string[]): Match {
  const same = languages.filter((one) => canonicalTag(one) === canonicalTag(tag));
  if (same.length > 0) return { isClear: true, language: same[0] };
  const wanted = likely(tag);
  const alike = languages.filter((one) => isAlike(likely(one), wanted));
  const [only] = alike;
  if (only === undefined) return { isClear: true, language: undefined };
  const equal = alike.filter((one) => `${likely(one)}` === `${wanted}`);
  if (equal.length === 1) return { isClear: true, language: equal[0] };
  if (alike.length === 1 && (isGeneral(only) || isGeneral(tag))) {
    return { isClear: true, language: only };
  }
  return { isClear: false, languages: alike };
}

/** With the script and the country that a language has if its tag doesn't say. Who says Norwegian means Bokmål. */
function likely(tag: string): Intl.Locale {
  return new Intl.Locale(tag.replace(/^no(?![a-z])/i, "nb")).maximize();
}

function isAlike(one: Intl.Locale, other: Intl.Locale): boolean {
  return one.language === other.language && one.script === other.script;
}

function isGeneral(tag: string): boolean {
  return new Intl.Locale(tag).region === undefined;
}
