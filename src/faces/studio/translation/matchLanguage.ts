import { canonicalTag, partsOf } from "../../../language/languages.ts";
import { regionOf, scriptOf } from "../../../language/likely.ts";

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
  const alike = languages.filter((one) => likely(one)?.spoken === wanted?.spoken);
  const [only] = alike;
  if (only === undefined) return { isClear: true, language: undefined };
  const equal = alike.filter((one) => likely(one)?.region === wanted?.region);
  if (equal.length === 1) return { isClear: true, language: equal[0] };
  if (alike.length === 1 && (likely(only)?.isGeneral || wanted?.isGeneral)) {
    return { isClear: true, language: only };
  }
  return { isClear: false, languages: alike };
}

/** A language with its script, and the country that it has if its tag doesn't say. */
function likely(tag: string) {
  const parts = partsOf(tag);
  if (!parts) return undefined;
  const { language, region } = parts;
  // Nynorsk is a language of its own to whoever translates.
  const spoken = region === "nn" ? region : `${language}-${scriptOf(parts)}`;
  return { spoken, region: regionOf(parts), isGeneral: region === undefined || region === "nn" };
}
