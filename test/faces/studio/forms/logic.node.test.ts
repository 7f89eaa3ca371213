import fc from "fast-check";
import { expect, test } from "vitest";
import {
  conditionsIn,
  whenOf,
  withAnswer,
} from "../../../../src/faces/studio/forms/logic/conditions.ts";
import { editedPartOf, nearestPath } from "../../../../src/faces/studio/forms/logic/editedPart.ts";
import {
  needed,
  parseCount,
  parseNumber,
  parsePercent,
  parsePoints,
  parseUrl,
  printNumber,
  printPercent,
  readingOf,
} from "../../../../src/faces/studio/forms/logic/entries.ts";
import { keep } from "../../../../src/faces/studio/forms/logic/keep.ts";
import { putFirst } from "../../../../src/faces/studio/forms/logic/languages.ts";
import { valueAt } from "../../../../src/faces/studio/forms/logic/removal.ts";
import { isEmpty, textWith, wordsOf } from "../../../../src/faces/studio/forms/logic/texts.ts";
import { totalsOf } from "../../../../src/faces/studio/forms/logic/totals.ts";
import { type Definition, decide, read } from "../../../../src/index.ts";
import { languagesOf, type Text } from "../../../../src/questionnaire/definition/definition.ts";
import { Place } from "../../../../src/questionnaire/definition/place.ts";
import { id as idSchema } from "../../../../src/questionnaire/definition/schema/basics.ts";
import { textPlaces } from "../../../../src/questionnaire/definition/texts.ts";
import { freshId } from "../../../../src/questionnaire/editing/freshId.ts";
import { randomDefinition } from "../../../randomDefinition.ts";

test("an id made of any text fits the format and is not taken", () => {
  const taken = fc.array(fc.constantFrom("unsure", "a", "a-2", "question", "size"));
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      taken,
      fc.constantFrom("de", "en"),
      (text, ids, tag) => {
        const id = freshId(text, "question", ids, tag);
        expect(idSchema.safeParse(id).success).toBe(true);
        expect(ids).not.toContain(id);
      },
    ),
  );
});

test.each([
  ["Größe & Preis", "de", "groesse-preis"],
  ["Größe & Preis", "en", "grosse-preis"],
  ["Łódź, café", "pl", "lodz-cafe"],
  ["2026 budget?", "en", "answer-2026-budget"],
  ["予算", "ja", "answer"],
  ["Unsure", "en", "unsure-2"],
  ["Don't know", "en", "dont-know"],
])("“%s” in %s becomes %s", (text, language, id) => {
  expect(freshId(text, "answer", [], language)).toBe(id);
});

test("typing in one language leaves the others, and a text that one language has stays plain", () => {
  const languages = ["en", "de", "fr"];
  expect(textWith("One", "en", "Two", languages)).toBe("Two");
  expect(textWith("One", "de", "Eins", languages)).toEqual({ en: "One", de: "Eins" });
  expect(textWith(undefined, "de", "Eins", languages)).toEqual({ en: "", de: "Eins" });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...languages), fc.string())), (entries) => {
      let text = textWith(undefined, "en", "", languages);
      const typed = new Map<string, string>();
      for (const [language, words] of entries) {
        text = textWith(text, language, words, languages);
        typed.set(language, words);
      }
      for (const tag of languages) expect(wordsOf(text, tag, languages)).toBe(typed.get(tag) ?? "");
      // A text without the first language could not be read.
      if (typeof text === "object") expect(text).toHaveProperty("en");
      expect(isEmpty(text)).toBe([...typed.values()].every((words) => words === ""));
    }),
  );
});

test("whichever language is the first, everybody reads what they read before", () => {
  fc.assert(
    fc.property(randomDefinition(), fc.nat(), (definition, choice) => {
      const languages = languagesOf(definition);
      const language = languages[choice % languages.length] ?? "en";
      const text = `${JSON.stringify(definition, null, 2)}\n`;
      const reading = read(putFirst(text, definition, language)?.text ?? "");
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      expect(languagesOf(reading.definition)[0]).toBe(language);
      for (const { path, value } of textPlaces(new Place(definition))) {
        const now = valueAt(reading.definition, path) as Text;
        for (const tag of [language, languages[0]]) {
          const words = wordsOf(now, tag, languagesOf(reading.definition));
          expect(words).toBe(shownIn(value as Text, tag, languages[0]));
        }
      }
    }),
  );
});

test("conditions come through the forms as they were", () => {
  fc.assert(
    fc.property(randomDefinition(), ({ questions, decision }) => {
      const whens = [...questions, ...(decision.rules ?? [])].map(({ when }) => when);
      for (const when of whens) {
        const conditions = conditionsIn(when);
        if (conditions.some((clauses) => clauses.length === 0)) continue;
        expect(conditionsIn(whenOf(conditions))).toEqual(conditions);
      }
    }),
  );
});

test("an answer goes into a clause in the question's order, and one alone stands without a list", () => {
  const order = ["a", "b", "c"];
  const clause = { question: "q", answer: "c" };
  const both = withAnswer(clause, "a", true, order);
  expect(both.answer).toEqual(["a", "c"]);
  expect(withAnswer(both, "a", false, order)).toEqual(clause);
});

test("whatever is answered, totals hold the scores, and who can't win is not decided for by points", () => {
  fc.assert(
    fc.property(randomDefinition(), fc.infiniteStream(fc.nat()), (definition, choices) => {
      const totals = totalsOf(definition);
      const { segment, decidedBy, scores } = decide(definition, finished(definition, choices));
      for (const { segment: id, least, most } of totals) {
        expect(scores[id]).toBeGreaterThanOrEqual(least);
        expect(scores[id]).toBeLessThanOrEqual(most);
      }
      if (decidedBy === "points") {
        expect(totals.find((total) => total.segment === segment)?.canWin).toBe("maybe");
      }
    }),
  );
});

