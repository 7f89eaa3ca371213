import { createInstance } from "i18next";
import { nearestLanguages } from "./languages.ts";
import type { WordLists, Words } from "./wordList.ts";

/**
 * The words of a language or the nearest ones there are, each in English where they lack it. The i18next instance is
 * our own, so that a host page's global one is neither used nor changed.
 */
export function wordsIn(language: string, lists: WordLists): Words {
  const [first = "en", ...others] = [...nearestLanguages(language, Object.keys(lists)), "en"];
  const i18n = createInstance();
  i18n.init({
    lng: first,
    fallbackLng: others,
    load: "currentOnly",
    resources: Object.fromEntries(
      Object.entries(lists).map(([tag, translation]) => [tag, { translation }]),
    ),
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // What is inserted is shown as text, by React or by a console, never as markup.
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => "",
  });
  // A page says the same words again with each key, and looking them up takes longer than all else that it does.
  const said = new Map<string, string>();
  return (name, values) => {
    const known = values ? undefined : said.get(name);
    if (known !== undefined) return known;
    // Values are texts of a questionnaire or of a visitor: nothing in them is looked up in turn.
    const words = i18n.t(name, { replace: values ?? {}, count: values?.count, nest: false });
    if (!values) said.set(name, words);
    return words;
  };
}
