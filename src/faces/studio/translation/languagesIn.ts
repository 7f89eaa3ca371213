import { meantTag, tagFrom } from "../desk/meantTag.ts";
import type { FileRead, TranslatorFile } from "./translatorFile.ts";

/** Finds the languages among what a file says of them; where there are fewer than two, tells what is wrong. */
export function languagesIn(
  written: readonly string[],
):
  | { readonly ok: true; readonly languages: TranslatorFile["languages"] }
  | Extract<FileRead, { ok: false }> {
  const [first, second, ...others] = written.filter((one) => tagFrom(one) !== undefined);
  if (first !== undefined && second !== undefined) {
    const languages = [first, second, ...others] as const;
    const isOneTwice = new Set(languages.map(tagFrom)).size < languages.length;
    return isOneTwice
      ? { ok: false, why: "no-languages" }
      : { ok: true, languages: [...languages] };
  }
  for (const one of written) {
    const meant = tagFrom(one) === undefined ? meantTag(one) : undefined;
    if (meant) return { ok: false, why: "no-tag", written: one, meant };
  }
  return { ok: false, why: "no-languages" };
}
