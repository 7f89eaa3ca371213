import { nearestLanguages } from "./languages.ts";
import type { WordList, WordLists } from "./wordList.ts";
import { visitorEn } from "./words/visitor.en.ts";

/** A file a language, so that a page loads only its own. */
const lists: Readonly<Record<string, () => Promise<WordList>>> = {
  ar: async () => (await import("./words/visitor.ar.ts")).visitorAr,
  de: async () => (await import("./words/visitor.de.ts")).visitorDe,
  es: async () => (await import("./words/visitor.es.ts")).visitorEs,
  fr: async () => (await import("./words/visitor.fr.ts")).visitorFr,
  it: async () => (await import("./words/visitor.it.ts")).visitorIt,
  ja: async () => (await import("./words/visitor.ja.ts")).visitorJa,
  nl: async () => (await import("./words/visitor.nl.ts")).visitorNl,
  pl: async () => (await import("./words/visitor.pl.ts")).visitorPl,
  "pt-BR": async () => (await import("./words/visitor.pt-BR.ts")).visitorPtBr,
};

/**
 * The words for visitors in a language, or the nearest one that we have, for `voiceOf`; English stands by them. Rejects
 * only where the file can't be fetched.
 */
export async function loadVisitorWords(language: string): Promise<WordLists> {
  const [tag = "en"] = nearestLanguages(language, Object.keys(lists));
  const list = await lists[tag]?.();
  return { en: visitorEn, ...(list && { [tag]: list }) };
}
