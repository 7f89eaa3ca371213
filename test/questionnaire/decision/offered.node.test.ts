import { expect, test } from "vitest";
import { decide, walk } from "../../../src/index.ts";
import { offered } from "../../../src/questionnaire/decision/offered.ts";
import { offeredAhead } from "../../../src/questionnaire/decision/volunteered.ts";
import { manyWays } from "./manyWays.ts";

/** Two questions that are asked always, a tie-break, and one more: each option speaks for one of four segments. */
const supply = manyWays({
  questions: 4,
  options: 4,
  segments: 4,
  points: (_, option, segment) => (segment === option ? 2 : 0),
  more: (question) =>
    question === 2 ? { ask: "if-close", offer: "contenders", unsure: true } : {},
  decision: { stopWhenCertain: false },
});

test("a tie-break offers what speaks for those that are level, and not for those behind", () => {
  const { next, offered: options } = walk(supply, { answers: { "q-0": "o-1", "q-1": "o-3" } });
  expect({ next, options }).toEqual({ next: "q-2", options: ["o-1", "o-3"] });
});

test("nothing is offered where nothing is asked", () => {
  const whole = { "q-0": "o-1", "q-1": "o-1", "q-3": "o-1" };
  expect(walk(supply, { answers: whole })).toMatchObject({ next: null, offered: [] });
});

test("an answer counts whether it is offered or not", () => {
  const answers = { "q-0": "o-1", "q-1": "o-3", "q-2": "o-0", "q-3": "o-0" };
  expect(decide(supply, { answers })).toMatchObject({ segment: "s-0", lead: 2 });
});

test("a question that was asked before offers what it did then, whatever came after it", () => {
  const answers = { "q-0": "o-1", "q-1": "o-3", "q-2": "o-1", "q-3": "o-0" };
  expect(offered(supply, { answers }, "q-2")).toEqual(["o-1", "o-3"]);
});

test("what is said ahead of its turn has a say in what a tie-break will offer", () => {
  const answers = { "q-1": "o-3" };
  expect(offered(supply, { answers }, "q-2")).toEqual(["o-0", "o-1", "o-2", "o-3"]);
  expect(offeredAhead(supply, { answers }, "q-2")).toEqual(["o-0", "o-1", "o-2", "o-3"]);
  const both = { answers: { "q-1": "o-3" }, known: { "q-0": "o-1" } };
  expect(offeredAhead(supply, both, "q-2")).toEqual(["o-1", "o-3"]);
});
