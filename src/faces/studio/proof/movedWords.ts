import { numbersIn } from "../../../language/numbers.ts";
import type { StudioVoice } from "../../../language/studioVoice.ts";
import type { Edit } from "../../../proof/diff/edit.ts";
import { whoMoves } from "../../../proof/diff/whoMoves.ts";
import { inHundred } from "./inHundred.ts";

/** Who ends in another segment than before, and of whom that is said. */
export function movedWords(edit: Edit, voice: StudioVoice): string {
  const { word, language } = voice;
  const { count } = numbersIn(language);
  const { moving = 0, combinations = 1 } = edit.facts ?? {};
  const figures = {
    number: inHundred(edit.moved, voice),
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
export function movedBriefly(edit: Edit, voice: StudioVoice): string {
  const figures = { number: inHundred(edit.moved, voice) };
  switch (whoMoves(edit)) {
    case "only-with-facts":
    case "only-with-numbers":
      return voice.word("barMovedOnlyFacts");
    case "nobody-looked-at":
      return voice.word("barMovedNothingKnown", figures);
    default:
      return voice.word(edit.newAnswers > 1e-9 ? "barMovedNewAnswers" : "barMoved", figures);
  }
}
