import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mapLayoutOf } from "../../../../src/faces/studio/map/mapLayout.ts";
import { mapNodesOf, nearestNode } from "../../../../src/faces/studio/map/mapNodes.ts";
import { pictureWordsIn } from "../../../../src/faces/studio/map/pictureWords.ts";
import { scaleOf, turned, zoomed } from "../../../../src/faces/studio/map/zoom.ts";
import { studioTranslator } from "../../../../src/language/studioTranslator.ts";
import type { Definition } from "../../../../src/questionnaire/definition/definition.ts";
import { read } from "../../../../src/questionnaire/definition/read.ts";
import { drawingOf } from "../../../../src/questionnaire/picture/drawing.ts";
import { segmentColours } from "../../../../src/questionnaire/picture/palette.ts";
import { words as english } from "../../../../src/questionnaire/picture/words.ts";
import { bakery } from "../text/bakery.ts";

const folder = new URL("../../../../questionnaires/", import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && !/schema|codes/.test(name))
  .map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);
const words = pictureWordsIn(studioTranslator("de"));

function definitionOf(text: string): Definition {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}

test.each([
  ["bakery", bakery] as const,
  ...texts,
])("of %s no card lies on another, and all are in the picture, however wide it is", (_, text) => {
  const definition = definitionOf(text);
  const drawing = drawingOf(definition, words);
  const shares = Object.fromEntries(definition.segments.map(({ id }, at) => [id, at / 20]));
  for (const room of [0, 320, 358, 639, 640, 870, 1400, 3000]) {
    const { box, questions, rules, segments } = mapLayoutOf({ drawing, shares, words }, room);
    const boxes = [...questions, ...rules, ...segments].map((card) => card.box);
    expect(boxes).toHaveLength(
      definition.questions.length +
        (definition.decision.rules?.length ?? 0) +
        definition.segments.length,
    );
    for (const [at, one] of boxes.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(box.x);
      expect(one.x + one.width).toBeLessThanOrEqual(box.x + box.width);
      expect(one.y + one.height).toBeLessThanOrEqual(box.height);
      for (const other of boxes.slice(at + 1)) {
        const isApart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(isApart).toBe(true);
      }
    }
  }
});

test("each place leads to where it is edited, and the nearest one around a path is found", () => {
  const definition = definitionOf(bakery);
  const nodes = mapNodesOf(definition, drawingOf(definition, english), english, (id) =>
    id === "night" ? "40%" : undefined,
  );
  const [, hour] = nodes.questions;
  expect(hour?.node).toEqual({ path: ["questions", 1], name: "1. When do you need it?" });
  expect(hour?.answers).toEqual([
    { path: ["questions", 1, "options", 0], name: "Before six: Baked at night +3" },
    { path: ["questions", 1, "options", 1], name: "Later: Baked at night −1, Baked by day +2" },
    { path: ["questions", 1, "unsure"], name: "Not sure: no points" },
  ]);
  expect(nodes.rules).toEqual([
    {
      path: ["decision", "rules", 0],
      name: "Rule 1: if A is “\u2068Under ten\u2069”, and 1 is “\u2068Before six\u2069” → Baked by day",
    },
  ]);
  expect(nodes.segments[0]?.name).toBe("Baked at night; 40%");
  const nearest = (...path: (string | number)[]) => nearestNode(nodes, path)?.path;
  expect(nearest("questions", 1, "options", 1, "points", "day")).toEqual([
    "questions",
    1,
    "options",
    1,
  ]);
  expect(nearest("questions", 1, "text", "de")).toEqual(["questions", 1]);
  expect(nearest("segments", 1, "visitor")).toEqual(["segments", 1]);
  expect(nearest("title")).toBeUndefined();
  expect(nearest()).toBeUndefined();
});

test("what fits is never enlarged, and zooming stops at both ends", () => {
  const room = { width: 400, height: 300 };
  expect(scaleOf("width", { width: 800, height: 6000 }, room)).toBe(0.5);
  expect(scaleOf("all", { width: 800, height: 1200 }, room)).toBe(0.25);
  expect(scaleOf("all", { width: 800, height: 3000 }, room)).toBe(0.1);
  expect(scaleOf("all", { width: 100, height: 100 }, room)).toBe(1);
  let scale = 1;
  for (let turns = 0; turns < 50; turns++) scale = zoomed(scale, "in");
  expect(zoomed(scale, "in")).toBe(scale);
  expect(zoomed(scale, "out")).toBeLessThan(scale);
  expect(turned(scale, 1e9)).toBeLessThan(scale);
  expect(turned(1, -10)).toBeGreaterThan(1);
});

test("segments have the colours of every other picture", () => {
  const css = readFileSync(
    new URL("../../../../src/faces/studio/map/map.css", import.meta.url),
    "utf8",
  );
  const declared = [...css.matchAll(/--segment-\d+: (#\w+);/g)].map(([, colour]) => colour);
  expect(declared).toEqual([
    ...segmentColours.map(({ light }) => light),
    ...segmentColours.map(({ dark }) => dark),
  ]);
});

test("figures in a segment's colour can be read, on light cards and on dark ones", () => {
  for (const { light, dark } of segmentColours) {
    expect(contrast(light, "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, "#121212")).toBeGreaterThanOrEqual(4.5);
  }
});

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** As WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
