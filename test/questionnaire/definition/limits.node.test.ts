import { describe, expect, test } from "vitest";
import { limits, read } from "../../../src/index.ts";
import { soundText } from "./sound.ts";

describe("a text over the limits is refused, and nothing else is said of it", () => {
  const deep = "[".repeat(100_000);
  test.each([
    ["more bytes than a megabyte", '"'.padEnd(limits.bytes + 1, "é"), "text-too-long"],
    ["more bytes, though fewer characters", '"'.padEnd(limits.bytes / 2 + 1, "é"), "text-too-long"],
    ["a hundred thousand brackets", deep, "too-deep"],
    ["a hundred thousand braces", '{"a":'.repeat(100_000), "too-deep"],
    ["brackets after a string that isn't closed", `["\n,${deep}`, "too-deep"],
    ["very many values", `[${"0,".repeat(limits.values)}0]`, "too-many-values"],
    ["very many objects", `[${"{},".repeat(limits.values)}{}]`, "too-many-values"],
  ])("%s", (_, text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  test.each([
    ["a string that a carriage return ends", `["\r,${deep}`],
    ["a comment with a quote in it", `[/* " */${deep}`],
    ["a line's comment with a quote in it", `[// "\r${deep}`],
    ["a brace that closes no brace", "[},".repeat(100_000)],
    ["very many braces that close nothing", `[${"}".repeat(100_000)},${deep}`],
  ])("%s hides no brackets", (_, text) => {
    expect(["too-deep", "broken-json"]).toContain(codesOf(text)[0]);
  });

  test("brackets and commas in a string count for nothing", () => {
    const title = `"[[[[${"[{,:".repeat(60_000)}"`;
    expect(codesOf(soundText.replace('"2026-11"', title))).toEqual([]);
  });

  test("a string that ends in a backslash hides nothing", () => {
    expect(codesOf(`["\\\\",${deep}`)).toEqual(["too-deep"]);
    expect(codesOf(`["\\"",${deep}`)).toEqual(["too-deep"]);
  });
});

// Were each looked for among all the others, this would take minutes.
test("of very many unknown keys, each is told where it stands", () => {
  const keys = Array.from({ length: 80_000 }, (_, at) => `"k${at}":0`);
  const reading = read(`{\n${keys.join(",\n")}}`);
  const unknown = reading.ok ? [] : reading.problems.filter(({ code }) => code === "unknown-key");
  expect(unknown.map(({ line }) => line)).toEqual(keys.map((_, at) => at + 2));
});

function codesOf(text: string): string[] {
  const reading = read(text);
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
}
