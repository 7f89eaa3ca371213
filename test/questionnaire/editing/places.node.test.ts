import { expect, test } from "vitest";
import { pathAt, rangeAt } from "../../../src/questionnaire/editing/places.ts";

const text = '\uFEFF{ "title": "Size", "questions": [{ "id": "late", "text": "Late?" }] }';

function shown(source: string, path: (string | number)[]): string | null {
  const range = rangeAt(source, path);
  return range && source.slice(range.offset, range.offset + range.length);
}

test("a path leads to its value, or to what is nearest around it", () => {
  expect(shown(text, ["questions", 0, "text"])).toBe('"Late?"');
  expect(shown(text, ["questions", 0, "hint", "en"])).toBe('{ "id": "late", "text": "Late?" }');
  expect(shown(text, ["questions", 9])).toBe('[{ "id": "late", "text": "Late?" }]');
  expect(shown(text, ["constructor"])).toBe(text.slice(1));
  expect(shown("", ["title"])).toBeNull();
});

test("an offset leads to the path of what stands there", () => {
  expect(pathAt(text, text.indexOf("Late"))).toEqual(["questions", 0, "text"]);
  expect(pathAt(text, text.indexOf("late"))).toEqual(["questions", 0, "id"]);
  expect(pathAt(text, text.length)).toEqual([]);
});

test("half-finished JSON is gone through as far as it goes", () => {
  const half = '{ "title": "Size", "questions": [{ "id": "late", "text": "La';
  expect(shown(half, ["questions", 0, "id"])).toBe('"late"');
  expect(pathAt(half, half.indexOf("La"))).toEqual(["questions", 0, "text"]);
  expect(pathAt("[".repeat(5000), 10)).toEqual([]);
});
