import type { Definition, Text } from "../../../../questionnaire/definition/definition.ts";
import { languagesOf } from "../../../../questionnaire/definition/definition.ts";
import { Place } from "../../../../questionnaire/definition/place.ts";
import { textPlaces } from "../../../../questionnaire/definition/texts.ts";
import { changeAll, type ValueChange } from "../../../../questionnaire/editing/change.ts";
import type { Edited } from "../../../../questionnaire/editing/textEdit.ts";
import { isEmpty, wordsOf } from "./texts.ts";

/** The texts that have words of their own in a language. */
export function textsIn(definition: Definition, language: string): readonly Place[] {
  return [...textPlaces(new Place(definition))].filter(({ value }) => {
    const text = value as Text;
    return typeof text === "object" && Object.hasOwn(text, language);
  });
}

export function addLanguage(text: string, definition: Definition, language: string): Edited | null {
  return changeAll(text, [{ path: ["languages"], value: [...languagesOf(definition), language] }]);
}

/** The texts that have words, but none of their own in a language. */
export function textsWithout(definition: Definition, language: string): readonly Place[] {
  return [...textPlaces(new Place(definition))].filter(({ value }) => {
    const text = value as Text;
    return !isEmpty(text) && (typeof text === "string" || !Object.hasOwn(text, language));
  });
}

/**
 * Makes a language the first one. A text that has none in it takes the words that are shown in their place already:
 * those of the language that was first.
 */
export function putFirst(text: string, definition: Definition, language: string): Edited | null {
  const languages = languagesOf(definition);
  const [old] = languages;
  return changeAll(text, [
    { path: ["languages"], value: [language, ...languages.filter((other) => other !== language)] },
    ...textsWithout(definition, language).map(({ path, value }) => {
      const shown = wordsOf(value as Text, old, languages);
      return typeof value === "string"
        ? { path, value: { [language]: shown, [old]: shown } }
        : { path: [...path, language], value: shown };
    }),
  ]);
}

/** Takes a language away, with all that is said in it. */
export function removeLanguage(
  text: string,
  definition: Definition,
  language: string,
): Edited | null {
  const changes: ValueChange[] = [
    { path: ["languages"], value: languagesOf(definition).filter((other) => other !== language) },
    ...textsIn(definition, language).map(({ path }) => ({
      path: [...path, language],
      value: undefined,
    })),
  ];
  return changeAll(text, changes);
}
