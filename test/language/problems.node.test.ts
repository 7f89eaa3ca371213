import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Problem, type ProblemCode, problemCodes, read } from "../../src/index.ts";
import { pathText, problemSentences } from "../../src/language/problems.ts";
import { problemsDe } from "../../src/language/words/problems.de.ts";
import { problemsEn } from "../../src/language/words/problems.en.ts";
import { faults } from "../questionnaire/definition/faults.ts";
import { runs } from "../runs.ts";

const words = { en: problemsEn, de: problemsDe };
const languages = ["en", "de"] as const;

describe.each(languages)("in %s", (language) => {
  const sentence = problemSentences(language);

  test.each(Object.entries(faults))("%s has a whole sentence", (_, { text }) => {
    for (const problem of problemsIn(text)) expectWhole(sentence(problem));
  });

  test.each([
    ["a text that ends", '{ "format": [1'],
    ["a colon too few", '{ "format" 1 }'],
    ["no name", "{ 1: 1 }"],
    ["a string that doesn't end", '{ "format": "1 }'],
    ["a comment", "/* none */ {}"],
    ["more after the end", "{} {}"],
    ["no value", "[,]"],
    ["nothing", ""],
  ])("broken JSON has a whole sentence: %s", (_, text) => {
    expect(problemsIn(text)).not.toEqual([]);
    for (const problem of problemsIn(text)) expectWhole(sentence(problem));
  });

  test("a name that is near is asked about", () => {
    const [problem] = problemsIn(faults["unknown-key"].text);
    const question = words[language].nearest.replace("{{nearest}}", "hint");
    expect(problem && sentence(problem)).toMatch(
      new RegExp(`hintt.*${question.replace("?", "\\?")}$`),
    );
  });

  test("what was found is said as it is, whatever it is", () => {
    const says = problemCodes.filter((code) => words[language][code].includes("{{found}}"));
    const odd = fc.constantFrom(
      "{{name}}",
      "$t(top)",
      "{{found}}",
      "}}",
      "$&",
      "$1",
      "<b>",
      "&amp;",
      "{{",
    );
    const found = fc.oneof(
      fc.string(),
      fc.array(odd, { maxLength: 4 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(fc.constantFrom(...says), found, (code, found) => {
        const around = words[language][code === "broken-json" ? "broken-json-found" : code];
        const [before = "", after = ""] = around.split("{{found}}").map((part) => part.split("{{"));
        const text = sentence({ ...problemOf(code), found });
        expect(text).toContain(`${before.length > 1 ? "" : before[0]}${found}${after[0]}`);
      }),
      runs(1000),
    );
  });
});

test("a language of which there are no words is spoken to in English", () => {
  for (const { text } of Object.values(faults)) {
    for (const problem of problemsIn(text)) {
      expect(problemSentences("fr")(problem)).toBe(problemSentences("en")(problem));
    }
  }
});

test("a language of another place is the language", () => {
  const [problem] = problemsIn(faults["bad-date"].text);
  expect(problem && problemSentences("de-AT")(problem)).toMatch(/ist kein Datum/);
});

test("German names the questionnaire itself in the case that the sentence wants", () => {
  const [missing] = problemsIn(faults.missing.text);
  const [unknown] = problemsIn(faults.missing.text.replace('"format"', '"fromat"'));
  for (const problem of [missing, unknown]) {
    expect(problem && problemSentences("de")(problem)).not.toMatch(/in der Fragebogen/i);
  }
});

test("a path is written as people write it", () => {
  expect(pathText(["questions", 2, "options", 0, "points"])).toBe("questions[2].options[0].points");
  expect(pathText([])).toBe("");
  expect(pathText([1, "a"])).toBe("[1].a");
});

function expectWhole(sentence: string): void {
  expect(sentence).toMatch(/^\S.*[.?]$/s);
  expect(sentence).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object|\$t\(|[“„”]{2}|: \.|\s{2}/);
}

function problemsIn(text: string): readonly Problem[] {
  const reading = read(text);
  return reading.ok ? [] : reading.problems;
}

function problemOf(code: ProblemCode): Problem {
  const expected = {
    atLeast: 1,
    atMost: 2,
    kinds: ["text"],
    values: ["a"],
    syntax: "comma",
  } as const;
  return { code, path: ["questions", 0], line: 1, column: 1, expected, other: "other" };
}
