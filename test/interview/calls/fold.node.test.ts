import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change, Kept } from "../../../src/interview/calls/call.ts";
import { callFrom, callsFrom, keptNow } from "../../../src/interview/calls/fold.ts";
import { answer, begun, callOf, keptOf } from "./calls.ts";
import { randomChange, randomKept } from "./randomKept.ts";

test("a call is what was changed last of each part", () => {
  const call = callOf(
    "c1",
    begun("offer", 900),
    { name: "account", value: "Hof" },
    { name: "account", value: "Hofmann" },
    { name: "person", value: "Ada" },
    { name: "role", value: "Buyer" },
    { name: "known size", value: 120 },
    answer("goal", "save"),
    answer("goal", "grow"),
    answer("team", ["some", "you"]),
    { name: "answer pace", value: "unanswered" },
    { name: "note", value: "Wants a call back" },
    { name: "note goal", value: "By May" },
    { name: "signal bold 2", value: true },
    { name: "signal bold 0", value: true },
    { name: "learned bold 2", value: "" },
    { name: "learned bold 2", value: "20 a month" },
    { name: "mail bold", value: { subject: "For {account}", body: "Hello {person}" } },
    { name: "committee bold 1", value: "" },
    { name: "step bold 0", value: { done: false, due: "2026-11-30" } },
    { name: "overrule", value: { segment: "giant", reason: "Bigger than they say" } },
    { name: "suggestion goal grow", value: "We want more of it" },
    { name: "suggestion goal save", value: "It costs too much" },
    { name: "suggestion goal save", value: null },
  );
  expect(call).toEqual({
    id: "c1",
    rep: "",
    endedAt: null,
    firstEndedAt: null,
    context: null,
    website: null,
    questionnaire: { id: "offer", version: "2026-11" },
    begunFor: "",
    account: "Hofmann",
    person: { role: "Buyer", name: "Ada" },
    startedAt: 900,
    changedAt: 1019,
    known: { size: 120 },
    answers: { goal: "grow", team: ["some", "you"] },
    unanswered: ["pace"],
    note: "Wants a call back",
    notes: { goal: { text: "By May", at: 1011 } },
    signals: { bold: [0, 2] },
    committee: { bold: { 1: "" } },
    learned: { bold: { 2: "20 a month" } },
    steps: { bold: { 0: { done: false, due: "2026-11-30" } } },
    mails: { bold: { subject: "For {account}", body: "Hello {person}" } },
    suggestions: { goal: { grow: "We want more of it" } },
    goesOn: false,
    overrule: { segment: "giant", reason: "Bigger than they say" },
    outcome: null,
  });
});

test("what was given can be taken back", () => {
  const call = callOf(
    "c1",
    answer("goal", "save"),
    { name: "answer goal", value: null },
    { name: "answer pace", value: "unanswered" },
    answer("pace", "slow"),
    { name: "known size", value: 3 },
    { name: "known size", value: null },
    { name: "note goal", value: "x" },
    { name: "note goal", value: "" },
    { name: "signal bold 1", value: true },
    { name: "signal bold 1", value: false },
    { name: "committee bold 1", value: "Ada" },
    { name: "committee bold 1", value: null },
    { name: "overrule", value: { segment: "giant", reason: "" } },
    { name: "overrule", value: null },
  );
  expect(call).toMatchObject({ answers: { pace: "slow" }, unanswered: [], overrule: null });
  expect([call.known, call.notes]).toEqual([{}, {}]);
  expect([call.signals.bold, call.committee.bold]).toEqual([[], {}]);
});

test("the order in which changes were written is no matter, only when they were made", () => {
  fc.assert(
    fc.property(randomKept, (kept) => {
      const inTime = [...kept].sort((a, b) => a.at - b.at);
      expect(callsFrom(kept)).toEqual(callsFrom(inTime));
    }),
  );
});

test("of two changes at the same time, the one written last counts", () => {
  const at = 5;
  const kept = ["first", "second"].map(
    (value): Kept => ({ call: "c", change: { name: "note", value }, at }),
  );
  expect(callFrom("c", kept)?.note).toBe("second");
  expect(callFrom("c", kept.toReversed())?.note).toBe("first");
});

test("two tabs that change a call in turns see the same call, with the latest of each part", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(randomChange, fc.boolean())), (turns) => {
      const all = turns.map(([change, isLeft], index) => ({
        kept: { call: "c", change, at: 1000 + index },
        isLeft,
      }));
      const of = (left: boolean) => all.filter(({ isLeft }) => isLeft === left);
      const left = of(true).map(({ kept }) => kept);
      const right = of(false).map(({ kept }) => kept);
      const alone = callFrom(
        "c",
        all.map(({ kept }) => kept),
      );
      expect(callFrom("c", [...left, ...right])).toEqual(alone);
      expect(callFrom("c", [...right, ...left])).toEqual(alone);
    }),
  );
});

