import fc from "fast-check";
import { translate } from "../../../../src/faces/studio/translation/translate.ts";
import {
  isBlank,
  type Languages,
  unitsOf,
} from "../../../../src/faces/studio/translation/units.ts";
import { type Definition, languagesOf, read } from "../../../../src/index.ts";
import { changeAll } from "../../../../src/questionnaire/editing/change.ts";
import { randomSource } from "../../../randomDefinition.ts";

/** Texts that a file format or a program on the way could trip over. */
const hostileText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    ...[
      "=1+1",
      "+49 89",
      "-foo",
      "@here",
      "'=1",
      "''@",
      "\t=x",
      "\r\n",
      "\u0000\u001f",
      "\ud800",
      "\ufffe",
    ],
    ...[
      '"',
      '""',
      'a "b", c; d',
      ",",
      ";",
      "a\nb\r\nc\rd",
      " out ",
      "مرحبا بالعالم",
      "👩‍👩‍👧",
      "\u2028",
    ],
    ...["<b>&amp;</b>", "]]>", "<!--", "&#13;", "{{name}}", "\\", "'", "path", "＝1"],
  ),
);

interface RandomTranslation {
  readonly text: string;
  readonly definition: Definition;
  readonly languages: Languages;
  /** Words to translate each text with, over and over. */
  readonly words: readonly string[];
}

/** Questionnaires full of hostile texts, some of them translated, with words for those that are not. */
export const randomTranslation: fc.Arbitrary<RandomTranslation> = fc
  .record({
    source: randomSource(20),
    sources: fc.array(hostileText, { minLength: 1, maxLength: 7 }),
    targets: fc.array(fc.option(hostileText, { freq: 3 }), { minLength: 1, maxLength: 7 }),
    words: fc.array(hostileText, { minLength: 1, maxLength: 7 }),
    target: fc.constantFrom("fr", "zh-Hant"),
  })
  .map(({ source, sources, targets, words, target }) => {
    const plain = JSON.stringify(source, null, 2);
    const [first] = languagesOf(readFrom(plain));
    const languages = { source: first, target };
    const worded = withWords(plain, languages.source, languages, sources);
    const text = withWords(worded, target, languages, targets);
    return { text, definition: readFrom(text), languages, words };
  });

export function readFrom(text: string): Definition {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return reading.definition;
}

/** The text with words put in for each unit in turn; null leaves one as it is. */
export function withWords(
  text: string,
  language: string,
  languages: Languages,
  words: readonly (string | null)[],
): string {
  const definition = readFrom(text);
  const translations = unitsOf(definition, languages).flatMap((unit, at) => {
    const one = words[at % words.length];
    return one === null || one === undefined || (isBlank(one) && language !== languages.target)
      ? []
      : [{ unit, words: one }];
  });
  const edited = changeAll(text, translate(definition, language, translations));
  if (!edited) throw new Error("The text has lost a place.");
  return edited.text;
}
