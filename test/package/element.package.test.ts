import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const folder = "dist/element";
const codeOf = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
const gzipped = (file: string) => gzipSync(codeOf(file), { level: 9 }).length;
const parts = readdirSync(`${folder}/parts`).map((file) => `parts/${file}`);
const part = (name: string) => parts.find((file) => file.startsWith(`parts/${name}-`)) ?? name;
const wordFiles = parts.filter((file) => file.startsWith("parts/visitor."));

const script = "needs-diagnostic.js";
const largestWords = Math.max(...wordFiles.map(gzipped));

// The goal: a visitor has the finished interview, runtime, machine, words and styles, for 40 kB.
test("the script with the words of any language is at most 40 kB", () => {
  expect(wordFiles).toHaveLength(9);
  expect(gzipped(script) + largestWords).toBeLessThanOrEqual(40_000);
});

test.each([
  ["the lead form", part("leadForm"), 15_600],
  ["delivery", part("delivering"), 7_000],
  ["the script around a frame", "needs-diagnostic-frame.js", 550],
])("%s comes by itself and stays small", (_, file, ceiling) => {
  expect(gzipped(file)).toBeLessThan(ceiling);
});

test("the script around a frame is one file: the page around has no other of ours", () => {
  expect(codeOf("needs-diagnostic-frame.js")).not.toMatch(/\bimport\b/);
});

describe("the script", () => {
  // Told apart by what is found: the code itself would fill a screen.
  const findings = (file: string, pattern: RegExp) => codeOf(file).match(pattern) ?? [];

  test("is one file that needs no other before it runs", () => {
    expect(findings(script, /(?<=^|[;}])import\s*["{*]/g)).toEqual([]);
  });

  test("asks for no eval, and brings no React and no i18next", () => {
    for (const file of [script, ...parts]) {
      expect(findings(file, /\bFunction\(|\beval\(|i18next/g)).toEqual([]);
    }
    expect(findings(script, /react-dom|forwardRef/g)).toEqual([]);
  });

  test("has no word of the sales team's interface", () => {
    expect(findings(script, /Objections|What persuades|Close call/g)).toEqual([]);
  });
});
