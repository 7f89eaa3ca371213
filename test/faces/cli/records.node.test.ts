import { describe, expect, test } from "vitest";
import { decide, walk } from "../../../src/index.ts";
import type { Change, Kept } from "../../../src/interview/calls/call.ts";
import { callRecord } from "../../../src/interview/calls/callRecord.ts";
import { callsAsCsv } from "../../../src/interview/calls/csv.ts";
import { callsAsNdjson } from "../../../src/interview/calls/export.ts";
import { callsFrom } from "../../../src/interview/calls/fold.ts";
import { heldInterviews } from "../../../src/interview/calls/pastInterviews.ts";
import { recordOf } from "../../../src/interview/session/record.ts";
import { answer, begun, keptOf } from "../../interview/calls/calls.ts";
import { submission } from "../../interview/delivery/submissions.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

/** A questionnaire with a fact, with words that a table must quote, and with several answers to one question. */
const source = {
  ...sound(),
  questions: [
    {
      ...{ id: "staff", text: "Staff, all in all", ask: "never" },
      options: [
        { id: "few", text: "Few", range: { below: 50 } },
        { id: "many", text: "Many; over 50", range: { from: 50 }, points: { order: 9 } },
      ],
    },
    ...sound().questions.map((question, at) => (at === 1 ? { ...question, choose: 2 } : question)),
  ],
};
const old = definitionOf(source);
/** Whoever has many people no longer orders once. */
const edited = json(source).replace('"order": 9', '"order": 1');
const files = { "old.json": json(source), "new.json": edited };

const interviews = [
  { known: { staff: 120 }, answers: { late: "stop", buying: ["call", "quote"], choice: "speed" } },
  { known: { staff: 20 }, answers: { late: "wait", buying: ["quote"], choice: "cost" } },
  { known: {}, answers: { late: "phone", buying: ["list"], choice: "order" } },
];

/** The changes of calls in which that was said, as the console keeps them. */
const kept: Kept[] = interviews.flatMap(({ known, answers }, at) =>
  keptOf(`call-${at}`, [
    begun("supply", 1000, "1"),
    ...Object.entries(known).map(([id, value]): Change => ({ name: `known ${id}`, value })),
    ...Object.entries(answers).map(([id, to]) => answer(id, to)),
  ]),
);
const records = interviews.map((interview) =>
  recordOf(old, { ...interview, revisiting: null, begun: true }, 0, 1000),
);
const sent = records.map((record) => submission({ record }));

/** As a spreadsheet program in the west of Europe saves a table: quoted only where a semicolon makes it needed. */
const withSemicolons = (table: string) =>
  table.replace(/"((?:[^"]|"")*)"|,/g, (all, cell: string | undefined) =>
    cell === undefined ? ";" : cell.includes(";") ? all : cell,
  );

const forms: [name: string, text: string][] = [
  ["calls exported as NDJSON", callsAsNdjson(kept)],
  ["calls exported as a table, in words", callsAsCsv(callsFrom(kept), old)],
  ["calls exported as a table, by ids", callsAsCsv(callsFrom(kept))],
  ["a table that was saved with tabs", callsAsCsv(callsFrom(kept)).replaceAll(",", "\t")],
  [
    "a table with semicolons, and a comma in a question",
    withSemicolons(callsAsCsv(callsFrom(kept), old)),
  ],
  ["calls as destinations took them before", json(callsFrom(kept))],
  ["records of calls", json(callsFrom(kept).map((call) => callRecord(old, call, "en")))],
  ["what a website sends, one on each line", sent.map((one) => JSON.stringify(one)).join("\n")],
  ["what a website sends, as a list", json(sent)],
  ["records alone", json(records)],
];

test.each(forms)("diff --records reads %s, and comes to the same", async (_, text) => {
  const folder = folderWith({ ...files, records: text });
  const { out, err } = await program(
    ["diff", "old.json", "new.json", "--records", "records", "--json"],
    { folder },
  );
  expect(err).toBe("");
  const { moved, records: weighed } = JSON.parse(out);
  expect(weighed).toEqual({ used: 3, unfinished: 0, otherVersion: 0, otherQuestionnaire: 0 });
  expect(moved).toBeCloseTo(1 / 3, 9);
});

