import fc from "fast-check";
import { expect, test } from "vitest";
import { callNote } from "../../../src/interview/calls/callNote.ts";
import { callRecord } from "../../../src/interview/calls/callRecord.ts";
import { callsAsCsv } from "../../../src/interview/calls/csv.ts";
import { unguarded } from "../../../src/interview/calls/csvRows.ts";
import { callsAsNdjson, callsFromNdjson } from "../../../src/interview/calls/export.ts";
import { callsFrom } from "../../../src/interview/calls/fold.ts";
import { noteAsMarkdown } from "../../../src/interview/calls/note.ts";
import { consoleTranslatorFor } from "../../../src/language/consoleTranslator.ts";
import { offer } from "../session/offer.ts";
import { formulasIn } from "./asSpreadsheet.ts";
import { answer, begun, callOf, keptOf } from "./calls.ts";
import { parseCsv } from "./parseCsv.ts";
import { randomKept } from "./randomKept.ts";

test("what is exported and read back comes to the same calls", () => {
  fc.assert(
    fc.property(randomKept, (kept) => {
      const file = callsAsNdjson(kept);
      const back = callsFromNdjson(file);
      expect(back.problems).toEqual([]);
      expect(callsFrom(back.kept)).toEqual(callsFrom(kept));
      expect(callsAsNdjson(back.kept)).toBe(file);
    }),
  );
});

test("merging an export twice is merging it once, and merging is in either order the same", () => {
  fc.assert(
    fc.property(randomKept, fc.nat(), (kept, cut) => {
      const here = kept.slice(0, cut % (kept.length + 1));
      const file = callsFromNdjson(callsAsNdjson(kept.slice(here.length))).kept;
      const once = callsFrom([...here, ...file]);
      expect(callsFrom([...here, ...file, ...file])).toEqual(once);
      expect(callsFrom([...file, ...here])).toEqual(once);
    }),
  );
});

test("what is suggested is in no record, table or note of a call, and in the file to keep", () => {
  const quote = "We grow by the day";
  const said = keptOf("a", [begun(), answer("goal", "grow")]);
  const suggested = keptOf("a", [{ name: "suggestion goal save", value: quote }], 9000);
  const outOf = (kept: typeof said) => {
    const [call] = callsFrom(kept);
    if (!call) throw new Error("There is no call.");
    const note = noteAsMarkdown(callNote(offer, call, consoleTranslatorFor(offer)));
    return [callRecord(offer, call, "en"), callsAsCsv([call], offer), note];
  };
  expect(outOf([...said, ...suggested])).toEqual(outOf(said));
  expect(callsAsNdjson([...said, ...suggested])).toContain(quote);
});

test("a file from Windows, with a byte order mark and empty lines, is read", () => {
  const file = callsAsNdjson([...keptOf("a", [begun()]), ...keptOf("b", [begun()])]);
  const { kept, problems } = callsFromNdjson(`\uFEFF\r\n${file.replaceAll("\n", "\r\n")}\r\n`);
  expect(problems).toEqual([]);
  expect(callsFrom(kept)).toHaveLength(2);
});

test("each bad line is named, and the good ones are read", () => {
  const good = callsAsNdjson(keptOf("good", [begun()])).trim();
  const unknown = { name: "mood", value: "bright", at: 1 };
  const lines = [
    "{",
    good,
    "null",
    '{"call":1,"changes":[]}',
    JSON.stringify({ call: "half", changes: [{ name: "note", value: "x", at: 2 }, unknown] }),
    "",
    "[[[[",
    '{"call":"c","changes":[null]}',
  ];
  const { kept, problems } = callsFromNdjson(lines.join("\n"));
  expect(callsFrom(kept).map(({ id }) => id)).toEqual(["good", "half"]);
  expect(problems).toEqual([
    { line: 1, why: "broken-json" },
    { line: 3, why: "no-call" },
    { line: 4, why: "no-call" },
    { line: 5, why: "unknown-changes" },
    { line: 7, why: "broken-json" },
    { line: 8, why: "unknown-changes" },
  ]);
});

test("whatever a file holds, reading it never throws", () => {
  const line = fc.oneof(fc.string(), fc.json(), fc.constantFrom("[".repeat(200_000)));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      callsFromNdjson(lines.join("\n"));
    }),
  );
});

