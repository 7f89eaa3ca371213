import type { Definition } from "../questionnaire/definition/definition.ts";
import { type Translator, translatorOf } from "./translator.ts";
import { transcriptDe } from "./words/transcript.de.ts";
import { type TranscriptWordName, transcriptEn } from "./words/transcript.en.ts";

/** Speaks to whoever reads a transcript, in the language asked for or the nearest one that the questionnaire speaks. */
export function transcriptTranslatorFor(
  definition: Definition,
  wanted?: string,
): Translator<TranscriptWordName> {
  return translatorOf(definition, wanted, { en: transcriptEn, de: transcriptDe });
}
