import { nearestLanguages } from "./languages.ts";
import type { WordList, WordLists } from "./wordList.ts";
import { visitorEn } from "./words/visitor.en.ts";

/** A file a language, so that a page loads only its own. */
export type WordFiles = Readonly<Record<string, () => Promise<{ words: WordList }>>>;

const files: WordFiles = {
  ar: () => import("./words/visitor.ar.ts"),
  de: () => import("./words/visitor.de.ts"),
  es: () => import("./words/visitor.es.ts"),
  fr: () => import("./words/visitor.fr.ts"),
  it: () => import("./words/visitor.it.ts"),
  ja: () => import("./words/visitor.ja.ts"),
  nl: () => import("./words/visitor.nl.ts"),
  pl: () => import("./words/visitor.pl.ts"),
  "pt-BR": () => import("./words/visitor.pt-BR.ts"),
};

/** The words for visitors in a language, or the nearest one that we have, for `translatorOf`. Never rejects. */
export const loadVisitorWords = (language: string): Promise<WordLists> =>
  loadWords(language, visitorEn, files);

/** Words in a language, or the nearest one; English stands by them, and alone where their file can't be fetched. */
export async function loadWords(
  language: string,
  en: WordList,
  files: WordFiles,
): Promise<WordLists> {
  const [tag = "en"] = nearestLanguages(language, Object.keys(files));
  const file = await files[tag]?.().catch(() => null);
  return { en, ...(file && { [tag]: file.words }) };
}
