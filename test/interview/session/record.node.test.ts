import { expect, test } from "vitest";
import { partOf } from "../../../src/interview/delivery/destinations/part.ts";
import type { Submission } from "../../../src/interview/delivery/submission.ts";
import type { DiagnosticRecord } from "../../../src/interview/session/record.ts";
import { openSession } from "../../../src/interview/session/session.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { segmentRep } from "../../questionnaire/definition/repParts.ts";
import { offer } from "./offer.ts";

const options = (...all: readonly (readonly [id: string, points: object])[]) =>
  all.map(([id, points]) => ({ id, text: `It is ${id}`, points }));

/** Who is hit by a stop is asked how far it goes. */
const stops = definitionOf({
  format: 1,
  id: "stops",
  version: "1",
  title: "Stops",
  questions: [
    { id: "hit", text: "Hit?", options: options(["yes", { uptime: 1 }], ["no", { price: 1 }]) },
    {
      id: "lines",
      text: "Lines?",
      when: { hit: "yes" },
      options: options(["one", { uptime: 1 }], ["all", { uptime: 9 }]),
    },
  ],
  segments: ["uptime", "price"].map((id) => ({
    id,
    visitor: { heading: id, message: id },
    rep: segmentRep((label) => label, id, 1),
  })),
  decision: { fallback: "price", stopWhenCertain: false },
});

test("an answer whose condition was taken back is in no record and nothing that is sent, and is kept for going back", () => {
  const session = openSession(stops);
  const finished: DiagnosticRecord[] = [];
  session.listen((happening) => {
    if (happening.type === "finished") finished.push(happening.record);
  });
  session.send({ type: "answer", question: "hit", answer: "yes" });
  session.send({ type: "answer", question: "lines", answer: "all" });
  expect(session.record()?.answers).toEqual({ hit: "yes", lines: "all" });
  session.send({ type: "back" });
  session.send({ type: "back" });
  session.send({ type: "answer", question: "hit", answer: "no" });
  const record = session.record() as DiagnosticRecord;
  expect(record).toMatchObject({ answers: { hit: "no" }, scores: { uptime: 0, price: 1 } });
  expect(Object.keys(record.answers)).toEqual(["hit"]);
  expect(finished.at(-1)).toEqual(record);
  const submission = { record } as Submission;
  expect(partOf(submission, "answer.lines")).toBe("");
  expect(partOf(submission, "summary")).toBe("segment: price\nhit: no");

  expect(session.state().answers).toEqual({ hit: "no", lines: "all" });
  session.send({ type: "answer", question: "hit", answer: "yes" });
  expect(session.record()?.answers).toEqual({ hit: "yes", lines: "all" });
});

test("what was known of a question that is passed over is not recorded, and what was answered otherwise counts once", () => {
  const known = { size: 20, goal: "grow", pace: "fast", team: "you" };
  const answers = { goal: "save" };
  const record = openSession(offer, { known, answers }).record() as DiagnosticRecord;
  expect(record).toMatchObject({ segment: "thrifty", scores: { thrifty: 2, bold: 0 } });
  expect(record.known).toEqual({ size: 20, goal: "grow" });
  expect(record.answers).toEqual({ goal: "save" });
  const summary = partOf({ record } as Submission, "summary");
  expect(summary).toBe("segment: thrifty\nsize: 20\ngoal: save");
});
