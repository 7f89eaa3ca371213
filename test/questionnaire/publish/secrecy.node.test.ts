import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Definition, languagesOf, read } from "../../../src/index.ts";
import { publicText } from "../../../src/questionnaire/publish/index.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { SECRET } from "../definition/repParts.ts";
import { shippedTexts } from "../definition/shippedTexts.ts";
import { type Pair, published, publishedInSome, struck } from "./published.ts";

describe.each(shippedTexts)("$name", ({ text }) => {
  const source = definitionOf(JSON.parse(text));

  test.each(
    (source.languages ?? ["en"]).map((language) => ({ language })),
  )("has nothing private in it in $language", ({ language }) => {
    const pair = published(source, [language]);
    expect(privateStrings(pair).size).toBeGreaterThan(100);
    expectNothingPrivate(pair);
    expect(pair.form).toEqual(struck(pair));
  });

  test("has nothing private in it in all of its languages", () => {
    expectNothingPrivate(published(source));
  });
});

test("a random questionnaire's published form is its source without what is private", () => {
  const pairs = randomDefinition()
    .filter(({ published: isPublished }) => !isPublished)
    .map(withNotesOfTheAuthor)
    .chain(publishedInSome);
  fc.assert(
    fc.property(pairs, (pair) => {
      expect(pair.form).toEqual(struck(pair));
      expectNothingPrivate(pair);
      expect(publicText(pair.form)).not.toContain(SECRET);
    }),
    runs(2000),
  );
});

test("its text can be read, and has no space to spare", () => {
  for (const { text } of shippedTexts) {
    const { form } = published(definitionOf(JSON.parse(text)));
    const minified = publicText(form);
    expect(read(minified)).toEqual({ ok: true, definition: form });
    expect(JSON.stringify(JSON.parse(minified))).toBe(minified);
    expect(minified.length).toBeLessThan(text.length / 2);
  }
});

/** With what serves the author alone. */
function withNotesOfTheAuthor(source: Definition): Definition {
  return definitionOf({
    ...source,
    $schema: "./internal-tools/questionnaire.schema.json",
    reviewBy: "2031-07-29",
    examples: [{ name: "Bakery Kowalski", answers: {}, segment: source.segments[0]?.id }],
  });
}

function expectNothingPrivate(pair: Pair): void {
  const text = publicText(pair.form);
  const found = new Set(wordsIn(pair.form));
  const leaks = [...privateStrings(pair)].filter(
    (secret) => found.has(secret) || text.includes(inJson(secret)),
  );
  expect(leaks).toEqual([]);
}

/** Every string and key of the source that must not go out: all but those that stand, whole or as a part, in what may. */
function privateStrings({ source, languages }: Pair): Set<string> {
  const others = languagesOf(source).filter((language) => !languages.includes(language));
  const closed = new Set(["rep", "examples", "$schema", "reviewBy", "basis", ...others]);
  const withoutIds = {
    ...source,
    languages,
    segments: source.segments.map((segment) => ({ ...segment, id: "" })),
  };
  const open = JSON.stringify(withoutIds, (key, part) => {
    if (closed.has(key)) return undefined;
    if (key === "points") return Object.values(part);
    return key === "segment" || key === "fallback" ? "" : part;
  });
  return new Set(wordsIn(source).filter((word) => !open.includes(inJson(word))));
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Every string and key in a value. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return Object.entries(value).flatMap(([key, part]) => [key, ...wordsIn(part)]);
}
