import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, Kept } from "../../../src/interview/calls/call.ts";
import { callRecord } from "../../../src/interview/calls/callRecord.ts";
import { callFrom, callsFrom } from "../../../src/interview/calls/fold.ts";
import { givenBy } from "../../../src/interview/calls/givenBy.ts";
import type { InterviewRecord } from "../../../src/interview/record/record.ts";
import { volunteered } from "../../../src/questionnaire/decision/volunteered.ts";
import type { Answers, Known } from "../../../src/questionnaire/definition/definition.ts";
import { runs } from "../../runs.ts";
import { expectRecord } from "../record/expectRecord.ts";
import { suitedOffer } from "../session/suitedOffer.ts";
import { answer, begun, callOf, keptOf } from "./calls.ts";
import { randomChange, randomKept } from "./randomKept.ts";

const { questions, segments } = suitedOffer;

/** What may be said of any question, what it offers and what it doesn't. */
const said = fc.constantFrom(...questions).chain(({ id, options }) =>
  fc
    .oneof(
      fc.constantFrom(...options.map((option) => option.id), "unsure", "of-another-version"),
      fc.subarray(options.map((option) => option.id)),
      fc.integer({ min: -10, max: 300 }),
    )
    .map((value): Change => {
      const isFact = typeof value === "number";
      return isFact ? { name: `known ${id}`, value } : answer(id, value);
    }),
);

const known = said.map(({ name, value }): Change => {
  const fact = name.startsWith("known ") ? value : (value as { answer: Answers[string] }).answer;
  return {
    name: name.replace("answer", "known") as `known ${string}`,
    value: fact as Known[string],
  };
});

const segment = fc.constantFrom(...segments.map(({ id }) => id));

/** What may be done in a segment's playbook, at positions that it has and at such that it hasn't. */
const done = fc
  .tuple(segment, fc.nat(5))
  .chain(([id, at]) =>
    fc.constantFrom<Change[]>(
      { name: `signal ${id} ${at}`, value: true },
      { name: `committee ${id} ${at}`, value: "Ada" },
      { name: `learned ${id} ${at}`, value: "" },
      { name: `step ${id} ${at}`, value: { done: at % 2 === 0, due: "2026-12-24" } },
      { name: `step ${id} ${at}`, value: { done: false, due: "2026-99-99" } },
      { name: "overrule", value: { segment: id, reason: "They told me" } },
    ),
  );

const calls = fc
  .array(
    fc.oneof(
      said,
      known,
      done,
      randomChange.filter(({ name }) => name !== "about"),
    ),
    {
      maxLength: 15,
    },
  )
  .map((changes) => callOf("c", begun("offer"), ...changes));

test("whatever was done in a call, its record is one, and is the same once written and read", () => {
  fc.assert(
    fc.property(calls, (call) => expectRecord(callRecord(suitedOffer, call, "en"))),
    runs(400),
  );
});

test("so is that of a call of any other questionnaire, or of what is damaged", () => {
  const record = (kept: readonly Kept[]) =>
    callsFrom(kept).map((call) => callRecord(suitedOffer, call, "de"));
  fc.assert(
    fc.property(randomKept, (kept) => {
      for (const one of record(kept)) expectRecord(one);
    }),
    runs(200),
  );
});

/** The answers and facts that a record says count, as they could be given once more. */
function givenAgain({ answers, facts }: InterviewRecord) {
  const entries = Object.entries(answers).map(([id, { options }]) => [id, options]);
  return {
    answers: Object.fromEntries(entries) as Answers,
    known: Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, value])) as Known,
  };
}

test("its answers and facts are those that count, and none that doesn’t", () => {
  fc.assert(
    fc.property(calls, (call) => {
      const record = callRecord(suitedOffer, call, "en");
      const { definition, given } = givenBy(suitedOffer, call);
      const counting = volunteered(definition, given);
      const all = { ...record.answers, ...record.facts };
      expect(Object.keys(all).sort()).toEqual([...counting.answers.keys()].sort());
      for (const [id, { options }] of Object.entries(all)) {
        expect(options).toEqual(counting.answers.get(id));
      }
      // With nothing else said, it comes to just the same points.
      expect(volunteered(definition, givenAgain(record)).scores).toEqual(record.scores);
      const { notCounted } = record;
      expect(new Set(Object.keys({ ...record.answers, ...notCounted.answers }))).toEqual(
        new Set(Object.keys(call.answers).filter((id) => id !== "__proto__")),
      );
    }),
    runs(400),
  );
});

const noon = new Date(2026, 10, 30, 12).getTime();

function recordOf(...changes: readonly Change[]): InterviewRecord {
  return callRecord(suitedOffer, callOf("c", begun("offer", noon), ...changes), "en");
}

const fast = [answer("goal", "grow"), answer("pace", "fast")];

describe("a record says", () => {
  test("who decided, and by how much: points", () => {
    expect(recordOf(...fast)).toMatchObject({
      segment: "bold",
      settled: true,
      decidedBy: "points",
      close: false,
      overruled: null,
    });
    expect(recordOf(...fast).leadPoints).toBeGreaterThan(0);
  });

  test("that a person decided, from what and why, and nothing of the answers’ lead", () => {
    const chosen: Change = { name: "overrule", value: { segment: "giant", reason: "New owner" } };
    const about = begun("offer", noon) as Extract<Change, { name: "about" }>;
    const call = callFrom(
      "c",
      keptOf("c", [{ ...about, value: { ...about.value, rep: "Ida" } }, ...fast, chosen]),
    );
    expect(call && callRecord(suitedOffer, call, "en")).toMatchObject({
      segment: "giant",
      decidedBy: "person",
      leadPoints: null,
      close: null,
      runnerUp: null,
      rep: "Ida",
      overruled: { by: "Ida", from: "bold", why: "New owner" },
    });
  });

  test("nothing of a segment while nobody has said anything", () => {
    expect(recordOf()).toMatchObject({
      segment: null,
      settled: false,
      decidedBy: null,
      leadPoints: null,
      status: "unfinished",
      finishedAt: null,
    });
  });

  test("the step that is due first, and none that is done", () => {
    expect(recordOf(...fast)).toMatchObject({ nextStep: "Call", nextStepOn: "2026-11-30" });
    const called: Change = { name: "step bold 0", value: { done: true, due: "2026-11-30" } };
    expect(recordOf(...fast, called)).toMatchObject({
      nextStep: "Hurry",
      nextStepOn: "2026-12-02",
    });
  });

  test("the context just as it was given, and with which account", () => {
    const values = { deal: 17, owner: { name: "Ida", teams: ["north", null] } };
    expect(recordOf({ name: "context", value: { account: "Acme", values } })).toMatchObject({
      context: values,
      contextOf: "Acme",
    });
  });

  test("whether it is final or corrected, by when it was ended first", () => {
    const end: Change = { name: "ended", value: true };
    const kept = (changes: readonly (readonly [Change, number])[]) =>
      changes.map(([change, at]): Kept => ({ call: "c", change, at }));
    const status = (...changes: readonly (readonly [Change, number])[]) => {
      const call = callFrom("c", kept([[begun("offer"), 1], ...changes]));
      return call && callRecord(suitedOffer, call, "en").status;
    };
    const first: Change = { name: "first-ended", value: true };
    expect(status([end, 5], [first, 5])).toBe("final");
    expect(status([end, 5], [first, 5], [{ name: "note", value: "x" }, 6])).toBe("corrected");
    expect(status([{ name: "ended", value: false }, 7], [first, 5])).toBe("unfinished");
    expect(status([end, 9], [first, 5])).toBe("corrected");
  });
});
