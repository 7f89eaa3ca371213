import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Definition, Given, Question } from "../../../src/index.ts";
import { suiting, suitingVolunteered } from "../../../src/questionnaire/decision/suiting.ts";
import { volunteered } from "../../../src/questionnaire/decision/volunteered.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { holds } from "./bruteDecision.ts";
import { allowedAnswers, answering, bruteForce, fits, fitsKnown } from "./bruteForce.ts";
import { manyWays, scattered } from "./manyWays.ts";
import { randomGiven } from "./randomGiven.ts";

type When = NonNullable<Question["when"]>;

const isHeld = (definition: Definition, given: Given, when: When) =>
  holds(when, bruteForce(definition, given).counted);

function isAnswered({ id, ask, ...question }: Question, { known = {}, answers = {} }: Given) {
  const asked = { id, ask, ...question } as Question;
  const own = (values: object, of: string) =>
    Object.hasOwn(values, of) ? (values as Record<string, unknown>)[of] : undefined;
  const isKnown = fitsKnown(asked, own(known, id)) !== undefined;
  return isKnown || (ask !== "never" && fits(asked, own(answers, id)) !== undefined);
}

/** Whether some way of learning and answering what isn't there makes it hold: each is walked, with and without. */
function canCome(definition: Definition, given: Given, when: When, from = 0): boolean {
  if (isHeld(definition, given, when)) return true;
  return definition.questions.some((question, at) => {
    if (at < from || isAnswered(question, given)) return false;
    return allowedAnswers(question).some((answer) =>
      canCome(definition, answering(given, question, answer), when, at + 1),
    );
  });
}

/** Conditions of all that may stand in a questionnaire: those it has itself, and some about any of its questions. */
function randomWhen({ questions, decision }: Definition): fc.Arbitrary<When> {
  const named = fc.constantFrom(...questions).chain((question) => {
    const all = [...question.options.map(({ id }) => id), ...(question.unsure ? ["unsure"] : [])];
    return fc.tuple(fc.constant(question.id), fc.subarray(all));
  });
  const condition = fc.array(named, { maxLength: 3 }).map((all) => Object.fromEntries(all));
  const own = [...(decision.rules ?? []), ...questions].flatMap(({ when }) => when ?? []);
  const any = fc.oneof(condition, fc.array(condition, { maxLength: 2 }));
  return own.length > 0 ? fc.oneof(any, fc.constantFrom<When>(...own)) : any;
}

const cases = randomDefinition(40).chain((definition) =>
  fc.record({
    definition: fc.constant(definition),
    given: randomGiven(definition),
    when: randomWhen(definition),
  }),
);

/** How many of the answers that aren't there a brute force can look at. */
function isFew({ questions }: Definition, given: Given): boolean {
  const ways = questions
    .filter((question) => !isAnswered(question, given))
    .reduce((product, question) => product * (allowedAnswers(question).length + 1), 1);
  return ways < 250;
}

describe("whether a condition suits", () => {
  test("is what every way of answering what isn't answered says", () => {
    const seen = { holds: 0, open: 0, fails: 0 };
    fc.assert(
      fc.property(cases, ({ definition, given, when }) => {
        fc.pre(isFew(definition, given));
        const found = suiting(definition, given)(when);
        seen[found.status]++;
        const expected = isHeld(definition, given, when)
          ? "holds"
          : canCome(definition, given, when)
            ? "open"
            : "fails";
        expect(found.status).toBe(expected);
      }),
      runs(1000),
    );
    for (const status of ["holds", "open", "fails"] as const)
      expect(seen[status]).toBeGreaterThan(enough(80));
  });

  test("is so by answers that count and that the condition names", () => {
    fc.assert(
      fc.property(cases, ({ definition, given, when }) => {
        for (const [suits, counted] of [
          [suiting(definition, given), bruteForce(definition, given).counted],
          [suitingVolunteered(definition, given), volunteered(definition, given).answers],
        ] as const) {
          const found = suits(when);
          expect(found.status === "holds").toBe(holds(when, counted));
          if (found.status !== "holds") continue;
          const alone = new Map(found.answers.map(({ question, options }) => [question, options]));
          expect(holds(when, alone)).toBe(true);
          for (const [question, options] of alone)
            expect(counted.get(question)).toEqual(expect.arrayContaining([...options]));
        }
      }),
      runs(400),
    );
  });

  test("depends on questions that have no answer, and on one at least", () => {
    fc.assert(
      fc.property(cases, ({ definition, given, when }) => {
        const found = suiting(definition, given)(when);
        if (found.status !== "open") return;
        expect(found.questions.length).toBeGreaterThan(0);
        for (const id of found.questions) {
          const question = definition.questions.find((one) => one.id === id) as Question;
          expect(isAnswered(question, given)).toBe(false);
        }
      }),
      runs(400),
    );
  });
});

