import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowFormats } from "../../../src/faces/cli/rowFormats.ts";
import { crmTable } from "../../../src/faces/cli/views/crmTable.ts";
import { translationCsv } from "../../../src/faces/studio/translation/csv.ts";
import { callsAsCsv } from "../../../src/interview/calls/csv.ts";
import { csvOf, rowsOf, unguarded } from "../../../src/interview/calls/csvRows.ts";
import { type InterviewRecord, recordsAsCsv } from "../../../src/interview/calls/index.ts";
import { question, segment, sound } from "../../faces/cli/samples.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { formulasIn } from "./asSpreadsheet.ts";
import { callOf } from "./calls.ts";
import { parseCsv } from "./parseCsv.ts";

const signs = fc.constantFrom(..."=+-@＝;|,\"\t\r\n' \u00a0a5");
const texts = fc.string({ unit: signs, maxLength: 12 });
const rows = fc.array(
  fc.array(fc.oneof({ weight: 3, arbitrary: texts }, fc.integer()), {
    minLength: 2,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 4 },
);

test("no cell of a table is a formula, whichever separator a spreadsheet looks for", () => {
  fc.assert(
    fc.property(rows, (cells) => {
      expect(formulasIn(csvOf(cells))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test("a table reads back as it was, apostrophes that stood there too", () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const read = parseCsv(csvOf(cells)).map((row) => row.map(unguarded));
      expect(read).toEqual(cells.map((row) => row.map(String)));
      expect(rowsOf(`k,l,m,n\r\n${csvOf(cells).slice(1)}`).rows.slice(1)).toMatchObject(
        read.filter((row) => row.some((cell) => cell !== "")).map((row) => ({ cells: row })),
      );
    }),
    { numRuns: 1000 },
  );
});

test("a long text with nothing to guard is written and read at once", () => {
  const long = ["'", " ", "\n", '"', "=", "\n "].map((sign) => sign.repeat(200_000));
  expect(rowsOf(csvOf([["k", ...long]]).slice(1)).rows).toEqual([
    { line: 1, cells: ["k", ...long] },
  ]);
});

describe("with what people have typed into it, nothing that is written as CSV has a formula:", () => {
  const hostile = [
    "=cmd()",
    "a;=cmd()",
    'a;"=cmd()"',
    "a\n-cmd()",
    "a\t@cmd()",
    "a\r+cmd()",
    "a; \t =cmd()",
  ];
  const text = hostile.join("; \n");
  const inWords = {
    ...sound(),
    title: text,
    questions: [question("late", `Late? ${text}`, ["stop", "wait", "phone"], 3)],
    segments: sound().segments.map(({ id }) => segment(id, `${id} ${text}`)),
    examples: [],
  };
  const definition = definitionOf(inWords);
  const call = callOf(
    "c",
    { name: "account", value: text },
    { name: "person", value: text },
    { name: "note", value: text },
  );
  const record = {
    key: text,
    person: { name: text, company: text },
    answers: { q: { options: [], question: text, answer: text } },
    facts: {},
    note: text,
    campaign: { utm_source: text },
  } as unknown as InterviewRecord;

  test.each([
    ["calls", () => callsAsCsv([call], definition)],
    ["records", () => recordsAsCsv([record])],
    ["rows behind others", () => recordsAsCsv([record], "rows")],
    ["texts to translate", () => translationCsv(definition, { source: "en", target: "de" })],
    ["fields for a CRM", () => crmTable(definition, undefined)],
    ["rows that were placed", placed],
  ])("%s", async (_, write) => {
    const table = await write();
    expect(table).toContain("cmd()");
    expect(formulasIn(table)).toEqual([]);
  });

  async function placed() {
    async function* one() {
      yield ["-3", "2+cmd()", text];
      yield ["-Infinity", text, "-5"];
    }
    let table = "";
    for await (const part of rowFormats.csv(["k", text, "n"], one())) table += part;
    return table;
  }
});
