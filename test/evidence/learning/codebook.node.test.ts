import { describe, expect, test } from "vitest";
import { type Coded, type Coding, codedFrom } from "../../../src/evidence/learning/codebook.ts";

const rows = (count: number, cells: (row: number) => readonly unknown[]) =>
  Array.from({ length: count }, (_, row) => cells(row).map(String));
const coding = { segment: "s", most: 1 };
const coded = (headings: readonly string[], table: string[][], more: Partial<Coding> = {}) =>
  codedFrom(headings, table, { ...coding, ...more }) as Coded;

describe("a column", () => {
  test("of numbers in an order is ordinal, of two values or of words nominal", () => {
    const table = rows(40, (row) => [
      row % 5,
      row % 2,
      ["red", "blue", "green"][row % 3],
      row % 2 ? "A" : "B",
    ]);
    const { columns, segments } = coded(["n", "two", "word", "s"], table);
    expect(columns.map(({ kind }) => kind)).toEqual(["ordinal", "nominal", "nominal"]);
    expect(columns[2]?.levels.map(({ value }) => value)).toEqual(["blue", "green", "red"]);
    expect(segments).toEqual(["A", "B"]);
    const said = coded(["n", "two", "word", "s"], table, { kinds: new Map([["n", "nominal"]]) });
    expect(said.columns[0]?.kind).toBe("nominal");
  });

  test("of many numbers is put in ranges with about as many rows in each, at round numbers", () => {
    const { columns, study } = coded(
      ["n", "s"],
      rows(500, (row) => [(row * 7919) % 997, row % 2]),
    );
    const ranges = columns[0]?.levels.map(({ range }) => range) ?? [];
    expect(ranges).toEqual([
      { below: 200 },
      { from: 200, below: 400 },
      { from: 400, below: 600 },
      { from: 600, below: 800 },
      { from: 800 },
    ]);
    expect(Math.min(...(columns[0]?.levels.map(({ rows }) => rows) ?? []))).toBeGreaterThan(80);
    expect(study.candidates[0]?.kind).toBe("ordinal");
  });

  test("of which one value is most is cut all the same, and numbers may have a comma", () => {
    const { columns } = coded(
      ["n", "s"],
      rows(100, (row) => [row < 88 ? "0" : `${row},5`, row % 2]),
    );
    expect(columns[0]?.levels.map(({ rows }) => rows)).toEqual([88, 12]);
  });

  test("may lack answers, however programs write that", () => {
    const none = ["", "NA", " ", "#N/A", "null", "."];
    const { columns, study } = coded(
      ["n", "s"],
      rows(60, (row) => [row < 6 ? none[row] : row % 3, row % 2]),
    );
    expect(columns[0]).toMatchObject({ missing: 6 });
    expect([...(study.candidates[0]?.values.slice(0, 7) ?? [])]).toEqual([3, 3, 3, 3, 3, 3, 0]);
  });

  test("that can’t be asked is set aside, with the reason", () => {
    const table = rows(60, (row) => [
      row,
      `word ${row % 20}`,
      "same",
      `m${row}@x.org`,
      row % 3,
      row % 4,
      row % 2,
    ]);
    const { aside, columns } = coded(["id", "words", "one", "mail", "q", "out", "s"], table, {
      without: ["out"],
    });
    expect(aside).toEqual([
      { column: "id", why: "identifies-rows" },
      { column: "words", why: "too-many-values" },
      { column: "one", why: "one-value" },
      { column: "mail", why: "identifies-rows" },
      { column: "out", why: "left-out" },
    ]);
    expect(columns.map(({ column }) => column)).toEqual(["q"]);
  });
});

test("rows that name no segment are left out and counted", () => {
  const { unnamed, study } = coded(
    ["q", "s"],
    rows(50, (row) => [row % 3, row < 4 ? "" : row % 2]),
  );
  expect([unnamed, study.segment.length]).toEqual([4, 46]);
});

describe("nothing can be learned from", () => {
  test.each([
    [
      "a column that isn’t there",
      rows(40, (row) => [row % 3, row % 2]),
      { segment: "z" },
      { why: "no-such-column", column: "z" },
    ],
    ["one segment", rows(40, (row) => [row % 3, "A"]), {}, { why: "one-segment" }],
    [
      "thirteen segments",
      rows(200, (row) => [row % 3, row % 13]),
      {},
      { why: "too-many-segments", count: 13 },
    ],
    [
      "nine rows of a segment",
      rows(49, (row) => [row % 3, row < 40 ? "A" : "B"]),
      {},
      { why: "too-few-rows", segment: "B", rows: 9, nearest: "A" },
    ],
    [
      "too few questions",
      rows(40, (row) => [row % 3, row % 2]),
      { most: 2 },
      { why: "too-few-questions", count: 1 },
    ],
  ])("%s", (_, table, more, why) => {
    expect(codedFrom(["q", "s"], table, { ...coding, ...more })).toEqual(why);
  });
});
