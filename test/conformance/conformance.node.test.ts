import { expect, test } from "vitest";
import { conformance, type Vector } from "./conformance.ts";
import vectors from "./decisions.json" with { type: "json" };

test("the walk, the machine and the proof reproduce every case", () => {
  const results = [...conformance(vectors as unknown as Vector[])];
  expect(results.length).toBe(624);
  expect(results.filter(({ differences }) => differences.length > 0)).toEqual([]);
});
