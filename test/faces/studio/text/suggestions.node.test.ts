import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explanationAt } from "../../../../src/faces/studio/text/explanation.ts";
import type { Schema } from "../../../../src/faces/studio/text/schema.ts";
import { suggestionsAt } from "../../../../src/faces/studio/text/suggestions.ts";
import { jsonSchema } from "../../../../src/questionnaire/definition/jsonSchema.ts";
import { bakery } from "./bakery.ts";

const schema = jsonSchema() as Schema;

/** What is suggested where a piece of the bakery's text is replaced by another, at the bar in it. */
function suggested(piece: string, by: string) {
  const text = bakery.replace(piece, by.replace("|", ""));
  const found = suggestionsAt(text, bakery.indexOf(piece) + by.indexOf("|"), schema);
  return found?.list.map(({ json }) => JSON.parse(json));
}

test("of the format's keys those are suggested that the object doesn't have yet", () => {
  expect(suggested('"unsure": true,', '"|",')).toEqual([
    ...["hint", "basis", "ask", "offer", "choose", "unsure", "when", "rep"],
  ]);
  expect(suggested('{ "below": 10 }', "{ | }")).toEqual(["from", "below"]);
  expect(suggested('"published": true', '"published": true, "ex|"')).toContain("examples");
});

test("a text's keys are the questionnaire's languages", () => {
  expect(suggested('"Staff", "de": "Mitarbeiter"', '"Staff", "|"')).toEqual(["de"]);
});

test("values are those that the format has to choose from", () => {
  expect(suggested('"never"', '"|"')).toEqual(["always", "if-close", "never"]);
  expect(suggested('"unsure": true', '"unsure": |')).toEqual([true, false]);
});

test("ids are suggested wherever parts name one another, in half-finished JSON too", () => {
  expect(suggested('"points": { "night": 3 }', '"points": { "|": , }')).toEqual(["night", "day"]);
  expect(suggested('"day": 2, "night": -1', '"day": 2, "|"')).toEqual(["night"]);
  expect(suggested('"fallback": "day"', '"fallback": "|"')).toEqual(["night", "day"]);
  expect(suggested('"segment": "day"', '"segment": |')).toEqual(["night", "day"]);
  expect(suggested('["later", "unsure"]', '["later", "|"]')).toEqual(["early", "later", "unsure"]);
  expect(suggested('"staff": "few", "hour"', '"staff": "few", "|"')).toEqual(["hour", "taste"]);
  expect(suggested('"published": true', '"examples": [{ "answers": { "staff": "|" } }]')).toEqual([
    "few",
    "many",
  ]);
});

test("ids are suggested in what suits some prospects, in who sees no lead form, and in a back-test", () => {
  const ofDay = (rep: string) => suggested('"id": "day",', `"id": "day", "rep": { ${rep} },`);
  expect(ofDay('"fit": [{ "when": { "|" } }]')).toEqual(["staff", "hour", "taste"]);
  expect(ofDay('"playbook": { "evidence": [{ "when": [{ "hour": ["|"] }] }] }')).toEqual([
    ...["early", "later", "unsure"],
  ]);
  expect(suggested('"published": true', '"capture": { "except": ["|"] }')).toEqual([
    ...["night", "day"],
  ]);
  expect(suggested('"published": true', '"rep": { "backtest": { "segments": { "|" } } }')).toEqual([
    ...["night", "day"],
  ]);
});

test("a question's condition looks only at what is known when it is asked", () => {
  expect(suggested('{ "hour": ["later", "unsure"] }', "{ | }")).toEqual(["staff", "hour"]);
  expect(suggested('{ "hour": ["later", "unsure"] }', '[{ "staff": "few" }, { "|" }]')).toEqual([
    "staff",
    "hour",
  ]);
});

test("a key comes with its colon, its value's brackets and a comma where they are needed", () => {
  const take = (piece: string, by: string, wanted: string) => {
    const text = bakery.replace(piece, by.replace("|", ""));
    const found = suggestionsAt(text, bakery.indexOf(piece) + by.indexOf("|"), schema);
    const taken = found?.list.find(({ json }) => json === JSON.stringify(wanted));
    return `${taken?.before}|${taken?.after}`;
  };
  expect(take('"unsure": true,', "|", "hint")).toBe('"hint": "|",');
  expect(take('"published": true', '"published": true, |', "examples")).toBe('"examples": [|]');
  expect(take('"unsure": true', '"|": true', "unsure")).toBe('"unsure"|');
  expect(take('"night": 3 }', "| }", "night")).toBe('"night": |');
  expect(take('"later", "unsure"]', '| "unsure"]', "later")).toBe('"later",|');
});

test("hostile keys, what is no JSON at all, and far too deep JSON suggest nothing and harm nothing", () => {
  for (const text of [
    "",
    "|",
    '{"__proto__": {|',
    '{"questions": {"constructor": [|',
    "[".repeat(1e5),
  ]) {
    const at = Math.max(0, text.indexOf("|"));
    const found = suggestionsAt(text.replace("|", ""), at, schema);
    expect(found?.list ?? []).toEqual([]);
  }
});

test("keys are explained by the format, and ids by what they name", () => {
  const text = readFileSync(
    new URL("../../../questionnaires/utility-services.json", import.meta.url),
    "utf8",
  );
  const segment = text.indexOf('"tier"') + 2;
  expect(explanationAt(text, segment, schema)).toMatchObject({
    description: expect.stringContaining("Where to invest"),
    values: ["1", "2", "3", '"decline"'],
    names: null,
  });
  expect(explanationAt(bakery, bakery.indexOf('"few", "hour"') + 2, schema)).toMatchObject({
    names: { kind: "option", question: "staff", id: "few" },
  });
  expect(explanationAt(bakery, bakery.indexOf('"night": 3') + 2, schema)).toMatchObject({
    names: { kind: "segment", id: "night" },
  });
  expect(explanationAt(bakery, bakery.indexOf("Before six"), schema)).toBeNull();
});
