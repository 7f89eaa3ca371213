import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Sheet, SheetCell } from "../../../src/evidence/bulk/workbook/sheet.ts";
import { typingTool } from "../../../src/evidence/bulk/workbook/typingTool.ts";
import { openTable } from "../../../src/evidence/table/openTable.ts";
import { isBad } from "../../../src/evidence/table/table.ts";
import { workbookFile } from "../../../src/faces/cli/workbookFile.ts";
import { type Definition, read } from "../../../src/index.ts";
import { findOffice } from "../../../tools/office.mjs";
import { shippedTexts } from "../../questionnaire/definition/shippedTexts.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { type AnswerTable, tableOf } from "./answerTable.ts";
import { expected } from "./results.ts";

const shipped = shippedTexts.map(({ name, text }) => {
  const reading = read(text);
  if (!reading.ok) throw new Error(`${name} has problems.`);
  return [name, reading.definition] as const;
});

/** Rows of answers as somebody chooses them from the lists: which cells of the sheet have what. */
function filled(definition: Definition, sheets: readonly Sheet[], { rows }: AnswerTable) {
  const [prospects, ...others] = sheets as [Sheet, ...Sheet[]];
  const words = others[1]?.rows ?? [];
  return [
    {
      ...prospects,
      rows: prospects.rows.map((row, at) => {
        const answers = rows[at - 1];
        if (!answers) return row;
        const cells: SheetCell[] = [`${at - 1}`];
        let option = 1;
        for (const [question, { options, choose = 1, unsure }] of definition.questions.entries()) {
          const ids = [...options.map(({ id }) => id), ...(unsure ? ["unsure"] : [])];
          const own = answers[question] ?? null;
          const inRange = options.find(
            ({ range }) =>
              typeof own === "number" &&
              range &&
              (range.from ?? -Infinity) <= own &&
              own < (range.below ?? Infinity),
          );
          const picked =
            typeof own === "number" ? [inRange?.id ?? "no"] : (own?.split(/[,; ]+/) ?? []);
          const known = picked.every((id) => ids.includes(id)) ? picked : [];
          const texts = ids.map((_, bit) => words[option + bit]?.[1] ?? null);
          if (choose > 1 && options.length > 1)
            cells.push(...ids.map((id) => (known.includes(id) ? "x" : null)));
          else if (picked.length === 0) cells.push(null);
          else cells.push(known.length === 1 ? (texts[ids.indexOf(known[0] ?? "")] ?? null) : "?");
          option += ids.length;
        }
        return [...cells, ...row.slice(cells.length)];
      }),
    },
    ...others,
  ];
}

/** What LibreOffice makes of workbooks: the first sheet of each, row by row. */
async function recalculated(workbooks: readonly Uint8Array[]) {
  const folder = mkdtempSync(join(tmpdir(), "workbooks-"));
  try {
    const files = workbooks.map((bytes, at) => {
      const file = join(folder, `${at}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const office = findOffice();
    if (!office) throw new Error("There is no LibreOffice: npm run office.");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const asCsv = ["--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76"];
    execFileSync(office, [profile, ...asCsv, "--outdir", folder, ...files], { stdio: "ignore" });
    return files.map((file) => readFileSync(file.replace(/xlsx$/, "csv")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function resultsIn(csv: Uint8Array) {
  const { columns, rows } = await openTable(
    (async function* () {
      yield csv;
    })(),
  );
  const at = (name: string) => columns.lastIndexOf(name);
  const results: object[] = [];
  for await (const row of rows) {
    if (isBad(row)) throw new Error(`Row ${row.line} is bad.`);
    const cell = (name: string) => row.cells[at(name)] || null;
    results.push({
      row_number: Number(cell("prospect")),
      segment: cell("segment"),
      tier: cell("tier"),
      decided_by: cell("decided_by"),
      lead_points: Number(cell("lead_points")),
      is_close: cell("is_close") === "TRUE",
      runner_up: cell("runner_up"),
      unanswered: cell("unanswered"),
    });
  }
  return results;
}

async function expectSame(definitions: readonly Definition[], most: number) {
  const tables = definitions.map((definition) => tableOf(definition, most));
  const workbooks = await Promise.all(
    definitions.map((definition, at) => {
      const table = tables[at] as AnswerTable;
      const sheets = typingTool(definition, table.rows.length, "en");
      return workbookFile(filled(definition, sheets, table));
    }),
  );
  for (const [at, csv] of (await recalculated(workbooks)).entries()) {
    const definition = definitions[at] as Definition;
    expect(await resultsIn(csv)).toEqual(expected(definition, tables[at] as AnswerTable));
  }
}

test.each(shipped)("%s decides as the walk does, recalculated by LibreOffice", (_, definition) =>
  expectSame([definition], 1_000));

test("any questionnaire decides as the walk does, whatever is known, answered or missing", () =>
  expectSame(fc.sample(randomDefinition(), { numRuns: 40, seed: 1 }), 100));
