import { describe, expect, test } from "vitest";
import type { Definition, InterviewEvent } from "../../../src/index.ts";
import { pickProblem } from "../../../src/interview/session/questionScreen.ts";
import type { RepResultScreen } from "../../../src/interview/session/repResult.ts";
import { screenOf } from "../../../src/interview/session/screen.ts";
import { openSession } from "../../../src/interview/session/session.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { offer } from "./offer.ts";

describe("a question", () => {
  test("has its choices in the author's order, and not sure last", () => {
    expect(screenAfter(offer, [begin, answered("goal", "grow")])).toMatchObject({
      id: "pace",
      text: "How fast?",
      choose: 1,
      choices: [
        { id: "slow", text: "Slowly" },
        { id: "fast", text: "Fast" },
        { id: "unsure", text: null },
      ],
      picked: [],
      position: 2,
      atMost: 3,
      canGoBack: true,
      rep: null,
    });
  });

  test("lets nobody choose more than there are, though an author may allow it", () => {
    const [size, goal, ...others] = offer.questions;
    const free = definitionOf({ ...offer, questions: [size, { ...goal, choose: 99 }, ...others] });
    expect(screenAfter(free, [begin])).toMatchObject({ id: "goal", choose: goal?.options.length });
  });

  test("has of the author's what there is, and for the sales team more than for a visitor", () => {
    const say = { say: "Ask them what for." };
    const note = { note: "Most." };
    const [size, goal, ...others] = offer.questions;
    const [save, grow] = goal?.options ?? [];
    const told = definitionOf({
      ...offer,
      questions: [
        size,
        { ...goal, hint: "One.", rep: say, options: [{ ...save, rep: note }, grow] },
        ...others,
      ],
    });
    const words = { text: "What for?", hint: "One.", choose: 1 };
    expect(screenAfter(told, [begin], "rep")).toMatchObject({
      ...words,
      choices: [
        { id: "save", rep: note },
        { id: "grow", rep: null },
      ],
      rep: say,
    });
    expect(screenAfter(told, [begin])).toMatchObject({
      ...words,
      choices: [
        { id: "save", rep: null },
        { id: "grow", rep: null },
      ],
      rep: null,
    });
  });

  test("says how many may be picked, and offers no “not sure” where the author doesn't", () => {
    const events = [answered("goal", "grow"), answered("pace", "unsure")];
    expect(screenAfter(offer, events)).toMatchObject({
      id: "team",
      hint: null,
      choose: 2,
      choices: [{ id: "nobody" }, { id: "some" }, { id: "you" }],
      atMost: 3,
    });
  });

  test("counts among those to come what was answered before and may count again", () => {
    const kept = [answered("goal", "grow"), answered("pace", "fast"), answered("team", ["you"])];
    const again = [{ type: "clear", question: "goal" } as const];
    expect(screenAfter(offer, [...kept, ...again])).toMatchObject({
      id: "goal",
      position: 1,
      atMost: 3,
    });
  });

  test("gone back to shows what was picked, and its own number", () => {
    const events = [
      answered("goal", "grow"),
      answered("pace", "unsure"),
      answered("team", ["some"]),
    ];
    const back = { type: "back" } as const;
    expect(screenAfter(offer, [...events, back])).toMatchObject({
      id: "team",
      picked: ["some"],
      position: 3,
    });
    expect(screenAfter(offer, [...events, back, back])).toMatchObject({
      id: "pace",
      picked: ["unsure"],
    });
    expect(screenAfter(offer, [...events, back, back, back, back])).toMatchObject({
      id: "goal",
      picked: ["grow"],
      position: 1,
      canGoBack: false,
    });
  });
});

describe("a question whose answer was only known", () => {
  const screenWith = (known: Record<string, string>, answers: Record<string, string> = {}) =>
    screenOf(offer, openSession(offer, { known, answers }).state(), "rep");

  test("is none of those asked, and none to go back to", () => {
    expect(screenWith({ goal: "grow" })).toMatchObject({
      id: "pace",
      position: 1,
      atMost: 2,
      canGoBack: false,
    });
    expect(screenWith({ pace: "unsure" }, { goal: "grow" })).toMatchObject({
      id: "team",
      position: 2,
      canGoBack: true,
    });
  });

  test("leaves a result that it brought about alone with nothing to go back to", () => {
    expect(screenWith({ goal: "save" })).toMatchObject({ kind: "rep-result", canGoBack: false });
    expect(screenWith({}, { goal: "save" })).toMatchObject({ kind: "rep-result", canGoBack: true });
  });
});

