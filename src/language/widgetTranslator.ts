import type { Definition } from "../questionnaire/definition/definition.ts";
import { type Translator, translatorOf } from "./translator.ts";
import { words as leadDe } from "./words/lead.de.ts";
import { leadEn } from "./words/lead.en.ts";
import { repDe } from "./words/rep.de.ts";
import { repEn } from "./words/rep.en.ts";
import { words as visitorDe } from "./words/visitor.de.ts";
import { type OwnWords, visitorEn } from "./words/visitor.en.ts";

/**
 * The translator of the widget for a questionnaire, in the language asked for or the nearest one that it speaks.
 *
 * @param own further languages for visitors, or other words than ours
 */
export function translatorFor(definition: Definition, wanted?: string, own?: OwnWords): Translator {
  const words = {
    en: { ...visitorEn, ...leadEn, ...repEn },
    de: { ...visitorDe, ...leadDe, ...repDe },
  };
  return translatorOf(definition, wanted, words, own);
}
