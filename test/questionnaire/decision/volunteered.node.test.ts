import { describe, expect, test } from "vitest";
import type { Answers, Given } from "../../../src/index.ts";
import { volunteered } from "../../../src/questionnaire/decision/volunteered.ts";
import { walk } from "../../../src/questionnaire/decision/walk.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { segmentRep } from "../definition/repParts.ts";

/** Two segments, `a` and `b`, and questions of two options: the first speaks for `a`, the second for `b`. */
function questionnaire(
  questions: readonly { id: string; weight?: number; [part: string]: unknown }[],
  decision: object = { stopWhenCertain: false },
) {
  return definitionOf({
    format: 1,
    id: "spoken",
    version: "1",
    title: "As it comes up",
    questions: questions.map(({ id, weight = 1, ...more }) => ({
      id,
      text: `${id}?`,
      options: ["a", "b"].map((segment) => ({
        id: `for-${segment}`,
        text: `It is ${segment}`,
        points: { [segment]: weight },
      })),
      ...more,
    })),
    segments: ["a", "b"].map((id) => ({
      id,
      visitor: { heading: id, message: id },
      rep: segmentRep((label) => label, id, 1),
    })),
    decision: { fallback: "a", ...decision },
  });
}

/** Each answer heard, and the points of both segments. */
function heard(definition: ReturnType<typeof questionnaire>, given: Given) {
  const { answers, scores } = volunteered(definition, given);
  return { ...Object.fromEntries(answers), points: [scores.a, scores.b] };
}

const plain = questionnaire([
  { id: "first" },
  { id: "second", weight: 2 },
  { id: "third", weight: 4 },
]);

describe("an answer given ahead of its turn", () => {
  test("is heard beside those that count, in the order of the questions", () => {
    const answers = { third: "for-b", first: "for-a" };
    expect(walk(plain, { answers }).path).toEqual(["first"]);
    expect(heard(plain, { answers })).toEqual({
      first: ["for-a"],
      third: ["for-b"],
      points: [1, 4],
    });
    expect([...volunteered(plain, { answers }).answers.keys()]).toEqual(["first", "third"]);
  });

  test("is heard before anything counts, also where it is a known one", () => {
    expect(heard(plain, { known: { second: "for-b" } })).toEqual({
      second: ["for-b"],
      points: [0, 2],
    });
    expect(heard(plain, {})).toEqual({ points: [0, 0] });
  });

  test("is not heard once its question was passed over", () => {
    const skipping = questionnaire([
      { id: "first" },
      { id: "second", when: { first: "for-b" }, weight: 2 },
      { id: "third" },
    ]);
    const answers: Answers = { second: "for-b" };
    expect(heard(skipping, { answers })).toEqual({ second: ["for-b"], points: [0, 2] });
    expect(heard(skipping, { answers: { ...answers, first: "for-a" } })).toEqual({
      first: ["for-a"],
      points: [1, 0],
    });
  });
});

describe("of a question with conditions", () => {
  const conditional = questionnaire([
    { id: "size", ask: "never" },
    { id: "first" },
    { id: "second" },
    { id: "third", when: [{ second: "for-a" }, { size: "for-b", first: "for-b" }], weight: 4 },
  ]);
  const isHeard = (given: Given) =>
    volunteered(conditional, {
      ...given,
      answers: { ...given.answers, third: "for-b" },
    }).answers.has("third");

  test.each<[string, Given]>([
    ["while one is open", {}],
    ["where one holds by what was given ahead too", { answers: { second: "for-a" } }],
    ["where only the last can hold", { known: { size: "for-b" }, answers: { second: "for-b" } }],
  ])("an answer given ahead is heard %s", (_, given) => {
    expect(isHeard(given)).toBe(true);
  });

  test("it is not where none can hold any more, be it by another that was given ahead", () => {
    expect(isHeard({ answers: { second: "for-b" } })).toBe(false);
    expect(isHeard({ known: { size: "for-a" }, answers: { second: "for-b" } })).toBe(false);
  });
});

describe("of a question that breaks ties", () => {
  const tied = (more: object = {}) =>
    questionnaire(
      [
        { id: "first", weight: 3 },
        { id: "second", weight: 2 },
        { id: "third", ask: "if-close", weight: 8 },
      ],
      { clearLead: 2, stopWhenCertain: false, ...more },
    );

  test("an answer is heard while what was heard is close", () => {
    const answers = { second: "for-b", third: "for-b" };
    expect(heard(tied({ clearLead: 3 }), { answers })).toMatchObject({ points: [0, 10] });
    expect(heard(tied({ clearLead: 3 }), { answers: { third: "for-a" } })).toEqual({
      third: ["for-a"],
      points: [8, 0],
    });
  });

  test("it is not where what was given ahead is clear", () => {
    const answers = { second: "for-b", third: "for-a" };
    expect(heard(tied(), { answers })).toEqual({ second: ["for-b"], points: [0, 2] });
  });
});

describe("where the interview ends", () => {
  const short = questionnaire(
    [
      { id: "first", weight: 9 },
      { id: "second", weight: 8 },
      { id: "third", weight: 2 },
    ],
    {},
  );

  test("by what counts alone, nothing that was given ahead is heard", () => {
    const decisive = questionnaire(
      [{ id: "first", weight: 9 }, { id: "second" }, { id: "third" }],
      {},
    );
    const answers = { first: "for-a", third: "for-b" };
    expect(walk(decisive, { answers }).complete).toBe(true);
    expect(heard(decisive, { answers })).toEqual({ first: ["for-a"], points: [9, 0] });
  });

  test("only with what was given ahead, that is heard", () => {
    const answers = { first: "for-a", third: "for-a" };
    expect(walk(short, { answers: { first: "for-a" } }).complete).toBe(false);
    expect(walk(short, { answers }).complete).toBe(true);
    expect(heard(short, { answers })).toEqual({
      first: ["for-a"],
      third: ["for-a"],
      points: [11, 0],
    });
  });

  test("only with a fact that counts, that is heard", () => {
    const fact = questionnaire(
      [{ id: "size", ask: "never", weight: 9 }, { id: "first" }, { id: "second" }],
      {},
    );
    const given = { known: { size: "for-a" }, answers: { second: "for-b" } };
    expect(walk(fact, given).complete).toBe(true);
    expect(heard(fact, given)).toEqual({ size: ["for-a"], points: [9, 0] });
  });
});
