import { expect, test } from "vitest";
import { conformance, type Vector } from "./conformance.ts";
import vectors from "./decisions.json" with { type: "json" };

test("the walk and the machine reproduce every case", () => {
  const results = [...conformance(vectors as unknown as Vector[])];
  expect(results.length).toBe(576);
  expect(results.filter(({ differences }) => differences.length > 0)).toEqual([]);
});
