import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read } from "../../../src/index.ts";
import { faults } from "../../questionnaire/definition/faults.ts";
import { mutated } from "../../questionnaire/definition/mutations.ts";
import { shippedTexts } from "../../questionnaire/definition/shippedTexts.ts";
import { publishedText, soundText } from "../../questionnaire/definition/sound.ts";
import { randomSource } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";

const folder = mkdtempSync(join(tmpdir(), "needs-diagnostic-"));
let readInElement: typeof read;

beforeAll(async () => {
  await build({
    configFile: "vite.config.ts",
    mode: "element",
    logLevel: "error",
    build: {
      outDir: folder,
      license: false,
      lib: { formats: ["es"], entry: { read: "src/questionnaire/definition/read.ts" } },
    },
  });
  ({ read: readInElement } = await import(pathToFileURL(join(folder, "read.js")).href));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Without what a visitor's script leaves unread. */
function seen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(seen);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).filter(([key]) => key !== "rep");
  return Object.fromEntries(parts.map(([key, part]) => [key, seen(part)]));
}

const isRead = new Set<boolean>();

function readAlike(text: string): boolean {
  const reading = read(text);
  expect(readInElement(text)).toEqual(reading);
  return reading.ok;
}

describe("the element reads a form as all else does, and finds the same wrong with it", () => {
  test.each(Object.entries(faults))("%s", (_, { text, nearly }) => {
    for (const one of [text, nearly]) {
      // What is no JSON has nothing that would be left unread.
      let value: unknown;
      try {
        value = JSON.parse(one);
      } catch {
        readAlike(one);
        continue;
      }
      readAlike(JSON.stringify(seen(value), null, 1));
    }
  });

  test.each([
    ["a number beyond all", `"thrifty":100`, `"thrifty":1e999`],
    ["an id of signs that are kept in halves", `"id":"sound"`, `"id":"${"𝕒".repeat(40)}"`],
    ["an id of too many of them", `"id":"sound"`, `"id":"${"𝕒".repeat(65)}"`],
    ["a list in place of an id", `"id":"sound"`, `"id":[${"0,".repeat(64)}0]`],
    ["a text in place of a list", `"languages":["en","de"]`, `"languages":""`],
    [
      "an entry by a name that objects have",
      `"points":{`,
      `"points":{"__proto__":"","constructor":1,`,
    ],
  ])("%s", (_, part, changed) => {
    const plain = JSON.stringify(seen(JSON.parse(soundText)));
    const text = plain.replace(part, changed);
    expect(text).not.toBe(plain);
    expect(readAlike(text)).toBe(false);
  });

  test("a form that is sound", () => {
    for (const text of [publishedText, JSON.stringify(seen(JSON.parse(soundText)))]) {
      isRead.add(readAlike(text));
    }
    expect(isRead).toContain(true);
  });

  test.each(shippedTexts)("$name, with nodes changed", ({ text }) => {
    const source = seen(JSON.parse(text)) as object;
    fc.assert(
      fc.property(mutated(source), (value) => {
        readAlike(JSON.stringify(seen(value)));
      }),
      runs(200),
    );
  });

  test("a random one, published or not, with nodes changed", () => {
    let accepted = 0;
    const published = randomSource(12).map((source) => ({ ...source, published: true }));
    fc.assert(
      fc.property(
        fc
          .oneof(published, randomSource(12))
          .map((source) => seen(source) as object)
          .chain(mutated),
        (value) => {
          if (readAlike(JSON.stringify(seen(value)))) accepted++;
        },
      ),
      runs(1000),
    );
    expect(accepted).toBeGreaterThan(enough(20));
  });
});
