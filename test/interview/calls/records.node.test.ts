import { expect, test } from "vitest";
import { Questionnaires } from "../../../src/faces/collect/questionnaires.ts";
import { take } from "../../../src/faces/collect/taking.ts";
import { csvOf } from "../../../src/interview/calls/csvRows.ts";
import { heldRows } from "../../../src/interview/calls/heldRows.ts";
import * as door from "../../../src/interview/calls/index.ts";
import { callsFrom, type InterviewRecord } from "../../../src/interview/calls/index.ts";
import type { Definition } from "../../../src/questionnaire/definition/definition.ts";
import { leadOf, kept as questionnaire, source, submission } from "../../faces/collect/sending.ts";
import { interviews } from "../../questionnaires/interviews.ts";
import { expectRecord } from "../record/expectRecord.ts";
import { formulasIn } from "./asSpreadsheet.ts";
import { answer, begun, keptOf } from "./calls.ts";
import { parseCsv } from "./parseCsv.ts";

const {
  callNote,
  callRecord,
  flatColumns,
  flatRecord,
  noteAsMarkdown,
  readSubmission,
  recordNote,
  recordsAsCsv,
  recordsAsMarkdown,
  websiteRecord,
} = door;

const [{ answers } = { answers: {} }] = interviews(source);
const { fields, consent } = leadOf("ada@example.com");
const lead = { fields: { ...fields, name: "=cmd()" }, consent };
const sent = readSubmission(JSON.parse(JSON.stringify(submission(answers, lead))));
if (!sent) throw new Error("It is no submission.");
const website = websiteRecord(source, sent);

test("a website's submission is made the record that the receiver makes of it", async () => {
  const questionnaires = new Questionnaires({
    text: async () => questionnaire.text,
    codes: async () => [questionnaire.codes],
    isKept: async () => true,
  });
  expect(await take(sent, questionnaires, Date.now())).toEqual({
    ok: true,
    sent,
    record: website,
    aside: null,
  });
  expectRecord(website);
});

test("a table of records has a column for each flat part, and no formula for a spreadsheet", () => {
  const [head, row, ...others] = parseCsv(recordsAsCsv([website]));
  expect(head).toEqual(flatColumns);
  expect(others).toEqual([]);
  const cells = Object.fromEntries((head ?? []).map((name, at) => [name, row?.[at]]));
  expect(cells).toMatchObject({ key: website.key, segmentName: website.segmentName });
  const typed = { ...website, note: "=1+1", account: "@x", rep: "\t+1" } as InterviewRecord;
  expect(formulasIn(recordsAsCsv([typed]))).toEqual([]);
  expect(recordsAsCsv([website], "rows")).toBe(
    recordsAsCsv([website]).slice(recordsAsCsv([]).length),
  );
});

test("a table has lead and campaign in columns of their own, whatever the form calls its fields", () => {
  const capture: NonNullable<Definition["capture"]> = {
    place: "before-result",
    fields: [
      { id: "firm", type: "company", label: "Company" },
      { id: "whom", type: "text", label: "Name" },
      { id: "city", type: "text", label: "City" },
      { id: "mail", type: "email", label: "Address" },
    ],
  };
  const left = { firm: "Ovens", whom: "Ada", city: "Ulm", mail: "ada@ovens.example" };
  const campaign = { utm_source: "news", utm_campaign: "spring", gclid: "x1", utm_id: "7" };
  const record = websiteRecord(
    { ...source, capture },
    { ...sent, lead: { fields: left, consent: null }, campaign },
  );
  expectRecord(record);
  expect(flatRecord(record)).toMatchObject({
    name: "Ada",
    email: "ada@ovens.example",
    company: "Ovens",
    person: "firm: Ovens; whom: Ada; city: Ulm; mail: ada@ovens.example",
    utm_source: "news",
    utm_medium: null,
    utm_campaign: "spring",
    utm_term: null,
    utm_content: null,
    gclid: "x1",
    campaign: "utm_source: news; utm_campaign: spring; gclid: x1; utm_id: 7",
  });
  const { contact: _, ...before } = { ...record, person: { ...fields, name: "Ada" } };
  expect(flatRecord(before)).toMatchObject({ name: "Ada", email: "ada@example.com" });
});

test("what reads a table of records takes one from before these columns too, and finds the address", () => {
  const [head = [], ...rows] = parseCsv(recordsAsCsv([website]));
  const earlier = ["key", "interview", "channel", "status", "questionnaire", "version"].concat([
    "finishedAt",
    "changedAt",
    "segment",
    "decidedBy",
    "person",
    "answers",
    "facts",
  ]);
  const without = csvOf([
    earlier,
    ...rows.map((row) => earlier.map((name) => row[head.indexOf(name)] ?? "")),
  ]);
  const [now, then] = [recordsAsCsv([website]), without].map((text) => heldRows(text, source));
  expect(now?.problems).toEqual([]);
  expect(now?.rows[0]?.names).toContain("ada@example.com");
  expect(then).toEqual(now);
  expect(Object.keys(now?.rows[0]?.given.answers ?? {})).toEqual(Object.keys(answers));
});

test("a record reads as a note by itself, in the language asked for, and what was typed stays text", () => {
  const markdown = recordsAsMarkdown([{ ...website, note: "# <b>Call</b> back" }], "de");
  expect(markdown).toContain(website.segmentName);
  for (const { question = "", answer = "" } of Object.values(website.answers)) {
    const [words = ""] = question.split(/[?*_]/);
    expect(markdown).toContain(words);
    expect(markdown.replaceAll("\\", "")).toContain(answer);
  }
  expect(markdown).toContain("\\# \\<b\\>Call\\</b\\> back");
  expect(markdown).toContain("## Notizen");
  expect(noteAsMarkdown(recordNote(website))).toContain("## Segment");
});

test("a call's note and record say the same of it", () => {
  const changes = Object.entries(answers).map(([id, said]) => answer(id, said as string));
  const [call] = callsFrom(keptOf("call", [begun(source.id, 1000, source.version), ...changes]));
  if (!call) throw new Error("There is no call.");
  const record = callRecord(source, call, "en");
  expect(record.segmentName).toBe(website.segmentName);
  for (const note of [callNote(source, call), recordNote(record)]) {
    expect(JSON.stringify(note)).toContain(record.segmentName);
  }
});

test("in Node alone, nothing of the door asks for a page", () => {
  expect(globalThis).not.toHaveProperty("document");
  expect(Object.keys(door)).toContain("readRecord");
});
