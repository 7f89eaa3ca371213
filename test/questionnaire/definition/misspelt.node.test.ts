import { describe, expect, test } from "vitest";
import { read } from "../../../src/index.ts";
import { shippedTexts } from "./shippedTexts.ts";

const [shipped] = shippedTexts;
const text = shipped?.text ?? "";

describe("one misspelt key is one problem, and not all that follows from it:", () => {
  test.each([
    ["questions", "qestions"],
    ["segments", "segmnts"],
    ["options", "optoins"],
    ["decision", "descision"],
    ["fallback", "falback"],
    ["visitor", "vistor"],
    ["unsure", "unsrue"],
    ["ask", "aks"],
    ["playbook", "playbok"],
  ])("%s as %s", (meant, said) => {
    const line = text.split("\n").findIndex((each) => each.includes(`"${meant}":`)) + 1;
    const odd = text.replace(`"${meant}":`, `"${said}":`);
    expect(line).toBeGreaterThan(0);
    expect(problemsIn(odd)).toEqual([
      expect.objectContaining({ code: "unknown-key", line, nearest: meant, found: `"${said}"` }),
    ]);
  });
});

test("what else is wrong under a misspelt key is told, at its own place", () => {
  const source = JSON.parse(text);
  const { questions, ...rest } = source;
  const [first, ...others] = questions;
  const { options, ...question } = first;
  const odd = {
    ...rest,
    qestions: [
      { ...question, optoins: [{ ...options[0], text: 5 }, ...options.slice(1)] },
      ...others,
    ],
  };
  const problems = problemsIn(JSON.stringify(odd, null, 2));
  expect(problems.map(({ code, path }) => [code, ...path].join(" "))).toEqual([
    "unknown-key qestions",
    "unknown-key qestions 0 optoins",
    "wrong-kind qestions 0 optoins 0 text",
  ]);
  expect(problems[2]?.found).toBe("5");
});

test("a key beside the one that it is near to stays one too many", () => {
  const odd = text.replace('"version":', '"versoin": "2", "version":');
  expect(problemsIn(odd)).toEqual([
    expect.objectContaining({ code: "unknown-key", nearest: "version" }),
  ]);
});

test("of two keys that may mean the same, one counts", () => {
  const odd = text.replace('"segments":', '"segmets": [], "segmnts":');
  const codes = problemsIn(odd).map(({ code }) => code);
  expect(codes.filter((code) => code === "unknown-key")).toHaveLength(2);
});

function problemsIn(source: string) {
  const reading = read(source);
  return reading.ok ? [] : reading.problems;
}
