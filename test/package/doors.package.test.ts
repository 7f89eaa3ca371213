import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle } from "./consumer.ts";

const core = await bundle('export * from "DIST/index.js";');
const deciding = await bundle('export { decide, machineFor, walk } from "DIST/index.js";');
const bulk = await bundle('export * from "DIST/bulk/index.js";');
const review = await bundle('export * from "DIST/review/index.js";');
const widget = await bundle('export * from "DIST/widget/index.js";', ["react", "react-dom"]);

const records = await bundle('export * from "DIST/records/index.js";');

test("the core door brings no React and no words of the interface", () => {
  expect(core.packages).toEqual(["jsonc-parser", "leven", "xstate", "zod"]);
});

test("deciding alone brings neither the schema nor the reader", () => {
  expect(deciding.packages).toEqual(["xstate"]);
});

test("deciding over many prospects brings nothing of others", () => {
  expect(bulk.packages).toEqual([]);
});

test("reviewing interviews brings nothing of others", () => {
  expect(review.packages).toEqual([]);
});

test("the widget brings no Zod, and React is the host's", () => {
  expect(widget.packages).toEqual(["i18next", "xstate"]);
});

test("the door of records brings no React", () => {
  expect(records.packages).toEqual(["i18next", "zod"]);
});

test("nothing asks for eval, not even to see whether it may", () => {
  for (const { code } of [core, widget, records])
    expect(code).not.toMatch(/\bFunction\(|\beval\(|innerHTML/);
});

// Bytes after minifying and gzip, with every dependency but React: a little above what they are.
test.each([
  ["the core door", core.gzipped, 36_400],
  ["deciding alone", deciding.gzipped, 16_000],
  ["deciding over many", bulk.gzipped, 5_900],
  ["reviewing interviews", review.gzipped, 18_000],
  ["the widget", widget.gzipped, 49_600],
  ["the door of records", records.gzipped, 62_200],
  ["the styles", gzipSync(readFileSync("dist/styles.css")).length, 4_900],
])("%s stays small", (_, bytes, ceiling) => {
  expect(bytes).toBeLessThan(ceiling);
});
