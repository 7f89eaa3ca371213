import type { Edit } from "../proof/diff/edit.ts";
import { whoMoves } from "../proof/diff/whoMoves.ts";
import { wordsIn } from "./i18n.ts";
import type { InEachLanguage } from "./interfaceLanguages.ts";
import { numbersIn } from "./numbers.ts";
import { editDe } from "./words/edit.de.ts";
import { type EditWords, editEn } from "./words/edit.en.ts";

const lists: InEachLanguage<EditWords> = { en: editEn, de: editDe };

/**
 * Says who changes segment through an edit, and of whom that is said.
 *
 * @param language a BCP 47 tag; English where we have no words in it
 */
export function movedSentence(edit: Edit, language: string): string {
  const t = wordsIn(language, lists);
  const numbers = numbersIn(language);
  const { moving = 0, combinations = 1 } = edit.facts ?? {};
  const moved = t(keyOf(edit), {
    share: numbers.share(edit.moved),
    moving: numbers.count(moving),
    combinations: numbers.count(combinations),
  });
  if (edit.newAnswers < 1e-9 || edit.records) return moved;
  return `${moved} ${t("new-answers", { share: numbers.share(edit.newAnswers) })}`;
}

function keyOf(edit: Edit): keyof typeof editEn {
  const who = whoMoves(edit);
  const hasFacts = (edit.facts?.combinations ?? 1) > 1;
  if (who === "nobody" && edit.records) return "nobody-records";
  if (who === "nobody") return hasFacts ? "nobody-facts" : who;
  if (who !== "some") return who;
  if (!edit.facts && !edit.records) return "some-looked-at";
  return hasFacts ? "some-facts" : who;
}
