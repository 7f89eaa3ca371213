import { numbersIn } from "../../../language/numbers.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";

/** How many of a hundred prospects a share is, in words: few are not said to be none. */
export function inHundred(share: number, { language, word }: StudioTranslator): string {
  const isLittle = share > 1e-9 && share < 0.001;
  return isLittle ? word("effectLess") : numbersIn(language).mean(share * 100);
}