test("a call of any size is read from a file", () => {
  const changes = Array.from({ length: 150_000 }, (_, at) => ({
    name: `note question-${at}`,
    value: "x",
    at: 1,
  }));
  const { kept, problems } = callsFromNdjson(JSON.stringify({ call: "long", changes }));
  expect(problems).toEqual([]);
  expect(kept).toHaveLength(changes.length);
});

test("a table has a row for each call, and parses back to what it was made from", () => {
  fc.assert(
    fc.property(randomKept, (kept) => {
      const calls = callsFrom(kept);
      const [heading = [], ...rows] = parseCsv(callsAsCsv(calls));
      expect(rows).toHaveLength(calls.length);
      for (const [index, row] of rows.entries()) {
        expect(row).toHaveLength(heading.length);
        const { id = "", note = "" } = calls[index] ?? {};
        expect(row[0]).toBe(id);
        expect(unguarded(row[heading.indexOf("note")] ?? "")).toBe(note);
      }
    }),
  );
});

test("answers that don’t count are in no table and nothing that is handed over, and the call keeps them", () => {
  const call = callOf(
    "c",
    begun(),
    { name: "known goal", value: "grow" },
    { name: "known size", value: 20 },
    answer("goal", "save"),
    answer("pace", "fast"),
    answer("gone", "with an earlier version"),
  );
  const record = callRecord(offer, call, "en");
  expect(record.answers).toEqual({
    goal: { options: ["save"], question: "What for?", answer: "To save" },
  });
  expect(record.facts).toMatchObject({
    size: { value: 20, options: ["small"], question: "How big?" },
  });
  expect(record.notCounted).toEqual({
    answers: {
      pace: { options: ["fast"], question: "How fast?", answer: "Fast" },
      gone: { options: ["with an earlier version"] },
    },
    facts: { goal: { value: "grow", options: ["grow"], question: "What for?", answer: "To grow" } },
  });
  const [heading = [], row = []] = parseCsv(callsAsCsv([call], offer));
  const cell = (column: string) => row[heading.indexOf(column)];
  expect(["How big?", "What for?", "How fast?", "gone"].map(cell)).toEqual([
    "20",
    "To save",
    "",
    "with an earlier version",
  ]);
  expect(
    callsFrom(callsFromNdjson(callsAsNdjson(keptOf("c", [answer("pace", "fast")]))).kept),
  ).toMatchObject([{ answers: { pace: "fast" } }]);
});

test("no cell begins as a formula does, and its text is told", () => {
  const start = fc.constantFrom(
    "=",
    "+",
    "-",
    "@",
    " =",
    "\t=",
    "\n+",
    "＝",
    "\r",
    "\u00a0@",
    "x;=",
  );
  fc.assert(
    fc.property(start, fc.string(), (first, rest) => {
      const value = first + rest;
      const call = callOf(
        "c",
        { name: "account", value },
        { name: "note", value },
        answer("q", value),
      );
      const table = callsAsCsv([call]);
      expect(formulasIn(table)).toEqual([]);
      const [heading = [], row = []] = parseCsv(table);
      for (const column of ["account", "note", "q"]) {
        const cell = row[heading.indexOf(column)] ?? "";
        expect(cell).not.toBe(value);
        expect(unguarded(cell)).toBe(value);
      }
    }),
  );
});

test("numbers stay numbers", () => {
  const [, row] = parseCsv(callsAsCsv([callOf("c", { name: "known margin", value: -5 })]));
  expect(row?.at(-1)).toBe("-5");
});

test("with a questionnaire, questions and answers are in its words and order, strangers at the end", () => {
  const call = callOf(
    "c",
    begun(),
    answer("old", "x"),
    answer("team", ["some", "you"]),
    answer("goal", "grow"),
    { name: "known size", value: 20 },
  );
  const [heading = [], row = []] = parseCsv(callsAsCsv([call], offer));
  const from = heading.indexOf("How big?");
  expect(heading.slice(from)).toEqual(["How big?", "What for?", "How fast?", "Who helps?", "old"]);
  expect(row.slice(from)).toEqual(["20", "To grow", "", "Some; You", "x"]);
});
