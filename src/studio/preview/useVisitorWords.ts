import { useEffect, useState } from "react";
import { loadVisitorWords } from "../../language/visitorWords.ts";
import type { WordLists } from "../../language/wordList.ts";

/** What a published form says around its texts in a language; none before that is here. */
export function useVisitorWords(language: string): WordLists {
  const [words, setWords] = useState<WordLists>({});
  useEffect(() => {
    let isHere = true;
    loadVisitorWords(language).then((loaded) => isHere && setWords(loaded));
    return () => {
      isHere = false;
    };
  }, [language]);
  return words;
}
