import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

/** Answers as a Parquet file that isn't packed. */
function answers(): Buffer {
  const late = Array.from({ length: 40 }, (_, at) => (at === 7 ? null : "stop"));
  const columnData = [{ name: "late", data: late, type: "STRING" as const }];
  return Buffer.from(parquetWriteBuffer({ columnData, codec: "UNCOMPRESSED" }));
}

test("a Parquet file is read in a process of its own, by path and from standard input", async () => {
  const folder = folderWith({ "needs.json": json(sound()) });
  writeFileSync(join(folder, "rows.parquet"), answers());
  const named = await program(["classify", "needs.json", "rows.parquet"], { folder });
  expect(named).toMatchObject({ status: 0 });
  expect(named.out.trim().split("\n").length).toBe(41);
  const given = await program(["classify", "needs.json", "-"], { folder, input: answers() });
  expect(given.out).toBe(named.out);
});

test("bytes in a page that were changed so that it goes on without end are told", async () => {
  const folder = folderWith({ "needs.json": json(sound()) });
  const bytes = answers();
  // Which answers are there: eight by their bits, then 32 that are.
  const runs = bytes.indexOf(Buffer.from([0x03, 0x7f, 0x40, 0x01]));
  expect(runs).toBeGreaterThan(0);
  bytes.set([0xfe, 0xff, 0xff, 0xff, 0x07], runs);
  writeFileSync(join(folder, "rows.parquet"), bytes);
  const { status, err } = await program(["classify", "needs.json", "rows.parquet"], { folder });
  // By how fast the machine is, time or memory ends first.
  expect({ status, err: err.replace(/\s+/g, " ") }).toEqual({
    status: 2,
    err: expect.stringMatching(
      /rows\.parquet: (Nothing more could be read of it within 20 seconds|It begins as a Parquet file, and can’t be read as one)/,
    ),
  });
});

/** A workbook of one answer, with something in a part of it put for something else. */
async function workbook(part: string, put: (text: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: "A", rows: [["late"], ["stop"]] }] }));
  const before = parts[part];
  if (!before) throw new Error(`There is no ${part}.`);
  return zipSync({ ...parts, [part]: strToU8(put(strFromU8(before))) });
}

test("a workbook is read in a process of its own, by path and from standard input", async () => {
  const folder = folderWith({ "needs.json": json(sound()) });
  const input = await workbook("xl/workbook.xml", (text) => text);
  writeFileSync(join(folder, "rows.xlsx"), input);
  const named = await program(["classify", "needs.json", "rows.xlsx"], { folder });
  expect(named).toMatchObject({ status: 0 });
  expect(named.out).toMatch(/^\uFEFFlate,segment,[\s\S]*\nstop,uptime,/);
  const given = await program(["classify", "needs.json", "-"], { folder, input });
  expect(given.out).toBe(named.out);
});

test.each([
  ["cells that never end", "xl/worksheets/sheet1.xml", '<c r="A3"><f>1</f>', "</sheetData>"],
  ["values that never end", "xl/worksheets/sheet1.xml", "<v ", "</c>"],
])("a small workbook that unpacks to %s doesn’t keep the program busy", async (_, part, what, at) => {
  const folder = folderWith({ "needs.json": json(sound()) });
  const many = what.repeat(8_000_000 / what.length);
  const bytes = await workbook(part, (text) => text.replace(at, () => `${many}${at}`));
  expect(bytes.length).toBeLessThan(200_000);
  writeFileSync(join(folder, "rows.xlsx"), bytes);
  const { status, out, err } = await program(["classify", "needs.json", "rows.xlsx"], { folder });
  // Where the reader makes sense of it, it is read; where not, that is said.
  if (status === 0) expect(out).toContain("stop,uptime,");
  else
    expect(err.replace(/\s+/g, " ")).toMatch(
      /rows\.xlsx: (Nothing more could be read of it within 20 seconds|It is packed as a workbook|There is more in it|It has headings, and no row)/,
    );
});
