import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { wholeBlob } from "../../../src/evidence/table/bytes.ts";
import { openTable } from "../../../src/evidence/table/openTable.ts";
import { isBad } from "../../../src/evidence/table/table.ts";
import { runs } from "../../runs.ts";
import { inParts, readWhole } from "./reading.ts";

const day = (text: string) => new Date(`${text}Z`);

function workbook(...rows: CellValue[][]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: "Answers", rows },
      { name: "Other", rows: [["x"]] },
    ],
  });
}

function parquet(columnData: Parameters<typeof parquetWriteBuffer>[0]["columnData"]): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 2 }));
}

const study = () =>
  parquet([
    { name: "größe", data: ["klein", "groß, sehr", null, "klein", "=1"], type: "STRING" },
    { name: "count", data: [1, 2, 3, null, 5], type: "INT32" },
  ]);

describe("A workbook", () => {
  test("has what a person sees in its first sheet, below its first row", async () => {
    const bytes = await workbook(
      [],
      ["who", "n", "sure", "on", "at", "note"],
      ["Ännchen, B.", 0.1 + 0.2, true, day("2026-03-01T00:00"), day("2026-03-01T09:30"), null],
      [],
      ["=1+1", 1234567, false],
    );
    expect(await readWhole(bytes, 1000)).toEqual({
      kind: "xlsx",
      delimiter: null,
      encoding: null,
      columns: ["who", "n", "sure", "on", "at", "note"],
      rows: [
        ["Ännchen, B.", "0.3", "TRUE", "2026-03-01", "2026-03-01 09:30", ""],
        ["=1+1", "1234567", "FALSE", "", "", ""],
      ],
      lines: [3, 5],
      bad: [],
    });
  });

  test("keeps apart a row with more in it than there are headings", async () => {
    const table = await readWhole(await workbook(["a", "b"], [1, 2, 3], [1, 2]));
    expect(table.rows).toEqual([["1", "2"]]);
    expect(table.bad).toEqual([{ line: 2, until: 2, why: "too-many-cells", found: "3" }]);
  });

  test("tells a row with a formula of which it has no value, and its cell", async () => {
    const rows = [
      ["a", "b"],
      [1, 2],
      [3, 4],
      [5, null],
    ];
    const cells = new Map([
      ["1,1", { value: null, type: "formula" as const, formula: "A2*2" }],
      ["2,1", { value: null, type: "formula" as const, formula: "A3*2", formulaResult: 6 }],
    ]);
    const bytes = await writeXlsx({
      sheets: [
        { name: "Answers", rows, cells },
        { name: "Other", rows: [["x"]], cells: new Map([["0,0", { value: null, formula: "1" }]]) },
      ],
    });
    const table = await readWhole(bytes, 1000);
    expect(table.bad).toEqual([{ line: 2, until: 2, why: "unreckoned", found: "B2" }]);
    expect(table.rows).toEqual([
      ["3", "6"],
      ["5", ""],
    ]);
    const heading = new Map([["0,1", { value: null, type: "formula" as const, formula: "A2" }]]);
    const other = await writeXlsx({ sheets: [{ name: "Answers", rows, cells: heading }] });
    await expect(readWhole(other, 1000)).rejects.toMatchObject({
      code: "unreckoned-heading",
      figures: { heading: "B1" },
    });
  });

  test.each([
    ["empty", []],
    ["no-rows", [["a", "b"]]],
    [
      "doubled-heading",
      [
        ["a", "a"],
        [1, 2],
      ],
    ],
    ["too-many-columns", [Array.from({ length: 6000 }, (_, at) => `c${at}`), [1]]],
  ])("that is no table says why: %s", async (code, rows) => {
    await expect(
      readWhole(await workbook(...(rows as CellValue[][])), 50_000),
    ).rejects.toMatchObject({ code });
  });

  test("is told from what is packed alike, and from one that is cut off", async () => {
    const bytes = await workbook(["a"], ["b"], ["c"]);
    const damaged = { code: "damaged", figures: { kind: "workbook" } };
    await expect(readWhole(bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject(damaged);
    const other = bytes.slice();
    const name = Buffer.from(other).indexOf("[Content_Types].xml", other.length - 2000);
    other[name] = 0x41;
    await expect(readWhole(other, 1000)).rejects.toMatchObject(damaged);
  });

  test("with a password is told", async () => {
    const locked = await writeXlsx({
      sheets: [{ name: "A", rows: [["a"], [1]] }],
      encryption: { password: "secret", spinCount: 1000 },
    });
    await expect(readWhole(locked, 1000)).rejects.toMatchObject({
      code: "not-text",
      figures: { kind: "old-workbook" },
    });
  });

  test.each([
    "xl/sharedStrings.xml",
    "xl/worksheets/sheet1.xml",
  ])("that says to be much larger unpacked is not unpacked: %s", async (part) => {
    const bomb = (await workbook(["a"], ["b"])).slice();
    const name = Buffer.from(bomb).lastIndexOf(part);
    new DataView(bomb.buffer).setUint32(name - 46 + 24, 0x7fffffff, true);
    await expect(readWhole(bomb, 1000)).rejects.toMatchObject({ code: "too-large" });
    new DataView(bomb.buffer).setUint32(name - 46 + 24, 0, true);
    await expect(readWhole(bomb, 1000)).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("Parquet", () => {
  test("has the columns and rows that were written", async () => {
    expect(await readWhole(study())).toMatchObject({
      kind: "parquet",
      columns: ["größe", "count"],
      rows: [
        ["klein", "1"],
        ["groß, sehr", "2"],
        ["", "3"],
        ["klein", ""],
        ["=1", "5"],
      ],
      lines: [1, 2, 3, 4, 5],
      bad: [],
    });
  });

  test("is read where it is, a part at a time", async () => {
    const blob = new Blob([study() as Uint8Array<ArrayBuffer>]);
    let most = 0;
    const file = wholeBlob(blob);
    const noted = (from: number, until: number) => {
      most = Math.max(most, until - from);
      return file.read(from, until);
    };
    const { rows } = await openTable(inParts(study()), { size: file.size, read: noted });
    let count = 0;
    for await (const row of rows) if (!isBad(row)) count++;
    expect(count).toBe(5);
    expect(most).toBeLessThan(blob.size);
  });

  test.each([
    "zstd",
    "gzip",
    "snappy",
    "uncompressed",
  ])("that DuckDB packs as %s is read", async (codec) => {
    const file = join(mkdtempSync(join(tmpdir(), "parquet-")), "a.parquet");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(
      `COPY (SELECT i AS n, 'é' || i AS t, i / 10 AS x, i % 2 = 0 AS b, DATE '2026-03-01' + i::INT AS d, [i] AS l,
        i::DECIMAL(9, 2) AS m FROM range(3) t(i)) TO '${file}' (FORMAT parquet, CODEC '${codec}')`,
    );
    connection.closeSync();
    const { columns, rows } = await readWhole(new Uint8Array(readFileSync(file)), 500);
    expect(columns).toEqual(["n", "t", "x", "b", "d", "l", "m"]);
    expect(rows).toEqual([
      ["0", "é0", "0", "TRUE", "2026-03-01", "0", "0"],
      ["1", "é1", "0.1", "FALSE", "2026-03-02", "1", "1"],
      ["2", "é2", "0.2", "TRUE", "2026-03-03", "2", "2"],
    ]);
  });
});

test("a workbook that is cut, or of which bytes are changed, is read or told, whatever it is", async () => {
  const whole = await workbook(["a", "b"], [1, "x"], ["y", 2.5]);
  const changes = fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(whole.length), async (some, cut) => {
      const bytes = some.length > 0 ? whole.slice() : whole.slice(0, cut);
      for (const [at, byte] of some) bytes[4 + (at % (bytes.length - 4))] = byte;
      const problem = await readWhole(bytes, 4096).catch((problem: unknown) => problem);
      if (problem instanceof Error) expect(problem.name).toBe("TableProblem");
    }),
    runs(300),
  );
});

test("a Parquet file that is cut anywhere is told", async () => {
  const whole = study();
  for (let cut = 4; cut < whole.length; cut += 7)
    await expect(readWhole(whole.subarray(0, cut))).rejects.toMatchObject({ code: "damaged" });
});