test("a table says what calls say also where a number is none, and words read as ids and columns do", async () => {
  const [staff, late, ...others] = source.questions;
  const options = [
    { id: "few", text: "many", range: { below: 50 } },
    { id: "many", text: "few", range: { from: 50 }, points: { order: 9 } },
  ];
  const versions = [9, 1].map((order) => ({
    ...source,
    questions: [
      {
        ...staff,
        options: options.map((one) => (one.points ? { ...one, points: { order } } : one)),
      },
      { ...late, text: "note" },
      ...others,
    ],
  }));
  const answers = { late: "stop", buying: ["call", "quote"], choice: "speed" };
  const calls = callsFrom(
    ["1.200", "1e3", "0x99", "few", "many", "120"].flatMap((value, at) =>
      keptOf(`call-${at}`, [
        begun("supply", 1000, "1"),
        { name: "known staff", value },
        ...Object.entries(answers).map(([id, to]) => answer(id, to)),
      ]),
    ),
  );
  const [before, after] = versions.map(definitionOf);
  if (!before || !after) throw new Error("There are two versions.");
  for (const table of [callsAsCsv(calls, before), callsAsCsv(calls)]) {
    const { interviews } = heldInterviews(table, before);
    expect(interviews.map((interview) => decide(before, interview))).toEqual(
      calls.map((call) => decide(before, call)),
    );
    expect(interviews.map((interview) => walk(before, interview).counted)).toEqual(
      calls.map((call) => walk(before, call).counted),
    );
  }
});

test("what is of another questionnaire is left out, of another version weighed, and both are said", async () => {
  const [one, other, third] = sent;
  const lines = [
    one,
    { ...other, record: { ...other?.record, questionnaire: { id: "supply", version: "0" } } },
    { ...third, record: { ...third?.record, questionnaire: { id: "another", version: "1" } } },
  ];
  const folder = folderWith({
    ...files,
    lines: lines.map((line) => JSON.stringify(line)).join("\n"),
  });
  const { out } = await program(["diff", "old.json", "new.json", "--records", "lines"], { folder });
  const text = out.replace(/\s+/g, " ");
  expect(text).toContain("Weighed by past interviews: 2.");
  expect(text).toContain("of another questionnaire: 1.");
  expect(text).toContain(
    "Held with another version than the old one, and weighed if they finish in it: 1.",
  );
});

describe("what can't be read is told with its line", () => {
  test.each([
    ["broken JSON on a line", `${JSON.stringify(records[0])}\n{ "answers": `, /line 2 is not JSON/],
    [
      "broken JSON in a list",
      `[\n${JSON.stringify(records[0])},\n{ "answers": }\n]`,
      /line 3 is not JSON/,
    ],
    [
      "a list that is cut off",
      `[\n${JSON.stringify(records[0])},\n{ "answers`,
      /line 3 is not JSON/,
    ],
    [
      "something else on a line",
      `${JSON.stringify(records[0])}\n\n{ "late": "stop" }`,
      /line 3 holds no interview/,
    ],
    [
      "changes of a later version",
      JSON.stringify({ call: "a", changes: [{ name: "mood", value: 1, at: 1 }] }),
      /line 1 holds changes/,
    ],
    ["a table of something else", "name,age\nAda,36\n", /line 1 is neither JSON nor the heading/],
    [
      "a quote that isn't closed",
      `${callsAsCsv(callsFrom(kept))}"and so on`,
      /line 5 begins a cell/,
    ],
    [
      "a table in other words",
      callsAsCsv(callsFrom(kept), old).replace("What decides?", "What counts?"),
      /line 1: the column “What counts\?” is no question/,
    ],
    [
      "only interviews of another questionnaire",
      json(records).replaceAll('"supply"', '"other"'),
      /is of “supply”: they are of “other”/,
    ],
    ["nothing", "\n", /line 1 is neither|holds no interview/],
  ])("%s", async (_, text, message) => {
    const folder = folderWith({ ...files, records: text });
    const args = ["diff", "old.json", "new.json", "--records", "records"];
    const { status, out, err } = await program(args, { folder });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(message);
  });
});
