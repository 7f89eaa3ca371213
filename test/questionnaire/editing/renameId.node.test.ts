import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Definition, read } from "../../../src/index.ts";
import { type Renaming, renameId } from "../../../src/questionnaire/editing/renameId.ts";
import { type IdKind, idsOf } from "../../../src/questionnaire/editing/uses.ts";
import { randomSource } from "../../randomDefinition.ts";
import { shippedTexts } from "../definition/shippedTexts.ts";
import { mixedUp } from "./mixedUp.ts";
import { renamedJson } from "./renamedJson.ts";
import { spacedJson } from "./spacedJson.ts";

const kinds: readonly IdKind[] = ["question", "option", "segment"];

describe.each(shippedTexts)("$name", ({ text }) => {
  const everyId = kinds.flatMap((kind) => idsOf(readFrom(text), kind).map((id) => ({ kind, id })));

  test.each(everyId)("$kind $id can be renamed and back, alone", ({ kind, id }) => {
    const there = done(renameId(text, kind, id, "quite-new"));
    expect(JSON.stringify(JSON.parse(there.text))).toBe(
      JSON.stringify(renamedJson(JSON.parse(text), kind, id, "quite-new")),
    );
    expect(read(there.text).ok).toBe(true);
    expect(there.places.length).toBeGreaterThan(0);

    const back = done(renameId(there.text, kind, renamed(kind, id), last(id)));
    expect(back.text).toBe(text);
  });
});

test("any questionnaire, spaced in any way, is renamed in its tokens alone", () => {
  const cases = randomSource().chain((source) =>
    fc.record({
      source: fc.constant(JSON.parse(JSON.stringify(source)) as object),
      text: spacedJson(source),
      kind: fc.constantFrom(...kinds),
      pick: fc.nat(40),
    }),
  );
  fc.assert(
    fc.property(cases, ({ source, text, kind, pick }) => {
      const ids = idsOf(readFrom(text), kind);
      const id = ids[pick % ids.length] as string;
      const there = done(renameId(text, kind, id, "quite-new"));
      expect(JSON.stringify(JSON.parse(there.text.replace(/^\uFEFF/, "")))).toBe(
        JSON.stringify(renamedJson(source, kind, id, "quite-new")),
      );
      expect(spacingOf(there.text)).toBe(spacingOf(text));
      expect(there.places).toHaveLength(there.text.split('"quite-new"').length - 1);
      expect(done(renameId(there.text, kind, renamed(kind, id), last(id))).text).toBe(text);
    }),
  );
});

test("whatever the new id is said to be, the text that comes out can be read", () => {
  const freshId = fc.oneof(
    fc.string(),
    fc.constantFrom("size", 'a"b', "unsure", "small", "é", "-a"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...kinds), freshId, (kind, id) => {
      const renaming = renameId(mixedUp, kind, kind === "option" ? "size/size" : "size", id);
      expect(!renaming.ok || read(renaming.text).ok).toBe(true);
    }),
  );
});

describe("a question, an option and a segment of the same id", () => {
  test("the question is renamed in its id, conditions and answers", () => {
    const { text, places } = done(renameId(mixedUp, "question", "size", "head-count"));
    expect(text).toBe(
      mixedUp
        .replace('"id": "size", "text": "size?"', '"id": "head-count", "text": "size?"')
        .replaceAll('"size": ["size", "small"]', '"head-count": ["size", "small"]')
        .replaceAll('"size": "size" }', '"head-count": "size" }'),
    );
    expect(places).toEqual([
      ["questions", 0, "id"],
      ["questions", 1, "when", "head-count"],
      ["decision", "rules", 0, "when", 0, "head-count"],
      ["examples", 0, "answers", "head-count"],
    ]);
  });

  test("the option is renamed in its id and among the answers to its own question", () => {
    const { text, places } = done(renameId(mixedUp, "option", "size/size", "large"));
    expect(text).toBe(
      mixedUp
        .replace('"id":\t"size", "text": "size!"', '"id":\t"large", "text": "size!"')
        .replaceAll('"size": ["size", "small"]', '"size": ["large", "small"]')
        .replaceAll('"size": "size" }', '"size": "large" }'),
    );
    expect(places).toEqual([
      ["questions", 0, "options", 0, "id"],
      ["questions", 1, "when", "size", 0],
      ["decision", "rules", 0, "when", 0, "size", 0],
      ["examples", 0, "answers", "size"],
    ]);
  });

  test("the segment is renamed in its id, points, rules, fallback and examples", () => {
    const { text, places } = done(renameId(mixedUp, "segment", "size", "scale"));
    expect(text).toBe(
      mixedUp
        .replace('"points": { "size" : 1', '"points": { "scale" : 1')
        .replace('"id": "size", "visitor"', '"id": "scale", "visitor"')
        .replace('"fallback": "size"', '"fallback": "scale"')
        .replaceAll('"segment": "size"', '"segment": "scale"'),
    );
    expect(places).toEqual([
      ["questions", 0, "options", 0, "points", "scale"],
      ["segments", 0, "id"],
      ["decision", "fallback"],
      ["decision", "rules", 0, "segment"],
      ["examples", 0, "segment"],
    ]);
  });
});

