import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ProblemCode, problemCodes, read } from "../../../src/index.ts";
import { faults } from "./faults.ts";
import { soundText } from "./sound.ts";

const twelveFaults = readFileSync(new URL("twelveFaults.json", import.meta.url), "utf8");

test("a questionnaire with twelve different faults gets exactly twelve problems, each in its place", () => {
  const places = problemsIn(twelveFaults).map(({ line, column, code, nearest }) =>
    [`${line}:${column}`, code, ...(nearest === undefined ? [] : [nearest])].join(" "),
  );
  expect(places).toEqual([
    "6:15 bad-date",
    "11:14 not-allowed never",
    "14:56 ranges-overlap",
    "20:7 unknown-key hint",
    "21:17 wrong-kind",
    "23:61 unknown-segment thrifty",
    "24:66 out-of-range",
    "30:25 unknown-option speed",
    "31:59 duplicate-id",
    "47:55 bad-url",
    "54:18 missing",
    "72:27 unknown-question staff",
  ]);
});

test("a questionnaire in which nothing is wrong has no problem", () => {
  expect(problemsIn(soundText)).toEqual([]);
});

test("every problem code has a fault to show it", () => {
  expect(Object.keys(faults).sort()).toEqual([...problemCodes].sort());
});

describe.each(Object.entries(faults))("%s", (code, { text, nearly, stillWrong, says = {} }) => {
  test("is told, and nothing else", () => {
    expect(problemsIn(text)).toEqual([expect.objectContaining({ code, ...says })]);
  });

  test("is not told of what is nearly so", () => {
    const codes = problemsIn(nearly).map((problem) => problem.code);
    if (stillWrong) expect(codes).not.toContain(code as ProblemCode);
    else expect(codes).toEqual([]);
  });
});

function problemsIn(text: string) {
  const reading = read(text);
  return reading.ok ? [] : reading.problems;
}
