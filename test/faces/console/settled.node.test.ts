import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Call, Change } from "../../../src/interview/calls/call.ts";
import { callNote } from "../../../src/interview/calls/callNote.ts";
import { callFrom, keptNow } from "../../../src/interview/calls/fold.ts";
import { noteAsMarkdown } from "../../../src/interview/calls/note.ts";
import { consoleTranslatorFor } from "../../../src/language/consoleTranslator.ts";
import type { Answers, Definition } from "../../../src/questionnaire/definition/definition.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { screenOf } from "./screenOf.ts";

function shippedAs(name: string): Definition {
  return definitionOf(JSON.parse(readFileSync(`test/questionnaires/${name}.json`, "utf8")));
}

function callOf({ id, version }: Definition, answers: Answers): Call {
  const changes: Change[] = [
    { name: "about", value: { questionnaire: { id, version }, startedAt: 1 } },
    ...Object.entries(answers).map(
      ([question, answer]): Change => ({ name: `answer ${question}`, value: { answer } }),
    ),
  ];
  return callFrom("c", keptNow("c", [], changes)) as Call;
}

test("a call that is settled out of order has one segment on the console and in its note", () => {
  const definition = shippedAs("fintech-projects");
  const call = callOf(definition, { "who-asks": "compliance", "time-lost": "approvals" });
  const { segment, isSettled, decision, leastLead } = screenOf(definition, call);
  expect(isSettled).toBe(true);
  expect(decision).toBeNull();
  expect(leastLead).toMatchObject({ points: 2, close: false });
  const translator = consoleTranslatorFor(definition);
  const note = noteAsMarkdown(callNote(definition, call, translator));
  expect(note).toContain(`## Segment\n\n${translator.text(segment?.rep?.name ?? "")}\n`);
});

test("an answer that was volunteered and settles it is no call made close, and is in the note", () => {
  const distributor = shippedAs("industrial-distributor");
  const call = callOf(distributor, { improve: "speed", buying: "when-broken" });
  const screen = screenOf(distributor, call);
  expect(screen.isSettled).toBe(true);
  expect(screen.decision).toBeNull();
  expect(screen.leastLead).toMatchObject({ points: 3, over: "right-part", close: false });
  // Why it is this segment rests on both, whatever stands between them.
  expect(screen.reasons?.support.map(({ id, points }) => [id, points > 0])).toEqual([
    ["buying", true],
    ["improve", true],
  ]);
  expect(screen.questions.map(({ question, status }) => [question.id, status])).toEqual([
    ["buying", "answered"],
    ["late-part", "not-needed"],
    ["improve", "answered"],
    ["tie-breaker", "not-needed"],
  ]);
  const note = noteAsMarkdown(callNote(distributor, call, consoleTranslatorFor(distributor)));
  expect(note).not.toContain("Close call");
  expect(note).toMatch(/Settled · Clear · At least 3 points ahead of .+, however the call goes on/);
  expect(note).toContain("How fast parts arrive in a breakdown");
});

test("where it is settled out of order, no question is left as if it were still to be asked", () => {
  const distributor = shippedAs("industrial-distributor");
  const call = callOf(distributor, { improve: "speed", "late-part": "line-stops" });
  const { isSettled, questions } = screenOf(distributor, call);
  expect(isSettled).toBe(true);
  expect(questions.map(({ question, status }) => [question.id, status])).toEqual([
    ["buying", "not-needed"],
    ["late-part", "answered"],
    ["improve", "answered"],
    ["tie-breaker", "not-needed"],
  ]);
});

test("an answer that would break a tie where there is none is noted, not counted", () => {
  const definition = shippedAs("fintech-projects");
  const seen = (answers: Answers) => {
    const { questions, isSettled, reasons } = screenOf(definition, callOf(definition, answers));
    return {
      status: questions.find(({ question }) => question.id === "six-months")?.status,
      isSettled,
      support: reasons?.support.map(({ id }) => id),
    };
  };
  const volunteered = { "six-months": "dates" };
  expect(seen(volunteered)).toMatchObject({ status: "answered", isSettled: false });
  expect(seen({ ...volunteered, "who-asks": "compliance", "time-lost": "approvals" })).toEqual({
    status: "noted",
    isSettled: true,
    support: ["time-lost", "who-asks"],
  });
});
