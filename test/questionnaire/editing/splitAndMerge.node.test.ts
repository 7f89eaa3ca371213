import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Definition, decide, read } from "../../../src/index.ts";
import { mergeSegments } from "../../../src/questionnaire/editing/mergeSegments.ts";
import {
  type SpeaksFor,
  speakingFor,
  splitSegment,
} from "../../../src/questionnaire/editing/splitSegment.ts";
import { randomSource } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";

const text = readFileSync("questionnaires/payroll-bureau.json", "utf8");

function definitionOf(text: string | undefined | null): Definition {
  const reading = read(text ?? "");
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}

const pointsIn = (definition: Definition, segment: string) =>
  new Map(speakingFor(definition, segment).map(({ answer, points }) => [answer, points]));

test("two segments become one, which has the points of both, and whatever named the one that goes names it", () => {
  const before = definitionOf(text);
  const after = definitionOf(mergeSegments(text, "corrections", "cover"));
  expect(after.segments.map(({ id }) => id)).toEqual(
    before.segments.map(({ id }) => id).filter((id) => id !== "corrections"),
  );
  const [one, other] = [pointsIn(before, "corrections"), pointsIn(before, "cover")];
  expect(pointsIn(after, "cover")).toEqual(
    new Map(
      [...pointsIn(after, "cover").keys()].map((answer) => [
        answer,
        Math.max(one.get(answer) ?? Number.NEGATIVE_INFINITY, other.get(answer) ?? -101),
      ]),
    ),
  );
  expect(pointsIn(after, "cover").size).toBe(new Set([...one.keys(), ...other.keys()]).size);
  expect(after.decision.fallback).toBe("cover");
  expect(after.examples?.map(({ segment }) => segment)).toEqual(
    before.examples?.map(({ segment }) => (segment === "corrections" ? "cover" : segment)),
  );
  const marketOf = (definition: Definition, id: string) =>
    definition.segments.find((segment) => segment.id === id)?.rep?.economics;
  for (const name of ["accounts", "share"] as const) {
    const sum =
      (marketOf(before, "corrections")?.[name] ?? 0) + (marketOf(before, "cover")?.[name] ?? 0);
    expect(marketOf(after, "cover")?.[name]).toBeCloseTo(sum, 9);
  }
  expect(mergeSegments(text, "cover", "cover")).toBeNull();
  expect(mergeSegments(text, "cover", "nobody")).toBeNull();
});

test("a segment becomes two, each with the points of the answers that speak for it", () => {
  const speak = new Map<string, SpeaksFor>([
    ["last-run/stand-in", "new"],
    ["matters/always", "both"],
  ]);
  const split = splitSegment(text, "cover", "Holidays", "en", speak);
  const [before, after] = [definitionOf(text), definitionOf(split?.text)];
  expect(after.segments[split?.at ?? 0]).toMatchObject({
    id: "holidays",
    rep: { name: "Holidays" },
  });
  // Accounts and share stay whole at the old one until somebody parts them.
  expect(after.segments[split?.at ?? 0]?.rep?.economics).not.toHaveProperty("share");
  expect(after.segments.find(({ id }) => id === "cover")?.rep?.economics).toHaveProperty("share");
  const old = pointsIn(before, "cover");
  expect(pointsIn(after, "holidays")).toEqual(
    new Map([...speak.keys()].map((answer) => [answer, old.get(answer)])),
  );
  old.delete("last-run/stand-in");
  expect(pointsIn(after, "cover")).toEqual(old);
});

test("what is split and merged again decides as before, whoever spoke for whom", () => {
  fc.assert(
    fc.property(
      randomSource(60),
      fc.nat(),
      fc.array(fc.constantFrom<SpeaksFor>("old", "new", "both"), { minLength: 30, maxLength: 30 }),
      fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
      (source, pick, whom, picks) => {
        const text = JSON.stringify(source);
        const before = definitionOf(text);
        const { id = "" } = before.segments[pick % before.segments.length] ?? {};
        const speak = new Map(
          speakingFor(before, id).map(({ answer }, at) => [answer, whom[at % 30] ?? "old"]),
        );
        const split = splitSegment(text, id, "Another name", "en", speak);
        if (!split) return expect(before.segments.length).toBe(12);
        const { id: fresh = "" } = definitionOf(split.text).segments[split.at] ?? {};
        const merged = definitionOf(mergeSegments(split.text, fresh, id));
        expect(merged.segments).toEqual(before.segments);
        expect(merged.decision).toEqual(before.decision);
        expect(merged.capture).toEqual(before.capture);
        expect(merged.examples).toEqual(before.examples);
        for (const segment of before.segments)
          expect(pointsIn(merged, segment.id)).toEqual(pointsIn(before, segment.id));
        const answers = Object.fromEntries(
          before.questions.flatMap(({ id, ask, options, choose = 1 }, at) => {
            const option = options[(picks[at % 10] ?? 0) % options.length]?.id ?? "";
            return ask === "never" ? [] : [[id, choose > 1 ? [option] : option]];
          }),
        );
        expect(decide(merged, { answers }).segment).toBe(decide(before, { answers }).segment);
      },
    ),
    runs(200),
  );
});