const option = (id: string, points = {}) => ({ id, text: id, points });
const shop = definitionOf({
  format: 1,
  id: "shop",
  version: "1",
  published: true,
  title: "Shop",
  questions: [
    { id: "size", text: "Size", ask: "never", options: [option("small"), option("large")] },
    {
      id: "need",
      text: "Need",
      options: [option("speed", { fast: 2 }), option("price", { cheap: 2 })],
    },
    {
      id: "ovens",
      text: "Ovens",
      when: { size: "large" },
      options: [option("one"), option("two")],
    },
    { id: "tie", text: "Tie", ask: "if-close", options: [option("a", { fast: 1 }), option("b")] },
  ],
  segments: ["fast", "cheap"].map((id) => ({ id, visitor: { heading: id, message: id } })),
  decision: { fallback: "cheap", stopWhenCertain: false },
});
const whether = (when: When, given: Given = {}) => suiting(shop, given)(when);

test("a fact not known and a question to come are open, and named", () => {
  expect(whether({ size: "large" })).toEqual({ status: "open", questions: ["size"] });
  expect(whether({ need: "price", size: "large" })).toEqual({
    status: "open",
    questions: ["size", "need"],
  });
  // Only the question is named, though the fact has a say in whether it is asked.
  expect(whether({ ovens: "two" })).toEqual({ status: "open", questions: ["ovens"] });
});

test("an answer that is another, and a question that is passed over, fail", () => {
  expect(whether({ size: "large" }, { known: { size: "small" } })).toEqual({ status: "fails" });
  expect(whether({ ovens: "two" }, { known: { size: "small" } })).toEqual({ status: "fails" });
  expect(whether({ tie: "a" }, { answers: { need: "speed" } })).toEqual({ status: "fails" });
  expect(whether({ tie: "a" })).toEqual({ status: "fails" });
});

test("nothing is asked of nobody: {} holds, [] never", () => {
  expect(whether({})).toEqual({ status: "holds", answers: [] });
  expect(whether([])).toEqual({ status: "fails" });
  expect(whether({ need: [] })).toEqual({ status: "fails" });
});

test("what is answered and doesn't count yet depends on what keeps it from counting", () => {
  expect(whether({ ovens: "two" }, { answers: { need: "price", ovens: "two" } })).toEqual({
    status: "open",
    questions: ["size"],
  });
  const ahead = { known: { size: "large" }, answers: { ovens: "two" } };
  expect(whether({ ovens: "two" }, ahead)).toEqual({ status: "open", questions: ["need"] });
  expect(suitingVolunteered(shop, ahead)({ ovens: "two" })).toEqual({
    status: "holds",
    answers: [{ question: "ovens", options: ["two"] }],
  });
});

test("of a list, the first condition that holds says why", () => {
  const when = [{ size: "large" }, { need: ["price", "speed"] }, {}];
  expect(whether(when, { answers: { need: "price" } })).toEqual({
    status: "holds",
    answers: [{ question: "need", options: ["price"] }],
  });
});

test("a questionnaire of very many ways is not looked at for long: what may still hold is open", () => {
  const many = manyWays({
    questions: 20,
    segments: 12,
    points: scattered,
    more: (question) => (question === 19 ? { ask: "if-close" } : {}),
  });
  expect(suiting(many)({ "q-19": "o-3", "q-7": "o-1" })).toEqual({
    status: "open",
    questions: ["q-7", "q-19"],
  });
});
