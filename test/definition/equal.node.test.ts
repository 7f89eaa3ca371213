import fc from "fast-check";
import { expect, test } from "vitest";
import { isEqual } from "../../src/definition/equal.ts";
import { shippedTexts } from "./shippedTexts.ts";

/** JSON with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, part]) => [key, turned(part)] as const);
  return Object.fromEntries(members.reverse());
}

/** The text of JSON with its keys in order: equal for what is equal. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))
      : part,
  );
}

test("what is read twice is equal, in whatever order it stands", () => {
  for (const { text } of shippedTexts) {
    expect(isEqual(JSON.parse(text), JSON.parse(text))).toBe(true);
    expect(isEqual(JSON.parse(text), turned(JSON.parse(text)))).toBe(true);
  }
});

test("two pieces of data are equal exactly where they say the same", () => {
  const few = fc.jsonValue({ maxDepth: 2, depthSize: "small", noUnicodeString: true });
  const near = few.chain((value) =>
    fc.tuple(fc.constant(value), fc.oneof(few, fc.constant(value))),
  );
  fc.assert(
    fc.property(near, (pair) => {
      const [one, other] = pair.map((value): unknown => JSON.parse(JSON.stringify(value)));
      expect(isEqual(one, other)).toBe(sorted(one) === sorted(other));
    }),
  );
  expect(isEqual({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(isEqual({}, [])).toBe(false);
  expect(isEqual({ a: Number.NaN }, { a: Number.NaN })).toBe(true);
  expect(isEqual({ constructor: 1 }, { other: 1 })).toBe(false);
  expect(isEqual(JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":2}'))).toBe(false);
});
