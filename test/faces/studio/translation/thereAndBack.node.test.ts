import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { translationCsv } from "../../../../src/faces/studio/translation/csv.ts";
import {
  isBlank,
  type Languages,
  unitsOf,
} from "../../../../src/faces/studio/translation/units.ts";
import { translationXliff } from "../../../../src/faces/studio/translation/xliff.ts";
import type { Definition } from "../../../../src/index.ts";
import { changeAll } from "../../../../src/questionnaire/editing/change.ts";
import { shippedTexts } from "../../../questionnaire/definition/shippedTexts.ts";
import { randomTranslation, readFrom, withWords } from "./randomTranslation.ts";
import { takenIn } from "./takenIn.ts";

const formats: readonly {
  format: string;
  write(definition: Definition, languages: Languages): string;
}[] = [
  { format: "CSV", write: translationCsv },
  { format: "XLIFF", write: translationXliff },
];

describe.each(formats)("through $format", ({ write }) => {
  test.each(shippedTexts)("$name goes there and back, and nothing changes", ({ text }) => {
    const definition = readFrom(text);
    const languages = { source: "en", target: "de" };
    expect(takenIn(write(definition, languages), definition)).toEqual({
      ...languages,
      changes: [],
      unknown: [],
      conflicts: [],
    });
  });

  test("whatever the texts are, nothing changes there and back", () => {
    fc.assert(
      fc.property(randomTranslation, ({ definition, languages }) => {
        const back = takenIn(write(definition, languages), definition);
        expect(back).toMatchObject({ changes: [], unknown: [], conflicts: [] });
      }),
    );
  });

  test("whatever the translations are, they come in as they went out", () => {
    fc.assert(
      fc.property(randomTranslation, ({ text, definition, languages, words }) => {
        const translated = readFrom(withWords(text, languages.target, languages, words));
        const back = takenIn(write(translated, languages), definition);
        expect([back.unknown, back.conflicts]).toEqual([[], []]);
        const edited = changeAll(text, back.changes);
        const wanted = unitsOf(translated, languages);
        const before = unitsOf(definition, languages);
        const after = unitsOf(readFrom(edited?.text ?? ""), languages);
        expect(after.map(({ target }) => trimmed(target))).toEqual(
          wanted.map(({ source, target }, at) =>
            trimmed(isBlank(source) || isBlank(target) ? (before[at]?.target ?? "") : target),
          ),
        );
        expect(after.map(({ source }) => source)).toEqual(before.map(({ source }) => source));
      }),
    );
  });
});

/** Line ends, and the white space around a text, are no part of a translation. */
function trimmed(words: string): string {
  return words.replace(/\r\n?/g, "\n").trim();
}
