import { studioLanguages } from "../../../language/studioVoice.ts";

type Language = (typeof studioLanguages)[number];

const key = "needs-diagnostic-studio-language";

/** The language in which the studio speaks in this tab: as it was chosen, also before a reload, or the browser's. */
export const chosenLanguage = {
  get(): Language {
    try {
      const kept = sessionStorage.getItem(key);
      const chosen = studioLanguages.find((language) => language === kept);
      if (chosen) return chosen;
    } catch {
      // The browser forbids it, and its own language is as good as any.
    }
    return navigator.language.startsWith("de") ? "de" : "en";
  },
  set(language: Language): void {
    try {
      sessionStorage.setItem(key, language);
    } catch {
      // It has to be chosen anew after a reload.
    }
  },
};
