import type { FillIn } from "../../../interview/session/mail.ts";
import { useTranslator } from "../TranslatorContext.ts";

const words = { person: "gapPerson", account: "gapAccount", rep: "gapRep" } as const;

/** How a gap in a mail is written in the language of the page. */
export function useGap(): (fillIn: FillIn) => string {
  const { word } = useTranslator();
  return (fillIn) => word(words[fillIn]);
}
