import { describe, expect, test } from "vitest";
import { type Problem, read } from "../../../src/index.ts";
import { problemSentences } from "../../../src/language/problems.ts";
import { checked } from "../../proof/checked.ts";
import { cleanQuestionnaire } from "../../proof/cleanQuestionnaire.ts";
import { definitionOf } from "./definitionOf.ts";

const text = JSON.stringify(cleanQuestionnaire, null, 2);
const sentences = (source: string, language = "en") =>
  problemsIn(source).map(problemSentences(language));

describe("a character that nobody sees is named, with its code point and its place:", () => {
  test.each([
    ["id", '"id": "supply"', '"id": "supply\u00a0"', "a no-break space (U+00A0) at its end"],
    ["id", '"id": "supply"', '"id": "\ufeffsupply"', "a byte order mark (U+FEFF) at its beginning"],
    ["key", '"title"', '"ti\u200btle"', "a zero-width space (U+200B) in it"],
    ["segment", '"fallback": "uptime"', '"fallback": "uptime\u2060"', "a word joiner (U+2060)"],
    ["date", '"2027-05-01"', '"2027-05-01\u202f"', "a narrow no-break space (U+202F)"],
    ["tag", '"title"', '"languages": ["en\u200e"], "title"', "a left-to-right mark (U+200E)"],
  ])("in an %s: %s", (_, plain, odd, named) => {
    expect(text).toContain(plain);
    expect(sentences(text.replace(plain, odd)).join(" ")).toContain(named);
  });

  test("in German too", () => {
    const [sentence] = sentences(text.replace('"id": "supply"', '"id": "supply\u00a0"'), "de");
    expect(sentence).toMatch(/Am Ende steht ein geschütztes Leerzeichen \(U\+00A0\)/);
  });

  test("between a colon and a value, where it looks like a space", () => {
    const odd = text.replace('"version": ', '"version":\u00a0');
    expect(problemsIn(odd)[0]).toMatchObject({ code: "broken-json", line: 4, column: 13 });
    expect(sentences(odd)[0]).toMatch(
      /^This is not JSON: a no-break space \(U\+00A0\) stands here/,
    );
  });

  test("and what has none says nothing of any", () => {
    for (const sentence of sentences(text.replace('"id": "supply"', '"id": "Supply"'))) {
      expect(sentence).not.toContain("nobody sees");
    }
  });
});

describe("in words for people", () => {
  const found = (title: string) =>
    checked(definitionOf({ ...cleanQuestionnaire, title }))
      .findings.filter(({ code }) => code === "invisible-character")
      .map(({ figures }) => figures.invisible);

  test.each([
    "Plus de 10\u202f% des « factures\u00a0»\u00a0?",
    "z.\u00a0B. 10\u00a0%",
    "می\u200cخواهم",
    "👩\u200d🔧 क्\u200dष",
    "Donau\u00addampf\u00adschiff",
    "קוד \u2066ABC-1\u2069 \u200fכאן",
    "\u202bעברית\u202c",
    "Two\nlines\tand a tab",
    " A plain space ",
    "日本語\u3000の文",
  ])("what belongs to their spelling is none of it: %j", (words) => {
    expect(found(words)).toEqual([]);
  });

  test.each([
    ["Words\u00a0", "U+00A0", "end"],
    ["\u00a0Words", "U+00A0", "start"],
    ["Wo\u200brds", "U+200B", "within"],
    ["\ufeffWords", "U+FEFF", "start"],
    ["Words \u202esdrow", "U+202E", "within"],
    ["Words \u2067sdrow", "U+2067", "within"],
    ["Words\u0007", "U+0007", "end"],
  ])("%j has one", (words, character, at) => {
    expect(found(words)).toEqual([{ character, at }]);
  });
});

function problemsIn(source: string): readonly Problem[] {
  const reading = read(source);
  return reading.ok ? [] : reading.problems;
}
