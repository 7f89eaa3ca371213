import {
  type InterfaceLanguage,
  interfaceLanguages,
} from "../../../language/interfaceLanguages.ts";
import { bestLanguage } from "../../../language/languages.ts";

const key = "needs-diagnostic-studio-language";

/** The language in which the studio speaks in this tab: as it was chosen, also before a reload, or the browser's. */
export const chosenLanguage = {
  get(): InterfaceLanguage {
    try {
      const kept = sessionStorage.getItem(key);
      const chosen = interfaceLanguages.find((language) => language === kept);
      if (chosen) return chosen;
    } catch {
      // The browser forbids it, and its own language is as good as any.
    }
    return bestLanguage(navigator.language, interfaceLanguages);
  },
  set(language: InterfaceLanguage): void {
    try {
      sessionStorage.setItem(key, language);
    } catch {
      // It has to be chosen anew after a reload.
    }
  },
};
