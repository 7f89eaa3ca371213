import { numbersIn } from "../../../language/numbers.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Edit } from "../../../proof/diff/edit.ts";
import { whoMoves } from "../../../proof/diff/whoMoves.ts";
import { inHundred } from "./inHundred.ts";

/** Who ends in another segment than before, and of whom that is said. */
export function movedWords(edit: Edit, translator: StudioTranslator): string {
  const { word, language } = translator;
  const { count } = numbersIn(language);
  const { moving = 0, combinations = 1 } = edit.facts ?? {};
  const figures = {
    number: inHundred(edit.moved, translator),
    moving: count(moving),
    combinations: count(combinations),
  };
  switch (whoMoves(edit)) {
    case "nobody":
      return word(combinations > 1 ? "effectNothingFacts" : "effectNothing", figures);
    case "nobody-looked-at":
      return word("effectNothingKnown");
    case "only-with-facts":
      return word("effectMovedOnlyFacts", figures);
    case "only-with-numbers":
      return word("effectMovedOnlyNumbers");
    case "some":
      if (!edit.facts) return word("effectMovedNothingKnown", figures);
      return word(combinations > 1 ? "effectMovedFacts" : "effectMoved", figures);
  }
}

/** The same in a few words. */
export function movedBriefly(edit: Edit, translator: StudioTranslator): string {
  const figures = { number: inHundred(edit.moved, translator) };
  switch (whoMoves(edit)) {
    case "only-with-facts":
    case "only-with-numbers":
      return translator.word("barMovedOnlyFacts");
    case "nobody-looked-at":
      return translator.word("barMovedNothingKnown", figures);
    default:
      return translator.word(edit.newAnswers > 1e-9 ? "barMovedNewAnswers" : "barMoved", figures);
  }
}
