import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openTable } from "../../../src/evidence/table/openTable.ts";
import { inParts, readWhole, utf8 } from "./reading.ts";

const utf16 = (text: string, mark: boolean) =>
  new Uint8Array(Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le"));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const windows = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("CSV", () => {
  test.each([
    ["commas", "a,b\n1,2\n", ","],
    ["semicolons, as Excel writes where numbers have a comma", "a;b\r\n1,5;2,5\r\n", ";"],
    ["tabs", "a\tb\n1\t2", "\t"],
    ["bars", "a|b\n1|2\n", "|"],
    ["what a line sep= says", "sep=;\r\na,x;b\r\n1;2\r\n", ";"],
    ["what no program would guess, told by sep=", "sep=^\na^b\n1^2\n", "^"],
  ])("is parted by %s", async (_, text, delimiter) => {
    const table = await readWhole(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.columns).toHaveLength(2);
    expect(table.rows).toHaveLength(1);
  });

  test("has commas, quotes and line breaks within quotes, and rows know their lines", async () => {
    const table = await readWhole('\n\na,b\r\n"1,\r\n""x""",2\r\n\r\n3,4\r\n');
    expect(table.rows).toEqual([
      ['1,\n"x"', "2"],
      ["3", "4"],
    ]);
    expect(table.lines).toEqual([4, 7]);
  });

  test("any cells come back, however they are parted and however the file is cut", async () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "é", "€", '"', ",", ";", "\n", " ", "😀"),
    });
    const tables = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.tuple(
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
          fc.constantFrom(",", ";", "\t"),
          fc.constantFrom("\n", "\r\n"),
          fc.integer({ min: 1, max: 40 }),
          fc.boolean(),
        ),
      );
    await fc.assert(
      fc.asyncProperty(tables, async ([cells, delimiter, end, length, hasMark]) => {
        const filled = cells.map((row) => ["x", ...row]);
        const head = filled[0]?.map((_, at) => `column ${at}`) ?? [];
        const text = [head, ...filled]
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter) + end)
          .join("");
        const table = await readWhole(`${hasMark ? "\uFEFF" : ""}${text}`, length);
        expect(table.bad).toEqual([]);
        expect(table.columns).toEqual(head);
        expect(table.rows).toEqual(filled);
      }),
    );
  });

  test("keeps rows apart that aren’t whole, each with its line and reason", async () => {
    const table = await readWhole('a,b\n1\n1,2,3\n4,5,,\n"6"7,8\n9,10\n');
    expect(table.rows).toEqual([
      ["4", "5"],
      ["9", "10"],
    ]);
    expect(table.bad).toEqual([
      { line: 2, until: 2, why: "too-few-cells", found: "1" },
      { line: 3, until: 3, why: "too-many-cells", found: "3" },
      expect.objectContaining({ line: 5, why: "broken-quote" }),
    ]);
  });

  test("a quote that isn’t closed spoils its line alone", async () => {
    const table = await readWhole('a,b\n1,2\n"3,4\n5,6\n7,"8', 3);
    expect(table.rows).toEqual([
      ["1", "2"],
      ["5", "6"],
    ]);
    expect(table.bad).toEqual([
      { line: 3, until: 3, why: "broken-quote" },
      { line: 5, until: 5, why: "broken-quote" },
    ]);
  });

  test("has a heading for what R leaves blank, and none for blank columns at the end", async () => {
    expect((await readWhole('"","a",,\n"1","x",,\n')).columns).toEqual(["column 1", "a"]);
  });

  test("is read a part at a time", async () => {
    let given = 0;
    async function* endless() {
      yield utf8("a,b\n");
      for (;;) {
        given++;
        yield utf8("1,2\n".repeat(20_000));
      }
    }
    const { rows } = await openTable(endless());
    let count = 0;
    for await (const _ of rows) if (++count === 50_000) break;
    expect(given).toBeLessThan(5);
  });
});

