import { jsonSchema } from "../../../questionnaire/definition/jsonSchema.ts";
import type { Schema } from "./schema.ts";

/** The questionnaire format, with the language that it is described in. */
export interface Format {
  readonly schema: Schema;
  readonly language: string;
}

/** The format in a language; in English where it isn't described in that, or the words can't be fetched. */
export async function formatIn(language: string): Promise<Format> {
  const words = language === "de" ? await german().catch(() => undefined) : undefined;
  return { schema: jsonSchema(words) as Schema, language: words ? language : "en" };
}

/** Fetched only where it is wanted. */
async function german() {
  return (await import("../../../language/words/studio/format.de.ts")).formatDe;
}
