import type { Definition, Text } from "../../definition/definition.ts";
import { Place } from "../../definition/place.ts";
import type { Path } from "../../definition/problem.ts";
import { textPlaces } from "../../definition/texts.ts";
import { studioLanguages, studioVoice } from "../../language/studioVoice.ts";

/** Texts for visitors in which still stands what the guided start put there, that they are to be written. */
export function unwrittenTexts(definition: Definition): readonly Path[] {
  return [...textPlaces(new Place(definition))].flatMap(({ path, value }): Path[] => {
    if (path.includes("rep")) return [];
    const text = value as Text;
    if (typeof text === "string") return isUnwritten(text) ? [path] : [];
    const language = Object.keys(text).find((tag) => isUnwritten(text[tag] ?? ""));
    return language === undefined ? [] : [[...path, language]];
  });
}

const beginnings = studioLanguages.map((language) =>
  studioVoice(language).word("filesToBeWritten", { part: "" }),
);

function isUnwritten(words: string): boolean {
  return beginnings.some((beginning) => words.startsWith(beginning));
}