describe("the encoding", () => {
  const text = "name,need\nMüller,é\n".repeat(9);
  test.each([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with its mark", utf8(`\uFEFF${text}`), "utf-8"],
    ["UTF-16 as Excel saves it", utf16(text, true), "utf-16le"],
    ["UTF-16 the other way round", swapped(utf16(text, true)), "utf-16be"],
    ["UTF-16 without its mark", utf16(text, false), "utf-16le"],
    ["Windows-1252", windows(text), "windows-1252"],
  ])("%s is found out, wherever the file is cut", async (_, bytes, encoding) => {
    for (const length of [1, 2, 3, 64, 100_000]) {
      const table = await readWhole(bytes, length);
      expect(table.columns).toEqual(["name", "need"]);
      expect(table.rows[0]).toEqual(["Müller", "é"]);
      expect(table.encoding).toBe(encoding);
    }
  });

  test("the first letter beyond ASCII may come late", async () => {
    const plain = `a,b\n${"1,2\n".repeat(1000)}`;
    expect((await readWhole(windows(`${plain}é,1\n`), 100)).encoding).toBe("windows-1252");
  });

  test("two in one file are told with the line", async () => {
    const both = Buffer.concat([utf8("a,b\né,2\n"), windows("ü,3\n")]);
    await expect(readWhole(new Uint8Array(both))).rejects.toMatchObject({
      code: "wrong-encoding",
      figures: { line: 3 },
    });
  });
});

describe("a file that is no such table is refused:", () => {
  test.each([
    ["nothing in it", "", { code: "empty" }],
    ["nothing but blanks", "\uFEFF \r\n\r\n", { code: "empty" }],
    ["headings alone", "a,b\n", { code: "no-rows" }],
    [
      "two headings alike",
      "a,b, a\n1,2,3\n",
      { code: "doubled-heading", figures: { heading: "a", columns: [1, 3] } },
    ],
    ["a JSON list", '[{"a":1}]', { code: "json-list" }],
  ])("%s", async (_, text, problem) => {
    await expect(readWhole(text)).rejects.toMatchObject(problem);
  });

  test("a million columns", async () => {
    const head = Array.from({ length: 1_000_000 }, (_, at) => `c${at}`).join(",");
    await expect(readWhole(`${head}\n`, 65_536)).rejects.toMatchObject({
      code: "too-many-columns",
    });
    const keys = head.replace(/c\d+/g, '"$&":1');
    const some = keys.slice(0, keys.indexOf(',"c6000"'));
    await expect(readWhole(`{${some}}\n`)).rejects.toMatchObject({ code: "too-many-columns" });
    await expect(readWhole(`{${keys}}\n`, 65_536)).rejects.toMatchObject({ code: "row-too-long" });
  });

  test("an SPSS file, by what it is", async () => {
    const spss = new Uint8Array(100).fill(7);
    spss.set([0x24, 0x46, 0x4c, 0x32]);
    await expect(openTable(inParts(spss))).rejects.toMatchObject({
      code: "not-text",
      figures: { kind: "spss" },
    });
  });
});

describe("NDJSON", () => {
  test("has the columns of its objects, and cells for what they hold", async () => {
    const table = await readWhole('{"a":1,"b":"x"}\n\n{"b":null,"a":true}\n{"a":["p","q"]}');
    expect(table).toMatchObject({ kind: "ndjson", columns: ["a", "b"], lines: [1, 3, 4], bad: [] });
    expect(table.rows).toEqual([
      ["1", "x"],
      ["true", ""],
      ["p; q", ""],
    ]);
  });

  test("keeps lines apart that are no such object", async () => {
    const late = `${'{"a":1}\n'.repeat(1000)}{"z":1}\n`;
    expect((await readWhole(`{"a":1\n[1]\n{"a":{"b":1}}\n${late}`)).bad).toEqual([
      { line: 1, until: 1, why: "broken-json" },
      { line: 2, until: 2, why: "no-object" },
      { line: 3, until: 3, why: "nested", found: "a" },
      { line: 1004, until: 1004, why: "new-key", found: "z" },
    ]);
  });
});
