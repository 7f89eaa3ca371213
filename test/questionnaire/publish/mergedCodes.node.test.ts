import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsByCode } from "../../../src/questionnaire/publish/codes.ts";
import { type CodeMap, readCodes, renamedCodes } from "../../../src/questionnaire/publish/index.ts";
import { mergedCodes } from "../../../src/questionnaire/publish/mergedCodes.ts";
import { sound } from "../../faces/cli/samples.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { published } from "./published.ts";

const code = (count: number) => `s${String(count).padStart(10, "0")}`;

function map(codes: Record<string, number>, gone?: readonly string[]): CodeMap {
  return {
    format: 1,
    questionnaire: "q",
    codes: Object.fromEntries(Object.entries(codes).map(([id, count]) => [id, code(count)])),
    ...(gone && { gone }),
  };
}

test("a map that has all codes of the other is the later one, with its names", () => {
  const earlier = map({ price: 1, uptime: 2 });
  const later = map({ cost: 1, uptime: 2, order: 3 }, ["uptime"]);
  expect(mergedCodes(earlier, later)).toEqual(later);
  expect(mergedCodes(later, earlier)).toEqual(later);
  expect(mergedCodes(undefined, earlier)).toEqual(earlier);
});

test("of two that were made apart, each segment goes on under the code that is taken in, and its other one is known", () => {
  const merged = mergedCodes(
    map({ price: 1, uptime: 2, early: 3 }, ["early"]),
    map({ price: 4, uptime: 2, order: 5 }),
  );
  expect(merged).toEqual({
    ...map({ price: 4, uptime: 2, early: 3, order: 5 }, ["early"]),
    former: { [code(1)]: "price" },
  });
  expect(readCodes(JSON.stringify(merged))).toEqual(merged);
  expect(renamedCodes(merged, "price", "cost")?.former).toEqual({ [code(1)]: "cost" });
});

test("no code loses its meaning, whatever was given in whatever places", () => {
  const maps = fc
    .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 5 })), {
      selector: ([, count]) => count,
    })
    .map((pairs) => {
      const codes = Object.fromEntries(pairs);
      return map(codes, Object.keys(codes).slice(2));
    });
  fc.assert(
    fc.property(fc.array(maps, { minLength: 2 }), (all) => {
      const [first, ...others] = all as [CodeMap, ...CodeMap[]];
      const merged = others.reduce(mergedCodes, first);
      const known = segmentsByCode(merged);
      for (const one of all) {
        for (const [given] of segmentsByCode(one)) {
          const meanings = all.map((map) => segmentsByCode(map).get(given));
          expect(meanings).toContain(known.get(given));
        }
      }
      // That nothing is gone is not written down.
      const { gone = [], ...rest } = merged;
      const written = gone.length > 0 ? merged : rest;
      expect(readCodes(JSON.stringify(merged))).toEqual(written);
    }),
  );
});

test("publishing again gives no segment a code that another had formerly, and forgets none", () => {
  const source = definitionOf(sound());
  const former = { s0000000001: "price" };
  const again = published(source, ["en"], { ...published(source).codes, former });
  expect(again.codes.former).toEqual(former);
});

test("a map whose former codes are none, or stand for no segment, is no whole one", () => {
  const broken = (former: unknown) => readCodes(JSON.stringify({ ...map({ price: 1 }), former }));
  expect(broken({ [code(1)]: "order" })).toBeUndefined();
  expect(broken({ nothing: "price" })).toBeUndefined();
  expect(broken({ [code(2)]: 7 })).toBeUndefined();
  expect(broken([])).toBeUndefined();
});
