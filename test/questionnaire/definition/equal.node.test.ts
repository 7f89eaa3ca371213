import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEqual } from "../../../src/questionnaire/definition/equal.ts";
import { read } from "../../../src/questionnaire/definition/read.ts";
import { definitionOf } from "./definitionOf.ts";
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
  if (Array.isArray(value)) return `[${value.map(sorted)}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, part]) => JSON.stringify(key) + sorted(part));
  return `{${members.sort()}}`;
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

describe.each(shippedTexts)("$name", ({ text }) => {
  test("read twice is one definition, whatever stands between its parts", () => {
    const once = definitionOf(JSON.parse(text));
    const again = read(text.replaceAll("\n", "\r\n\t"));
    expect(again.ok && isEqual(once, again.definition)).toBe(true);
  });

  test("with another word, number or order anywhere is another", () => {
    const once = definitionOf(JSON.parse(text));
    const changes: ((draft: ReturnType<typeof plain>) => void)[] = [
      (draft) => {
        draft.version = `${draft.version}, changed`;
      },
      (draft) => {
        draft.decision.clearLead = (draft.decision.clearLead ?? 1) + 1;
      },
      (draft) => {
        draft.segments.reverse();
      },
    ];
    for (const change of changes) {
      const draft = plain(text);
      change(draft);
      expect(isEqual(once, definitionOf(draft))).toBe(false);
    }
  });
});

function plain(text: string) {
  return JSON.parse(text) as {
    version: string;
    segments: object[];
    decision: { clearLead?: number };
  };
}
