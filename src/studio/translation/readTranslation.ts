import type { Definition } from "../../definition/definition.ts";
import { readTranslationCsv } from "./csv.ts";
import type { Import } from "./incoming.ts";
import { readTranslationXliff } from "./readXliff.ts";

/** Reads a translator's file, whichever of the two kinds it is. */
export function readTranslation(text: string, definition: Definition): Import {
  const isXml = /^\uFEFF?\s*</.test(text);
  return isXml ? readTranslationXliff(text, definition) : readTranslationCsv(text, definition);
}
