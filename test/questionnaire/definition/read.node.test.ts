import { describe, expect, test } from "vitest";
import { type Definition, type Problem, read } from "../../../src/index.ts";
import { faults } from "./faults.ts";
import { isAtItsPlace } from "./place.ts";
import { shippedTexts } from "./shippedTexts.ts";
import { soundText } from "./sound.ts";

describe.each(shippedTexts)("$name", ({ text }) => {
  test("can be read, and says what its file says", () => {
    expect(read(text)).toEqual({ ok: true, definition: JSON.parse(text) });
  });
});

test("a definition is frozen to its last part", () => {
  const loose: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) loose.push(path);
    for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
  };
  for (const { text, name } of shippedTexts) visit(definitionIn(text), name);
  expect(loose).toEqual([]);
});

test("a problem stands where its excerpt is", () => {
  for (const { text } of Object.values(faults)) {
    for (const problem of problemsIn(text)) expect(isAtItsPlace(problem, text)).toBe(true);
  }
});

test("problems come in the order of the text", () => {
  const text = soundText
    .replace('"bold": -100', '"bald": -101')
    .replace('"size": "large"', '"sise": "larg"')
    .replace("2027-03-31", "soon")
    .replace('"fallback": "thrifty"', '"fallback": "thrift"');
  const places = problemsIn(text).map(({ line, column }) => line * 1000 + column);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(problemsIn(text).map(({ code }) => code)).toEqual([
    "bad-date",
    "unknown-segment",
    "out-of-range",
    "unknown-segment",
    "unknown-question",
  ]);
});

test("a long excerpt is shortened, and stays on one line", () => {
  const text = soundText.replace('"2026-11"', `["${"long ".repeat(40)}",\n\n  1]`);
  const [problem] = problemsIn(text);
  expect(problem?.found).toHaveLength(60);
  expect(problem?.found).toMatch(/^\["long .*…$/);
});

test("nothing is offered as nearest that is not near", () => {
  const text = soundText.replace('"fallback": "thrifty"', '"fallback": "enterprise"');
  const [problem] = problemsIn(text);
  expect(problem).toMatchObject({ code: "unknown-segment" });
  expect(problem).not.toHaveProperty("nearest");
});

function definitionIn(text: string): Definition {
  const reading = read(text);
  if (!reading.ok) throw new Error("The text cannot be read.");
  return reading.definition;
}

function problemsIn(text: string): readonly Problem[] {
  const reading = read(text);
  return reading.ok ? [] : reading.problems;
}
