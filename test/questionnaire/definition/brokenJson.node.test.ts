import { describe, expect, test } from "vitest";
import { type Problem, read } from "../../../src/index.ts";
import { problemSentences } from "../../../src/language/problems.ts";
import { soundText } from "./sound.ts";

describe("broken JSON", () => {
  test.each([
    ["a comma too many", soundText.replace('"format": 1,', '"format": 1,,'), 2, 15],
    ["a comma after the last", '{\n  "format": 1,\n}', 2, 14],
    ["a comma after the last of a list", '{ "languages": ["en", ] }', 1, 21],
    ["a text that ends too early", soundText.slice(0, soundText.indexOf("size") - 1), 16, 13],
    ["a comment", '{\n  // none\n  "format": 1 }', 2, 3],
    ["single quotes", "{ 'format': 1 }", 1, 3],
    ["nothing", "", 1, 1],
    ["something after the end", "{}\n {}", 2, 2],
    ["windows line ends", '{\r\n  "format" 1 }', 2, 12],
  ])("%s has a line and a column", (_, text, line, column) => {
    expect(problemsIn(text)[0]).toMatchObject({ code: "broken-json", path: [], line, column });
  });

  test.each([
    ['{ "format": 1, }', "This is not JSON: this comma is one too many. Remove it."],
    ['{ "format": 1,, "id": "a" }', "This is not JSON: this comma is one too many. Remove it."],
    [
      "{ “format”: 1 }",
      "This is not JSON: found “format”. Names and texts stand in straight double quotes.",
    ],
    ['{ "format": 1 // one\n}', "This is not JSON: it has no comments. Remove // one."],
  ])("what people slip on most is told with what to do: %s", (text, sentence) => {
    expect(problemsIn(text).map(problemSentences("en"))[0]).toBe(sentence);
  });

  test("is told alone: what it would say is unsure", () => {
    const text = soundText.replace("2027-03-31", "never").replace('"format": 1,', '"format": 1');
    expect(new Set(codesOf(text))).toEqual(new Set(["broken-json"]));
  });
});

describe("names in JSON", () => {
  test.each([
    [
      "at the top",
      (text: string) => text.replace('"format"', '"__proto__": { "id": "a" }, "format"'),
    ],
    ["in a text", (text: string) => text.replace('"en": ', '"__proto__": "", "en": ')],
    ["in points", (text: string) => text.replace('"bold": -100', '"__proto__": 1, "bold": -100')],
    [
      "in a condition",
      (text: string) => text.replace('"size": "large"', '"__proto__": "a", "size": "large"'),
    ],
    [
      "in answers",
      (text: string) => text.replace('"start": "now"', '"__proto__": ["a"], "start": "now"'),
    ],
    [
      "written otherwise",
      (text: string) => text.replace('"en": ', '"__pr\\u006fto__": "", "en": '),
    ],
  ])("__proto__ is refused %s", (_, edit) => {
    expect(edit(soundText)).not.toBe(soundText);
    expect(codesOf(edit(soundText))).toContain("forbidden-key");
  });

  test("a name that stands twice is refused, however it is written", () => {
    expect(codesOf(soundText.replace('"en": ', '"\\u0065n": "", "en": '))).toEqual([
      "duplicate-key",
    ]);
  });

  test("of a name that stands twice, the problem and what is wrong with the value is at the second", () => {
    const text = soundText.replace('"version": "2026-11",', '"version": "1",\n  "version": 2,');
    expect(problemsIn(text)).toMatchObject([
      { code: "duplicate-key", line: 5, found: '"version"' },
      { code: "wrong-kind", line: 5, found: "2" },
    ]);
  });

  test("names that every object has are names like others", () => {
    const text = soundText.replaceAll('"bold"', '"constructor"').replaceAll('"grow"', '"valueof"');
    expect(problemsIn(text)).toEqual([]);
  });
});

test("a byte order mark is passed over and moves no column", () => {
  expect(problemsIn(`\uFEFF${soundText}`)).toEqual([]);
  expect(problemsIn('\uFEFF{ "format": 2 }')).toContainEqual(
    expect.objectContaining({ code: "later-format", line: 1, column: 13, found: "2" }),
  );
});

function problemsIn(text: string): readonly Problem[] {
  const reading = read(text);
  return reading.ok ? [] : reading.problems;
}

function codesOf(text: string): string[] {
  return problemsIn(text).map(({ code }) => code);
}
