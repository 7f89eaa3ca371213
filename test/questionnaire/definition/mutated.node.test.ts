import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/index.ts";
import { randomSource } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";
import { holdsTogether } from "./holdsTogether.ts";
import { mutated } from "./mutations.ts";
import { shippedTexts } from "./shippedTexts.ts";

describe("a questionnaire with nodes deleted, swapped, doubled, renamed or replaced", () => {
  test.each(shippedTexts)("$name is read or refused, in whole", ({ text }) => {
    fc.assert(
      fc.property(mutated(JSON.parse(text)), (value) => {
        const text = JSON.stringify(value, null, 2);
        holdsTogether(text, read(text));
      }),
      runs(100),
    );
  });

  test("a random one is read or refused, in whole", () => {
    let accepted = 0;
    fc.assert(
      fc.property(randomSource(20).chain(mutated), (value) => {
        const text = JSON.stringify(value, null, 2);
        const reading = read(text);
        if (reading.ok) accepted++;
        holdsTogether(text, reading);
      }),
      runs(500),
    );
    expect(accepted).toBeGreaterThan(enough(20));
  });
});