test("ids that name parts of every object are ids like any other", () => {
  const ids = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const call = callOf(
    "__proto__",
    ...ids.flatMap((id): Change[] => [
      answer(id, "yes"),
      { name: `note ${id}`, value: id },
      { name: `signal ${id} 0`, value: true },
      { name: `committee ${id} 0`, value: "Ada" },
    ]),
  );
  expect(call.id).toBe("__proto__");
  expect(Object.keys(call.answers).sort()).toEqual([...ids].sort());
  for (const id of ids) {
    expect(call.answers[id]).toBe("yes");
    expect(call.notes[id]?.text).toBe(id);
    expect(call.signals[id]).toEqual([0]);
    expect(call.committee[id]?.[0]).toBe("Ada");
  }
  const empty = callOf("c", { name: "note", value: "x" });
  for (const id of ids) expect(empty.answers[id]).toBeUndefined();
  expect(({} as Record<string, unknown>).yes).toBeUndefined();
});

test("whatever stands in storage, nothing is thrown, and what is sound still counts", () => {
  const sound = keptOf("c", [answer("goal", "save")], 1);
  fc.assert(
    fc.property(fc.array(malformed), (rubbish) => {
      const call = callFrom("c", [...sound, ...rubbish] as Kept[]);
      expect(call?.answers.goal).toBe("save");
      expect(callsFrom([...rubbish, ...sound] as Kept[])).toHaveLength(1);
    }),
  );
});

test("nothing sound is nothing kept", () => {
  expect(callFrom("c", [])).toBeNull();
  expect(callFrom("c", keptOf("other", [begun()]))).toBeNull();
  fc.assert(
    fc.property(fc.array(malformed), (rubbish) => {
      expect(callFrom("c", rubbish as Kept[])).toBeNull();
    }),
  );
});

test("a clock that was set back doesn't make a change older than what it replaces", () => {
  const ahead = Date.now() + 3_600_000;
  const before = keptOf("c", [{ name: "note", value: "before" }], ahead);
  const now = keptNow("c", before, [{ name: "note", value: "now" }]);
  expect(callFrom("c", [...before, ...now])?.note).toBe("now");
});

test("a changed call was changed later than before by whatever clock, since destinations go by that", () => {
  const ahead = Date.now() + 3_600_000;
  const before = keptOf("c", [{ name: "note", value: "before" }], ahead);
  const now = keptNow("c", before, [{ name: "note", value: "now" }]);
  expect(callFrom("c", [...before, ...now])?.changedAt).toBeGreaterThan(ahead);
});

test("a suggestion changes nothing about when its call was changed, and is left whatever the clock says", () => {
  const ahead = Date.now() + 3_600_000;
  const before = [
    ...keptOf("c", [{ name: "note", value: "before" }], 1000),
    ...keptOf("c", [{ name: "suggestion goal save", value: "Too dear" }], ahead),
  ];
  expect(callFrom("c", before)?.changedAt).toBe(1000);
  const now = keptNow("c", before, [{ name: "suggestion goal save", value: null }]);
  const call = callFrom("c", [...before, ...now]);
  expect(call).toMatchObject({ changedAt: 1000, suggestions: { goal: {} } });
});

test("after the last moment that there is, changes still count", () => {
  const before = keptOf("c", [{ name: "note", value: "before" }], 8.64e15);
  const now = keptNow("c", before, [{ name: "note", value: "now" }]);
  expect(callFrom("c", [...before, ...now])?.note).toBe("now");
});

test("calls of any size are read", () => {
  const changes = Array.from(
    { length: 150_000 },
    (_, at): Change => ({
      name: `known fact-${at}`,
      value: at,
    }),
  );
  const call = callFrom("c", keptOf("c", [begun(), ...changes]));
  expect(Object.keys(call?.known ?? {})).toHaveLength(changes.length);
  expect(call?.startedAt).toBe(1000);
});

const wrongValues: readonly (readonly [name: unknown, value: unknown])[] = [
  ["about", { questionnaire: { id: 1, version: "1" }, startedAt: 1 }],
  ["about", { questionnaire: { id: "a", version: "1" }, startedAt: Number.NaN }],
  ["account", null],
  ["account x", "Hofmann"],
  ["answer", { answer: "save" }],
  ["answer goal", "save"],
  ["answer goal", { answer: 3 }],
  ["answer goal", { answer: ["a", 3] }],
  ["answer goal more", { answer: "a" }],
  ["known goal", Number.POSITIVE_INFINITY],
  ["note goal", { toString: 1 }],
  ["signal bold", true],
  ["signal bold -1", true],
  ["signal bold 01", true],
  ["signal bold 1", "true"],
  ["committee bold 1.5", "Ada"],
  ["learned bold", "20"],
  ["learned bold 0", 20],
  ["mail bold", { subject: "Hello" }],
  ["mail bold 0", { subject: "Hello", body: "" }],
  ["step bold 0", { done: true, due: "tomorrow" }],
  ["overrule", { segment: "bold" }],
  ["outcome", { segment: "bold", name: "Bold", complete: 1, close: false }],
  ["nobody", "x"],
  ["__proto__", {}],
  [{}, "x"],
];

/** What is no change of the call "c". */
const malformed = fc.oneof(
  fc.anything().filter((thing) => typeof thing !== "object"),
  fc.constantFrom(null, {}, [], { call: "c" }, { call: "c", change: null, at: 1 }),
  fc
    .constantFrom(...wrongValues)
    .map(([name, value]) => ({ call: "c", change: { name, value }, at: 2 })),
  fc
    .constantFrom(Number.NaN, -1, 1.5, "5", Number.POSITIVE_INFINITY, 9e15, null)
    .map((at) => ({ call: "c", change: { name: "answer goal", value: null }, at })),
);