test("what has not changed is the same object, and what has is as new", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      const copy = structuredClone(before);
      expect(keep(before, copy)).toBe(before);
      expect(JSON.stringify(keep(before, now))).toBe(JSON.stringify(now));
    }),
  );
  const before = { a: [1, { b: 2 }], c: { d: 3 } };
  const after = keep(before, { a: [1, { b: 2 }], c: { d: 4 } });
  expect(after.a).toBe(before.a);
});

test("only what the text can have is taken from an entry", () => {
  expect(parsePoints("−3", "en")).toEqual({ value: -3 });
  expect(parsePoints(" +100 ", "en")).toEqual({ value: 100 });
  expect(parsePoints("", "en")).toEqual({ value: undefined });
  for (const entry of ["101", "1000", "1.5", "1e2", "x", "-"]) {
    expect(parsePoints(entry, "en")).toHaveProperty("problem");
  }
  expect(parseUrl(" /contact ")).toEqual({ value: "/contact" });
  expect(parseUrl("javascript:alert(1)")).toHaveProperty("problem");
  expect(parsePercent("7,3 %", "en")).toEqual({ value: 0.073 });
  for (const entry of ["-1", "101 %"])
    expect(parsePercent(entry, "en")).toEqual({ problem: "formsPercentBad" });
  expect(parsePercent("0.07", "en")).toEqual({ value: 0.0007 });
  expect(printPercent(0.29, "en")).toBe("29");
  expect(parsePercent("x", "en")).toHaveProperty("problem");
  expect(needed(parseUrl, "formsUrlBad")("", "en")).toHaveProperty("problem");
});

test.each([
  ["1,000", 1000, 1],
  ["1.000", 1, 1000],
  ["25.000", 25, 25_000],
  ["+12,345", 12_345, 12.345],
  ["−1.234,5", undefined, -1234.5],
  ["−1,234.5", -1234.5, undefined],
  ["0,125", 0.125, 0.125],
  ["1.50", 1.5, 1.5],
  ["1000", 1000, 1000],
  ["1.00.0", undefined, undefined],
])("%s is %s in English and %s in German, and how it was read is told", (entry, english, german) => {
  for (const [language, number] of [
    ["en", english],
    ["de", german],
  ] as const) {
    const parsed = parseNumber(entry, language);
    expect(parsed).toEqual(
      number === undefined ? { problem: "formsNumberBad" } : { value: number },
    );
    const isWhole = number !== undefined && Number.isInteger(number) && number > 0;
    expect(parseCount(entry, language)).toEqual(
      isWhole ? { value: number } : { problem: "formsWholeBad" },
    );
    const percent = parsePercent(`${entry} %`, language);
    const isShare = number !== undefined && number >= 0 && number <= 100;
    if (isShare) expect(percent).toEqual({ value: Number((number / 100).toPrecision(12)) });
    else expect(percent).toHaveProperty("problem");
  }
});

test("what a number was read as is told where it is written otherwise", () => {
  expect(readingOf("1,000", printNumber(1000, "en"))).toBe("1000");
  expect(readingOf("25.000", printNumber(25, "en"))).toBe("25");
  expect(readingOf("25.000", printNumber(25_000, "de"))).toBe("25000");
  expect(readingOf("1.5", printNumber(1.5, "de"))).toBe("1,5");
  for (const entry of ["1000", "+1000", " 1000 ", "1000 %"]) {
    expect(readingOf(entry, printNumber(1000, "en"))).toBeUndefined();
  }
  expect(readingOf("−3", printNumber(-3, "en"))).toBeUndefined();
});

test.each([
  "en",
  "de",
])("what stands in a field of a number is taken back as that number: %s", (language) => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 5 }),
      (digits, decimals) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals)) + 0;
        expect(parseNumber(printNumber(value, language), language)).toEqual({ value });
      },
    ),
  );
});

test("a path leads to its place, and to the field that shares most of it", () => {
  const counts = { questions: 3, segments: 2 };
  expect(editedPartOf(["questions", 2, "options", 1, "points"], counts)).toEqual({
    part: "questions",
    at: 2,
  });
  expect(editedPartOf(["segments", 7], counts)).toEqual({ part: "segments", at: 1 });
  expect(editedPartOf(["title", "de"], counts)).toEqual({ part: "basics" });
  const fields = [
    ["a", 0, "text"],
    ["a", 1, "text"],
    ["a", 1, "points", "x"],
  ];
  expect(nearestPath(fields, ["a", 1, "points"])).toEqual(fields[2]);
  expect(nearestPath(fields, ["b"])).toBeUndefined();
});

/** Answers to all that an interview asks, each of the options allowed. */
function finished(definition: Definition, choices: Iterable<number>) {
  const stream = choices[Symbol.iterator]();
  const known: Record<string, string> = {};
  const answers: Record<string, string> = {};
  for (const { id, ask, options } of definition.questions) {
    const option = options[(stream.next().value ?? 0) % options.length]?.id ?? "";
    (ask === "never" ? known : answers)[id] = option;
  }
  return { known, answers };
}

/** What somebody reads of a text: their own words, or those of the first language. */
function shownIn(text: Text, language: string, first: string): string {
  if (typeof text === "string") return text;
  return (Object.hasOwn(text, language) ? text[language] : text[first]) ?? "";
}
