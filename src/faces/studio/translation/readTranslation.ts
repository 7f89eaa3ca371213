import { readTranslationCsv } from "./readCsv.ts";
import { readTranslationXliff } from "./readXliff.ts";
import type { FileRead } from "./translatorFile.ts";

/** Reads a translator's file, whichever of the two kinds it is. */
export function readTranslation(text: string): FileRead {
  const isXml = /^\uFEFF?\s*</.test(text);
  return isXml ? readTranslationXliff(text) : readTranslationCsv(text);
}
