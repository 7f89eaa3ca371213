import type { WordLists } from "../../language/wordList.ts";
import type { OwnWords } from "../../language/words/visitor.en.ts";

/** What shows itself once it is to speak, and again in other words. */
export interface Speaking {
  /** Those that it can speak, the one that it would choose first. */
  languages(): readonly [string, ...string[]];
  speak(language: string, words: WordLists, own: OwnWords): void;
}
