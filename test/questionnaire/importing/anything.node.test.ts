import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../../../src/index.ts";
import { clean } from "../../../src/questionnaire/importing/clean.ts";
import { linesOf } from "../../../src/questionnaire/importing/list/line.ts";
import { runs } from "../../runs.ts";
import { importOf, plainOf } from "./words.ts";

/** What comes of a text is a questionnaire that reads, or it is told why there is none. */
function isToldOrReads(text: string): void {
  const made = importOf(text);
  if (made.ok) expect(read(made.text)).toMatchObject({ ok: true });
  else expect(made.why).not.toBe("unreadable");
}

/** Everything that came of a text in words: what stands in the questionnaire, and what was told. */
function said(text: string): string {
  const made = importOf(text);
  const texts: string[] = [];
  JSON.stringify([made.ok && JSON.parse(made.text), made.missed], (_, value) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  return texts.join("\n");
}

const words = fc.constantFrom(
  "What stops?",
  "The line",
  "Uptime",
  "Wer zahlt?",
  "3.5 t",
  "[x]",
  "1",
);
const mark = fc.constantFrom("", "", "- ", "• ", "1. ", "2) ", "a) ", "# ", "[ ] ", "Q1: ", "* ");
const line = fc
  .tuple(fc.constantFrom("", "", "  ", "\t", "    "), mark, words, fc.nat(99))
  .map(([space, mark, said, number]) => `${space}${mark}${said} ${number}`);
const document = fc
  .array(fc.oneof({ weight: 5, arbitrary: line }, fc.constant("")), { maxLength: 30 })
  .map((lines) => lines.join("\n"));
const cell = fc.oneof(words, fc.constantFrom("", "", "1", "-2", "x", '"', "Question", "Answer"));
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 20 })
  .map((rows) => rows.map((cells) => cells.join("\t")).join("\n"));

/** JSON of the keys that the tools have, with anything under each of them. */
const keys = (
  "title fields type properties choices label items questionItem question choiceQuestion options " +
  "value text default de pages elements name locale questions logic settings language info isOther " +
  "description segments visibleIf imageLink __proto__ constructor validations max_selection"
).split(" ");
const kinds = ["multiple_choice", "yes_no", "group", "radiogroup", "boolean", "panel", "CHECKBOX"];
const scalar = fc.oneof(
  fc.constantFrom(...kinds),
  fc.constantFrom(null, true, 0, 2.5, -1, [], {}),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const keyed = (part: fc.Arbitrary<unknown>) =>
  fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(scalar, part, fc.array(part, { maxLength: 3 })),
    {
      maxKeys: 6,
    },
  );
const form = [1, 2, 3].reduce((part) => keyed(part), keyed(fc.array(scalar, { maxLength: 3 })));

test("whatever the text, a questionnaire that reads or a reason comes of it", () => {
  const any = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), document, table);
  fc.assert(fc.property(any, isToldOrReads), runs(2_000));
});

test("whatever the JSON, too", () => {
  const any = fc.oneof({ weight: 4, arbitrary: form }, fc.jsonValue());
  fc.assert(
    fc.property(any, (value) => isToldOrReads(JSON.stringify(value))),
    runs(1_000),
  );
});

test("no line of a document gets lost: it is in the questionnaire, or told", () => {
  fc.assert(
    fc.property(document, (text) => {
      // Where there is no questionnaire at all, the text is as it was.
      fc.pre(importOf(text).ok);
      const all = said(text);
      for (const { words } of linesOf(text)) expect(all).toContain(clean(words));
    }),
    runs(1_000),
  );
});

/** Questions that nothing is wrong with, each with answers that can be told apart. */
const plainText = fc
  .stringMatching(/^[A-Za-zäöüß日本ع][A-Za-zäöüß日本ع ,;'%?!]{0,20}$/)
  .map((text) => `${clean(text)}.`);
const questions = fc.uniqueArray(
  fc.tuple(
    plainText.map((text) => `${text} Which?`),
    fc.uniqueArray(plainText, { minLength: 2, maxLength: 9 }),
  ),
  { selector: ([text]) => text, minLength: 1, maxLength: 20 },
);

const writings: Readonly<
  Record<string, (questions: readonly (readonly [string, readonly string[]])[]) => string>
> = {
  "a table": (all) =>
    [
      "Question\tAnswer",
      ...all.flatMap(([text, answers]) => answers.map((one) => `${text}\t${one}`)),
    ].join("\n"),
  "a document": (all) =>
    all
      .map(([text, answers], at) =>
        [`${at + 1}. ${text}`, ...answers.map((one) => `   - ${one}`)].join("\r\n"),
      )
      .join("\r\n\r\n"),
  Typeform: (all) =>
    JSON.stringify({
      fields: all.map(([title, answers]) => ({
        title,
        type: "dropdown",
        properties: { choices: answers.map((label) => ({ label })) },
      })),
    }),
  "Google Forms": (all) =>
    JSON.stringify({
      items: all.map(([title, answers]) => ({
        title,
        questionItem: {
          question: {
            choiceQuestion: { type: "RADIO", options: answers.map((value) => ({ value })) },
          },
        },
      })),
    }),
  SurveyJS: (all) =>
    JSON.stringify({
      pages: [
        {
          elements: all.map(([title, choices]) => ({
            type: "radiogroup",
            name: "x",
            title,
            choices,
          })),
        },
      ],
    }),
};

test.each(Object.entries(writings))("what is written as %s comes back as it was", (_, written) => {
  fc.assert(
    fc.property(questions, (all) => {
      expect(plainOf(written(all))).toMatchObject({
        questions: all.map(([text, answers]) => [text, ...answers]),
        missed: [],
      });
    }),
    runs(200),
  );
});
