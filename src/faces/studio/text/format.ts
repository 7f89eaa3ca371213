import { loadFormatWords } from "../../../language/formatWords.ts";
import type { InterfaceLanguage } from "../../../language/interfaceLanguages.ts";
import { jsonSchema } from "../../../questionnaire/definition/jsonSchema.ts";
import type { Schema } from "./schema.ts";

/** The questionnaire format, with the language that it is described in. */
export interface Format {
  readonly schema: Schema;
  readonly language: string;
}

/** The format in a language; in English where its words can't be fetched. */
export async function formatIn(language: InterfaceLanguage): Promise<Format> {
  const words = await loadFormatWords(language);
  return { schema: jsonSchema(words) as Schema, language: words ? language : "en" };
}
