import { expect, test } from "vitest";
import type { Definition } from "../../../src/index.ts";
import {
  type CodeMap,
  perhapsRenamed,
  publish,
  type Random,
  readCodes,
  renamedCodes,
  segmentOf,
} from "../../../src/questionnaire/publish/index.ts";
import { sound } from "../../faces/cli/samples.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { published } from "./published.ts";

const source = definitionOf(sound());
const ids = ({ segments }: Definition) => segments.map(({ id }) => id);

test("codes are ids of one form, all different, and made anew each time", () => {
  const maps = Array.from({ length: 50 }, () => published(source).codes.codes);
  const codes = maps.flatMap((map) => Object.values(map));
  expect(new Set(codes).size).toBe(50 * 3);
  for (const code of codes) expect(code).toMatch(/^s[0-9a-f]{10}$/);
});

test("they have nothing to do with names: other segments get the same from the same bytes", () => {
  const renamed = definitionOf(
    JSON.parse(JSON.stringify(sound()).replaceAll('"uptime"', '"night-shift"')),
  );
  expect(codesWith(renamed, counting())).toEqual(codesWith(source, counting()));
});

test("with the map of the last time they are the same again", () => {
  const first = published(source);
  const again = published(source, ["en"], first.codes);
  expect(again.form).toEqual(first.form);
  expect(again.codes).toEqual(first.codes);
});

test("a new segment gets a new code, and one that is gone keeps its own for when it comes back", () => {
  const first = published(source).codes;
  const { segments, ...rest } = sound();
  const [uptime, price, order] = segments;
  const swapped = JSON.parse(
    JSON.stringify({ ...rest, segments: [price, { ...order, id: "online" }, uptime] })
      .replaceAll('"order":2', '"online":2')
      .replaceAll('"order":3', '"online":3'),
  );
  const second = published(definitionOf(swapped), ["en"], first).codes;
  expect(second.codes).toEqual({ ...first.codes, online: expect.any(String) });
  expect(new Set(Object.values(second.codes)).size).toBe(4);
  expect(Object.keys(second.codes)).toEqual(["uptime", "price", "order", "online"]);
  expect(second.gone).toEqual(["order"]);
  const third = published(source, ["en"], second).codes;
  expect(third.codes).toEqual(second.codes);
  expect(third.gone).toEqual(["online"]);
});

test("a code that is taken, be it by a segment that is gone, is not given again", () => {
  const codes = { gone: "s0000000001" };
  const earlier: CodeMap = { format: 1, questionnaire: "supply", codes };
  // Each number three times over.
  let calls = 0;
  const random: Random = () => Uint8Array.of(0, 0, 0, 0, Math.floor(calls++ / 3) + 1);
  const publishing = publish(source, { languages: ["en"], codes: earlier, random });
  expect(publishing.ok && publishing.codes.codes).toEqual({
    gone: "s0000000001",
    uptime: "s0000000002",
    price: "s0000000003",
    order: "s0000000004",
  });
});

test("a code is never what a segment is called in the source", () => {
  const called = JSON.parse(
    JSON.stringify(sound())
      .replaceAll('"order":', '"s0000000001":')
      .replaceAll('"order"', '"s0000000001"'),
  );
  let calls = 0;
  const random: Random = () => Uint8Array.of(0, 0, 0, 0, ++calls);
  expect(codesWith(definitionOf(called), random)).toEqual([
    "s0000000002",
    "s0000000003",
    "s0000000004",
  ]);
});

test("a segment that is gone while another is new may be the same: asked once, and a rename answers it", () => {
  const first = published(source).codes;
  const renamed = definitionOf(
    JSON.parse(JSON.stringify(sound()).replaceAll('"uptime"', '"no-stop"')),
  );
  expect(perhapsRenamed(source, first)).toBeNull();
  expect(perhapsRenamed(renamed, first)).toEqual({ gone: ["uptime"], added: ["no-stop"] });
  const carried = renamedCodes(first, "uptime", "no-stop") as CodeMap;
  expect(perhapsRenamed(renamed, carried)).toBeNull();
  expect(published(renamed, ["en"], carried).form).toEqual(published(source, ["en"], first).form);
  // Published as another one, it is no question any more: neither when it comes back nor when a further one is new.
  const asAnother = published(renamed, ["en"], first).codes;
  expect(perhapsRenamed(source, asAnother)).toBeNull();
  const further = JSON.parse(JSON.stringify(renamed).replaceAll('"price"', '"low-price"'));
  expect(perhapsRenamed(definitionOf(further), asAnother)).toEqual({
    gone: ["price"],
    added: ["low-price"],
  });
  expect(renamedCodes(first, "uptime", "price")).toBeUndefined();
  expect(renamedCodes(first, "never", "no-stop")).toEqual(first);
});

test("what is gone is read from a map as it was", () => {
  const { codes } = published(source);
  const gone = { ...codes, gone: ["uptime"] };
  expect(readCodes(JSON.stringify(gone))).toEqual(gone);
  expect(readCodes(JSON.stringify({ ...codes, gone: "uptime" }))).toBeUndefined();
});

test("a host finds the segment of a code, also of one that is gone", () => {
  const { form, codes } = published(source);
  expect(ids(form).map((code) => segmentOf(codes, code))).toEqual(ids(source));
  const later: CodeMap = { ...codes, codes: { ...codes.codes, gone: "s0000000001" } };
  expect(segmentOf(later, "s0000000001")).toBe("gone");
  expect(segmentOf(codes, "constructor")).toBeUndefined();
  expect(segmentOf(codes, "uptime")).toBeUndefined();
});

test("a map is read from its JSON as it was", () => {
  const { codes } = published(source);
  expect(readCodes(JSON.stringify(codes))).toEqual(codes);
  expect(readCodes(`\uFEFF${JSON.stringify(codes, null, 2)}\r\n`)).toEqual(codes);
});

test.each([
  ["nothing", ""],
  ["half a map", '{ "format": 1, "questionnaire": "supply", "codes": { "uptime": "s00'],
  ["a list", "[]"],
  ["null", "null"],
  ["a questionnaire", JSON.stringify(sound())],
  ["a later format", '{ "format": 2, "questionnaire": "supply", "codes": {} }'],
  ["a map of nothing known", '{ "format": 1, "codes": {} }'],
  ["a map without codes", '{ "format": 1, "questionnaire": "supply" }'],
  ["a list of codes", '{ "format": 1, "questionnaire": "supply", "codes": ["s0000000001"] }'],
  ["a code that is a name", withCodes({ uptime: "uptime" })],
  ["one such code among good ones", withCodes({ uptime: "s0000000001", price: "price" })],
  ["a code with something before it", withCodes({ uptime: "xs0000000001" })],
  ["a code with something after it", withCodes({ uptime: "s00000000012" })],
  ["a code that is no text", withCodes({ uptime: 1 })],
  ["one code for two", withCodes({ uptime: "s0000000001", price: "s0000000001" })],
])("%s is no map", (_, text) => {
  expect(readCodes(text)).toBeUndefined();
});

function withCodes(codes: object): string {
  return JSON.stringify({ format: 1, questionnaire: "supply", codes });
}

function counting(): Random {
  let at = 0;
  return (count) => Uint8Array.from({ length: count }, () => at++);
}

function codesWith(definition: Definition, random: Random): string[] {
  const publishing = publish(definition, { languages: ["en"], random });
  if (!publishing.ok) throw new Error(JSON.stringify(publishing.refusals));
  return ids(publishing.definition);
}