test("an id that is written with escapes is found, and other escapes stay", () => {
  const escaped = mixedUp.replace('"fallback": "size"', '"fallback": "s\\u0069ze"');
  const { text } = done(renameId(escaped, "segment", "size", "scale"));
  expect(text).toContain('"fallback": "scale"');
  expect(text).toContain("caf\\u00e9 \\/ size");
});

describe("nothing is renamed", () => {
  const refusal = (renaming: Renaming) => (renaming.ok ? undefined : renaming.refusal);

  test("where there is no such id; the nearest one is named", () => {
    const unknown = (kind: IdKind, id: string) => refusal(renameId(mixedUp, kind, id, "new"));
    expect(unknown("segment", "sise")).toEqual({ code: "unknown-id", nearest: "size" });
    expect(unknown("option", "size/smal")).toEqual({ code: "unknown-id", nearest: "size/small" });
    expect(unknown("option", "size")).toMatchObject({ code: "unknown-id" });
    expect(unknown("question", "no-such-thing")).toEqual({ code: "unknown-id" });
  });

  test("where “not sure” is meant, which is no option", () => {
    expect(refusal(renameId(mixedUp, "option", "pace/unsure", "new"))).toEqual({
      code: "unknown-id",
    });
  });

  test("to an id that another of the same kind has", () => {
    for (const [kind, oldId, freshId] of [
      ["question", "size", "pace"],
      ["option", "size/size", "small"],
      ["segment", "size", "small"],
      ["segment", "size", "size"],
    ] as const) {
      expect(refusal(renameId(mixedUp, kind, oldId, freshId))).toEqual({ code: "taken-id" });
    }
    expect(renameId(mixedUp, "option", "size/size", "fast").ok).toBe(true);
  });

  test("to what is no id, or is reserved", () => {
    for (const freshId of ["", "Large", "1st", "two words", "size/large", "a".repeat(65)]) {
      expect(refusal(renameId(mixedUp, "segment", "size", freshId))).toEqual({ code: "bad-id" });
    }
    expect(refusal(renameId(mixedUp, "option", "size/size", "unsure"))).toEqual({
      code: "reserved-id",
    });
  });

  test("in a text that has problems; they are told", () => {
    expect(refusal(renameId("{", "segment", "size", "scale"))).toMatchObject({
      code: "unreadable",
      problems: [{ code: "broken-json" }],
    });
  });

  test("where the text would get too long to be read", () => {
    const full = mixedUp + " ".repeat(1_000_000 - mixedUp.length);
    expect(refusal(renameId(full, "segment", "size", "scale-of-it"))).toMatchObject({
      code: "would-not-read",
      problems: [{ code: "text-too-long" }],
    });
    expect(renameId(full, "segment", "size", "tiny").ok).toBe(true);
  });
});

function done(renaming: Renaming) {
  if (!renaming.ok) throw new Error(JSON.stringify(renaming.refusal));
  return renaming;
}

function readFrom(text: string): Definition {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}

function renamed(kind: IdKind, id: string): string {
  return kind === "option" ? `${id.split("/")[0]}/quite-new` : "quite-new";
}

function last(id: string): string {
  return id.split("/").at(-1) as string;
}

/** All of a text but its strings. */
function spacingOf(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}
