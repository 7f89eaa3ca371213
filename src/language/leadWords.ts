import { loadWords, type WordFiles } from "./visitorWords.ts";
import type { WordLists } from "./wordList.ts";
import { leadEn } from "./words/lead.en.ts";

/** Apart from the other words for visitors: they come with the lead form. */
const files: WordFiles = {
  ar: () => import("./words/lead.ar.ts"),
  de: () => import("./words/lead.de.ts"),
  es: () => import("./words/lead.es.ts"),
  fr: () => import("./words/lead.fr.ts"),
  it: () => import("./words/lead.it.ts"),
  ja: () => import("./words/lead.ja.ts"),
  nl: () => import("./words/lead.nl.ts"),
  pl: () => import("./words/lead.pl.ts"),
  "pt-BR": () => import("./words/lead.pt-BR.ts"),
};

/** The words in the lead form in a language, or the nearest one that we have. Never rejects. */
export const loadLeadWords = (language: string): Promise<WordLists> =>
  loadWords(language, leadEn, files);
