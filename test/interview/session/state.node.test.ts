import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { decide, type InterviewEvent, walk } from "../../../src/index.ts";
import type { Happening } from "../../../src/interview/session/happening.ts";
import { openSession } from "../../../src/interview/session/session.ts";
import { randomEvent, randomGiven } from "../../questionnaire/decision/randomGiven.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { offer } from "./offer.ts";

const run = randomDefinition(60).chain((definition) =>
  fc.record({
    definition: fc.constant(definition),
    given: randomGiven(definition),
    events: fc.array(randomEvent(definition), { maxLength: 10 }),
  }),
);

test("whatever arrives, only what fits is kept, and the last finish told is what is decided", () => {
  fc.assert(
    fc.property(run, ({ definition, given, events }) => {
      const session = openSession(definition, given);
      const told: Happening[] = [];
      session.listen((happening) => told.push(happening));
      const asked = definition.questions.filter(({ ask }) => ask !== "never").map(({ id }) => id);
      for (const event of events) {
        session.send(event);
        const { known, answers, revisiting } = session.state();
        expect(asked).toEqual(expect.arrayContaining(Object.keys(answers)));
        expect(walk(definition, { known, answers })).toEqual(walk(definition, session.state()));
        const finishes = told.flatMap((one) => (one.type === "finished" ? [one.record] : []));
        if (revisiting !== null || !walk(definition, session.state()).complete) continue;
        expect(finishes.at(-1)).toMatchObject({ ...decide(definition, { known, answers }) });
      }
    }),
    runs(300),
  );
});

test("the state is the same object until something changes", () => {
  const session = openSession(offer);
  const state = session.state();
  expect(session.state()).toBe(state);
  session.send({ type: "answer", question: "goal", answer: "grow" });
  expect(session.state()).not.toBe(state);
});

describe("the state is the same object after", () => {
  test.each<[string, InterviewEvent]>([
    ["an answer that can't be", { type: "answer", question: "goal", answer: ["save", "grow"] }],
    ["an answer to no question", { type: "answer", question: "nobody", answer: "save" }],
    ["going back at the first question", { type: "back" }],
    ["going to what is never asked", { type: "goTo", question: "size" }],
    ["clearing what is never asked", { type: "clear", question: "size" }],
    ["clearing what wasn't answered", { type: "clear", question: "pace" }],
    ["facts that don't fit", { type: "know", known: { size: "huge" } }],
    ["no event of an interview", { type: "nobody" } as unknown as InterviewEvent],
  ])("%s", (_, event) => {
    const session = openSession(offer);
    const state = session.state();
    session.send(event);
    expect(session.state()).toBe(state);
  });
});

test("who subscribes is called after each change, when it has been made, and no more once it has ended", () => {
  const session = openSession(offer);
  const seen: unknown[] = [];
  const end = session.subscribe(() => seen.push(session.state().answers));
  session.send({ type: "answer", question: "goal", answer: "grow" });
  session.send({ type: "clear", question: "goal" });
  end();
  session.send({ type: "answer", question: "goal", answer: "save" });
  expect(seen).toEqual([{ goal: "grow" }, {}]);
});

test("a listener that fails keeps nobody else from hearing", () => {
  const session = openSession(offer);
  const heard = vi.fn();
  session.listen(() => {
    throw new Error("This listener is broken.");
  });
  session.listen(heard);
  try {
    session.send({ type: "answer", question: "goal", answer: "save" });
  } catch {
    // Whoever sends may be told of it.
  }
  expect(heard.mock.calls.map(([{ type }]) => type)).toEqual(["started", "answered", "finished"]);
});

test.each([
  ...["*", "", "nobody", "toString", "xstate.stop", "xstate.init", "xstate.error"],
])("an event that nobody knows changes nothing: %s", (type) => {
  const session = openSession(offer);
  session.send({ type: "answer", question: "goal", answer: "grow" });
  const before = session.state();
  session.send({ type } as never);
  expect(session.state()).toBe(before);
  session.send({ type: "answer", question: "pace", answer: "slow" });
  expect(session.state().answers).toEqual({ goal: "grow", pace: "slow" });
});

test("an event that breaks off does not keep later ones from being heard", () => {
  const session = openSession(offer);
  expect(() => session.send({ type: "know", known: null } as never)).toThrow();
  session.send({ type: "answer", question: "goal", answer: "grow" });
  expect(session.state().answers).toEqual({ goal: "grow" });
});