describe("the introduction", () => {
  test("is what a visitor sees first, and nobody sees once it has begun", () => {
    expect(screenOf(offer, openSession(offer).state(), "visitor")).toEqual({
      kind: "intro",
      heading: "Which offer?",
      body: "Three questions.",
      start: null,
    });
    const own = { heading: "Welcome", start: "Go" };
    const welcoming = definitionOf({ ...offer, intro: own });
    expect(screenOf(welcoming, openSession(welcoming).state(), "visitor")).toEqual({
      kind: "intro",
      ...own,
      body: null,
    });
    const { intro: _, ...bare } = offer;
    const without = definitionOf(bare);
    expect(screenOf(without, openSession(without).state(), "visitor")).toMatchObject({
      kind: "question",
    });
    expect(screenAfter(offer, [begin])).toMatchObject({ kind: "question", id: "goal" });
    expect(screenAfter(offer, [answered("goal", "grow")])).toMatchObject({ id: "pace" });
    expect(screenAfter(offer, [answered("goal", "grow"), { type: "restart" }])).toMatchObject({
      kind: "intro",
    });
  });

  test("is not for the sales team, and not for who comes back with answers", () => {
    expect(screenOf(offer, openSession(offer).state(), "rep")).toMatchObject({ id: "goal" });
    const session = openSession(offer, { answers: { goal: "grow" } });
    expect(screenOf(offer, session.state(), "visitor")).toMatchObject({ id: "pace" });
  });
});

describe("a result", () => {
  const events = [answered("goal", "grow"), answered("pace", "fast")];

  test("is the segment's words to a visitor", () => {
    expect(screenAfter(offer, events)).toEqual({
      kind: "visitor-result",
      heading: "Grow",
      message: "How.",
      bullets: [],
      action: null,
      lead: null,
      canGoBack: true,
    });
  });

  test("is to the sales team why, how sure and what would change it", () => {
    const screen = screenAfter(offer, events, "rep");
    expect(screen).toMatchObject({
      kind: "rep-result",
      decidedBy: "points",
      lead: 4,
      close: false,
      runnerUp: null,
      rule: null,
      support: [
        { question: "What for?", answer: ["To grow"], points: 1, askable: true },
        { question: "How fast?", answer: ["Fast"], points: 3 },
      ],
      flip: { changes: [{ question: "What for?", answer: ["To grow"], to: ["To save"] }] },
    });
  });

  test("is to the sales team what came second, where the change leads and all that counts, by name", () => {
    const close = [answered("goal", "grow"), answered("pace", "slow"), answered("team", ["you"])];
    const { runnerUp, flip, answers } = screenAfter(offer, close, "rep") as RepResultScreen;
    expect(runnerUp).toBe("The name of thrifty, for the sales team");
    expect(flip?.segments).toEqual([runnerUp]);
    expect(answers).toEqual([
      { id: "goal", question: "What for?", answer: ["To grow"], askable: true },
      { id: "pace", question: "How fast?", answer: ["Slowly"], askable: true },
      { id: "team", question: "Who helps?", answer: ["You"], askable: true },
    ]);
  });

  test("that no change of answers would make another has no such change", () => {
    const sole = definitionOf({
      ...offer,
      questions: offer.questions.map((question) => ({
        ...question,
        options: question.options.map(({ points: _, range: __, ...option }) => option),
      })),
      decision: { fallback: "thrifty" },
    });
    const session = openSession(sole, { known: { size: "small" } });
    expect(screenOf(sole, session.state(), "rep")).toMatchObject({
      kind: "rep-result",
      runnerUp: null,
      flip: null,
      answers: [{ id: "size", question: "How big?", answer: ["Small"], askable: false }],
    });
  });

  test("of a rule says so, with what fulfilled it and that it can't be asked", () => {
    const session = openSession(offer, { known: { size: 70 } });
    expect(screenOf(offer, session.state(), "rep")).toMatchObject({
      decidedBy: "rule",
      rule: {
        because: null,
        answers: [{ question: "How big?", answer: ["Large"], askable: false }],
      },
    });
  });

  test("of a published form is the visitor's, whoever looks", () => {
    const bare = JSON.parse(
      JSON.stringify(offer, (key, part) => (key === "rep" ? undefined : part)),
    );
    const published = definitionOf({ ...bare, published: true });
    expect(screenAfter(published, events, "rep")).toEqual(
      screenAfter(published, events, "visitor"),
    );
    // Before it nobody from the sales team is welcomed, or asked for an address.
    const email = { id: "email", type: "email", label: "Email" };
    const asking = definitionOf({
      ...bare,
      published: true,
      capture: { place: "before-result", fields: [email] },
    });
    const session = openSession(asking, { known: { goal: "save" } });
    expect(screenOf(asking, session.state(), "visitor").kind).toBe("intro");
    expect(screenOf(asking, session.state(), "rep")).toMatchObject({
      kind: "visitor-result",
      heading: "Save",
      lead: { step: "skipped" },
    });
  });
});

test.each([
  [[], 2, "none"],
  [["a"], 1, null],
  [["a", "b"], 1, "too-many"],
  [["a", "b"], 2, null],
  [["unsure"], 2, null],
  [["unsure", "a"], 2, "too-many"],
])("of picks %j with at most %i, the problem is %s", (picks, choose, problem) => {
  expect(pickProblem({ choose }, picks)).toBe(problem);
});

const begin = { type: "begin" } as const;

function answered(question: string, answer: string | string[]): InterviewEvent {
  return { type: "answer", question, answer };
}

function screenAfter(
  definition: Definition,
  events: readonly InterviewEvent[],
  audience: "visitor" | "rep" = "visitor",
) {
  const session = openSession(definition);
  for (const event of events) session.send(event);
  return screenOf(definition, session.state(), audience);
}
