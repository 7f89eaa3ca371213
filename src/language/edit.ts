import type { Edit } from "../proof/diff/edit.ts";
import { whoMoves } from "../proof/diff/whoMoves.ts";
import type { Definition } from "../questionnaire/definition/definition.ts";
import { wordsIn } from "./i18n.ts";
import type { InEachLanguage } from "./interfaceLanguages.ts";
import { namesOf } from "./names.ts";
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

/** Says which segments gain prospects through an edit and which lose some, the largest first. */
export function shareSentences(
  edit: Edit,
  [before, after]: readonly [Definition, Definition],
  language: string,
): readonly string[] {
  const t = wordsIn(language, lists);
  const numbers = numbersIn(language);
  const names = [namesOf(before, language), namesOf(after, language)] as const;
  const { segments } = edit.renames;
  const changes = [
    ...before.segments.map(({ id }) => {
      const now = segments.get(id);
      const share = (now === undefined ? 0 : (edit.after[now] ?? 0)) - (edit.before[id] ?? 0);
      return { name: now === undefined ? names[0].segment(id) : names[1].segment(now), share };
    }),
    ...edit.added.segments.map((id) => ({
      name: names[1].segment(id),
      share: edit.after[id] ?? 0,
    })),
  ].filter(({ share }) => Math.abs(share) > 1e-9);
  return changes
    .toSorted((one, other) => Math.abs(other.share) - Math.abs(one.share))
    .map(({ name, share }) => {
      const size = Math.abs(share);
      const number = size < 0.001 ? t("little") : numbers.mean(size * 100);
      return t(share > 0 ? "gains" : "loses", { segment: name, number });
    });
}

/** Says what figures of prospects rest on where no data does. */
export function basisSentence(language: string): string {
  return wordsIn(language, lists)("basis");
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
