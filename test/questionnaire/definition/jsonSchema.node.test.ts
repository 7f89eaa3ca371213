import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ProblemCode, read } from "../../../src/index.ts";
import { jsonSchema } from "../../../src/questionnaire/definition/jsonSchema.ts";
import { randomSource } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { isValid } from "./againstSchema.ts";
import { faults } from "./faults.ts";
import { mutated } from "./mutations.ts";
import { schemaText, shippedTexts } from "./shippedTexts.ts";

const schema = JSON.parse(schemaText);

test("the schema file says what the code says", () => {
  // npm run schema writes it.
  expect(schemaText).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
});

test.each(shippedTexts)("$name is as the schema wants it", ({ text }) => {
  expect(isValid(schema, JSON.parse(text))).toBe(true);
});

describe("faults of shape are seen by the schema too", () => {
  const ofShape: readonly ProblemCode[] = [
    ...(["missing", "unknown-key", "wrong-kind", "not-allowed", "out-of-range"] as const),
    ...(["wrong-count", "wrong-length", "bad-id", "reserved-id", "bad-language"] as const),
    "bad-date",
    "bad-currency",
  ];
  test.each(ofShape)("%s", (code) => {
    const { text, nearly } = faults[code];
    expect(isValid(schema, JSON.parse(text))).toBe(false);
    expect(isValid(schema, JSON.parse(nearly))).toBe(true);
  });
});

test("what can be read is as the schema wants it", () => {
  fc.assert(
    fc.property(randomSource(20), (source) => {
      expect(isValid(schema, JSON.parse(JSON.stringify(source)))).toBe(true);
    }),
  );
  const odd = randomSource(20).chain(mutated);
  fc.assert(
    fc.property(odd, (source) => {
      const text = JSON.stringify(source);
      if (read(text).ok) expect(isValid(schema, JSON.parse(text))).toBe(true);
    }),
    runs(500),
  );
});
