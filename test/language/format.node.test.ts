import { expect, test } from "vitest";
import { formatDe } from "../../src/language/words/studio/format.de.ts";
import { descriptions } from "../../src/questionnaire/definition/schema/descriptions.ts";

test("every description of the format has its German, and no German is left over", () => {
  expect(Object.keys(formatDe).sort()).toEqual(Object.keys(descriptions).sort());
  expect(Object.values(formatDe).every((words) => words.trim() !== "")).toBe(true);
});

test("what is said to be JSON in one is in the other", () => {
  const pieces = (words: string) =>
    [...words.matchAll(/\b(?:if-close|clearLead|unsure|decline)\b|`\w+`|-?\d+/g)].map(String);
  for (const [path, words] of Object.entries(descriptions)) {
    expect(pieces(formatDe[path as keyof typeof formatDe]), path).toEqual(pieces(words));
  }
});
