import { createInstance, type i18n } from "i18next";

/**
 * An i18next instance of our own, so that a host page's global one is neither used nor changed. `words` are flat lists
 * by language; what a language lacks is said in English.
 */
export function instanceFor(
  language: string,
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
): i18n {
  const instance = createInstance();
  instance.init({
    lng: language,
    fallbackLng: "en",
    resources: Object.fromEntries(
      Object.entries(words).map(([tag, translation]) => [tag, { translation }]),
    ),
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // What is inserted is shown as text, by React or by a console, never as markup.
    interpolation: { escapeValue: false },
  });
  return instance;
}
