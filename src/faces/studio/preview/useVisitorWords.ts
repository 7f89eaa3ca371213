import { useEffect, useState } from "react";
import { loadLeadWords } from "../../../language/leadWords.ts";
import { loadVisitorWords } from "../../../language/visitorWords.ts";
import { joined, type WordLists } from "../../../language/wordList.ts";

/** What a published form says around its texts in a language; none before that is here. */
export function useVisitorWords(language: string): WordLists {
  const [words, setWords] = useState<WordLists>({});
  useEffect(() => {
    let isHere = true;
    Promise.all([loadVisitorWords(language), loadLeadWords(language)]).then(
      (loaded) => isHere && setWords(joined(...loaded)),
    );
    return () => {
      isHere = false;
    };
  }, [language]);
  return words;
}
