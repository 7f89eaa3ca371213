import { describe, expect, test } from "vitest";
import { callRecord } from "../../../src/interview/calls/callRecord.ts";
import { callsFrom } from "../../../src/interview/calls/fold.ts";
import { heldRows } from "../../../src/interview/calls/heldRows.ts";
import { heldInterviews } from "../../../src/interview/calls/pastInterviews.ts";
import { sound } from "../../faces/cli/samples.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { submission } from "../delivery/submissions.ts";
import { answer, begun, keptOf } from "./calls.ts";

const definition = definitionOf(sound());
const [call] = callsFrom(
  keptOf("call-1", [begun("supply", 1000, "1"), answer("late", "stop"), answer("buying", "call")]),
);
if (!call) throw new Error("There is a call.");
const record: Readonly<Record<string, unknown>> = callRecord(definition, call, "en");
const sent: Readonly<Record<string, unknown>> = { ...submission() };

/** What both readers say of a file in which that stands on the second line. */
function told(value: unknown) {
  const text = `${JSON.stringify(record)}\n${JSON.stringify(value)}\n`;
  const rows = heldRows(text, definition);
  const { interviews, problems } = heldInterviews(text, definition);
  expect(problems).toEqual(rows.problems);
  expect(interviews.length).toBe(rows.rows.length);
  return { interviews: interviews.length, problems };
}

describe("what says that it is an interview and is none is told with its line and field", () => {
  const needed = Object.keys(record).filter(
    (field) => told({ ...record, [field]: undefined }).problems.length > 0,
  );
  test("a record without a field that it needs", () => {
    expect(needed).toEqual(expect.arrayContaining(["key", "status", "changedAt", "answers"]));
    for (const field of needed.filter((one) => one !== "format"))
      expect(told({ ...record, [field]: undefined })).toEqual({
        interviews: 1,
        problems: [{ line: 2, why: "wrong-field", found: field }],
      });
  });

  test.each([
    ["a later format", { ...record, format: 2 }, "format"],
    ["no format, and else a record", { ...record, format: undefined }, "answers.buying"],
    ["answers of another shape", { ...record, answers: { late: "stop" } }, "answers.late"],
    [
      "options that are no text",
      { ...record, answers: { late: { options: [1] } } },
      "answers.late.options.0",
    ],
    ["a submission without a time", { ...sent, createdAt: "today" }, "createdAt"],
    [
      "a submission whose record isn’t whole",
      { ...sent, record: { ...(sent.record as object), lead: "3" } },
      "record.lead",
    ],
    ["an answer that is a number", { answers: { late: "stop", buying: 3 } }, "answers.buying"],
    ["an answer that is nothing", { answers: { late: null } }, "answers.late"],
    ["an answer in an object", { answers: { late: ["stop", {}] } }, "answers.late"],
    ["a fact in an object", { known: { staff: {} }, answers: { late: "stop" } }, "known.staff"],
  ])("%s", (_, value, found) => {
    expect(told(value)).toEqual({
      interviews: 1,
      problems: [{ line: 2, why: "wrong-field", found }],
    });
  });
});

test.each([
  ["an object of anybody’s", { answers: { late: "stop", buying: ["call"] }, mood: { good: true } }],
  ["one with a number that is known", { answers: {}, known: { staff: 12, late: "stop" } }],
  ["a record as a session has it, in an object", { record: { answers: { late: "stop" } } }],
  ["a record", record],
  ["a submission", sent],
])("%s is an interview", (_, value) => {
  expect(told(value)).toEqual({ interviews: 2, problems: [] });
});
