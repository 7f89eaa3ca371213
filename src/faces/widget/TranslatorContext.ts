import { createContext, useContext } from "react";
import type { Translator } from "../../language/translator.ts";

const TranslatorContext = createContext<Translator | null>(null);

export const TranslatorProvider = TranslatorContext.Provider;

/** The words of the widget that this component stands in. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error("This part of a diagnostic stands outside <Diagnostic>.");
  return translator;
}
