import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../src/index.ts";
import { randomSource } from "../randomDefinition.ts";
import { holdsTogether } from "./holdsTogether.ts";
import { mutated } from "./mutations.ts";
import { shippedTexts } from "./shippedTexts.ts";

const patient = { timeout: 120_000 };

describe("a questionnaire with nodes deleted, swapped, doubled, renamed or replaced", () => {
  test.each(shippedTexts)("$name is read or refused, in whole", patient, ({ text }) => {
    fc.assert(
      fc.property(mutated(JSON.parse(text)), (value) => {
        const text = JSON.stringify(value, null, 2);
        holdsTogether(text, read(text));
      }),
      { numRuns: 250 },
    );
  });

  test("a random one is read or refused, in whole", patient, () => {
    let accepted = 0;
    fc.assert(
      fc.property(randomSource(20).chain(mutated), (value) => {
        const text = JSON.stringify(value, null, 2);
        const reading = read(text);
        if (reading.ok) accepted++;
        holdsTogether(text, reading);
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
