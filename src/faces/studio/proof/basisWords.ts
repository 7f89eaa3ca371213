import { numbersIn } from "../../../language/numbers.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Weighing } from "../proving/weighing.ts";

/** Of which prospects figures are: of all alike, or of such as real customers. */
export function basisWords(
  weighing: Weighing | null,
  { word, language }: StudioTranslator,
): string {
  if (!weighing) return word("effectBasis");
  const { name, customers } = weighing;
  return word("effectBasisReal", {
    name,
    number: numbersIn(language).count(customers),
    count: customers,
  });
}
