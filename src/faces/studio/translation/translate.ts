import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import type { ValueChange } from "../../../questionnaire/editing/change.ts";
import { isBlank, type Unit } from "./units.ts";

/** A text with its words in the language that is translated to; blank ones take a translation away. */
export interface Translation {
  readonly unit: Pick<Unit, "path" | "text">;
  readonly words: string;
}

/**
 * The changes that put translations into a questionnaire. A text of one language becomes one of two when the first
 * translation comes, and a language that is new is added to those that the questionnaire speaks.
 */
export function translate(
  definition: Definition,
  target: string,
  translations: readonly Translation[],
): readonly ValueChange[] {
  const languages = languagesOf(definition);
  const changes = translations.flatMap((translation) =>
    changeFor(translation, target, languages[0]),
  );
  const isNew = changes.length > 0 && !languages.includes(target);
  return isNew ? [...changes, { path: ["languages"], value: [...languages, target] }] : changes;
}

function changeFor(
  { unit, words }: Translation,
  target: string,
  first: string,
): readonly ValueChange[] {
  const { path, text } = unit;
  if (typeof text === "object") {
    // In its first language a text may be blank, but never missing.
    const isTaken = isBlank(words) && target !== first;
    return [{ path: [...path, target], value: isTaken ? undefined : words }];
  }
  if (target === first) return [{ path, value: words }];
  return isBlank(words) ? [] : [{ path, value: { [first]: text, [target]: words } }];
}
