import { loadVisitorWords } from "../language/visitorWords.ts";
import type { WordLists } from "../language/wordList.ts";
import { visitorEn } from "../language/words/visitor.en.ts";

/** The words of a language; English ones where its file can't be fetched. */
export async function wordsOf(language: string): Promise<WordLists> {
  return loadVisitorWords(language).catch(() => ({ en: visitorEn }));
}
