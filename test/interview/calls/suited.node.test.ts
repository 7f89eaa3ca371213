import { describe, expect, test } from "vitest";
import type { Change } from "../../../src/interview/calls/call.ts";
import { callNote } from "../../../src/interview/calls/callNote.ts";
import { callRecord } from "../../../src/interview/calls/callRecord.ts";
import { stepOf } from "../../../src/interview/calls/steps.ts";
import { consoleTranslatorFor } from "../../../src/language/consoleTranslator.ts";
import { suitedOffer } from "../session/suitedOffer.ts";
import { answer, begun, callOf } from "./calls.ts";

const noon = new Date(2026, 10, 30, 12).getTime();
const call = (...changes: readonly Change[]) => callOf("c", begun("offer", noon), ...changes);
const fast = [answer("goal", "grow"), answer("pace", "fast")];

function itemsUnder(heading: string, ...changes: readonly Change[]): readonly string[] {
  const note = callNote(suitedOffer, call(...changes), consoleTranslatorFor(suitedOffer));
  const at = note.findIndex((part) => part.kind === "heading" && part.text === heading);
  const list = note.slice(at + 1).find(({ kind }) => kind === "list");
  return at >= 0 && list?.kind === "list" ? list.items : [];
}

describe("a note", () => {
  test("says how far they are the ideal customer", () => {
    expect(itemsUnder("Ideal customer: 1 of 4 met", ...fast)).toEqual([
      "Met: In a hurry",
      "Not known: Large",
      "Not known: Small",
      "Not met: Has help",
    ]);
  });

  test("holds what suits just them, and why, and not what is for everybody or may yet suit", () => {
    expect(itemsUnder("Objections to expect", ...fast)).toEqual(["Too slow (Fast, To grow)"]);
    expect(itemsUnder("What to show", ...fast)).toEqual(["For the fast – /fast (Fast)"]);
  });

  test("has the steps that suit with their dates, counted from the day of the call", () => {
    expect(itemsUnder("Next steps", ...fast)).toEqual([
      "Call (by Mon, Nov 30, 2026)",
      "Hurry (by Wed, Dec 2, 2026)",
    ]);
    // What the rep has seen to stands there whatever it suits, and the rep's own date counts.
    expect(
      itemsUnder(
        "Next steps",
        ...fast,
        { name: "step bold 0", value: { done: false, due: "" } },
        { name: "step bold 3", value: { done: false, due: "2026-12-24" } },
        { name: "step bold 4", value: { done: true, due: "2026-12-09" } },
      ),
    ).toEqual(["Hurry (by Thu, Dec 24, 2026)", "Wait (done)"]);
  });

  test("has no date that nobody set while the segment is provisional", () => {
    expect(itemsUnder("Next steps", answer("goal", "grow"))).toEqual([]);
  });

  test("says what was found out of what the playbook has to be asked next", () => {
    const [question] = suitedOffer.segments[1]?.rep?.playbook.questions ?? [];
    expect(itemsUnder("Found out", ...fast, { name: "learned bold 0", value: "Ada" })).toEqual([
      `${question}: Ada`,
    ]);
  });
});

test("a call is told with how far they are the ideal customer of the segment that it is in", () => {
  const record = (...changes: readonly Change[]) => callRecord(suitedOffer, call(...changes), "en");
  expect(record(...fast)).toMatchObject({
    fit: [
      { text: "In a hurry", status: "met" },
      { text: "Large", status: "unknown" },
      { text: "Small", status: "unknown" },
      { text: "Has help", status: "unmet" },
    ],
    fitMet: 1,
    fitOf: 4,
  });
  const chosen: Change = { name: "overrule", value: { segment: "giant", reason: "" } };
  expect(record(...fast, chosen).fit).toHaveLength(1);
  expect(record()).toMatchObject({ fit: [], fitMet: null, fitOf: null });
});

test("a day so many days after the call is one of the calendar, over months and changes of the clock", () => {
  const from = (year: number, month: number, day: number, hour: number) =>
    callOf("c", begun("offer", new Date(year, month - 1, day, hour).getTime()));
  const due = (one: ReturnType<typeof from>, days: number) =>
    stepOf(one, "bold", 0, { text: "", days }).due;
  expect(due(from(2026, 12, 31, 23), 1)).toBe("2027-01-01");
  expect(due(from(2028, 2, 28, 0), 1)).toBe("2028-02-29");
  expect(due(from(2026, 3, 28, 23), 1)).toBe("2026-03-29");
  expect(due(from(2026, 10, 24, 0), 7)).toBe("2026-10-31");
  expect(due(from(2026, 11, 30, 12), 365)).toBe("2027-11-30");
});
