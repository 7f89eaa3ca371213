import type { Definition, Text } from "../../../definition/definition.ts";
import { languagesOf } from "../../../definition/definition.ts";
import { Place } from "../../../definition/place.ts";
import { textPlaces } from "../../../definition/texts.ts";
import { type Change, changeAll } from "../../../editing/change.ts";
import type { Edited } from "../../../editing/textEdit.ts";
import { canonicalTag } from "../../../language/languages.ts";

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

/** Takes a language away, with all that is said in it. */
export function removeLanguage(
  text: string,
  definition: Definition,
  language: string,
): Edited | null {
  const changes: Change[] = [
    { path: ["languages"], value: languagesOf(definition).filter((other) => other !== language) },
    ...textsIn(definition, language).map(({ path }) => ({
      path: [...path, language],
      value: undefined,
    })),
  ];
  return changeAll(text, changes);
}

/** Whether one of the languages is this one, however it is written. */
export function speaks(languages: readonly string[], language: string): boolean {
  return languages.some((other) => canonicalTag(other) === canonicalTag(language));
}
