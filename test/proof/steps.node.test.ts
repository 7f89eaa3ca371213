import fc from "fast-check";
import { expect, test } from "vitest";
import { type Definition, read } from "../../src/index.ts";
import { check, checking, type Progress, prove, TooLarge } from "../../src/proof/index.ts";
import { definitionOf } from "../questionnaire/definition/definitionOf.ts";
import { runs } from "../runs.ts";
import { checked, today } from "./checked.ts";
import { segment } from "./cleanQuestionnaire.ts";
import { smallDefinition } from "./randomQuestionnaire.ts";

test("checking can be stopped at any step, and says at each how far it is", () => {
  fc.assert(
    fc.property(smallDefinition(100), (definition) => {
      const text = JSON.stringify(definition);
      const all = [...checking(text, { today })];
      expect(all.length).toBeGreaterThanOrEqual(definition.questions.length);
      for (const { question, of, situations } of all) {
        expect(of).toBe(definition.questions.length);
        expect(question).toBeGreaterThanOrEqual(1);
        expect(question).toBeLessThanOrEqual(of);
        expect(situations).toBeGreaterThanOrEqual(0);
      }
      const report = checked(definition);
      for (const stopAt of all.keys()) {
        const steps = checking(text, { today });
        for (let step = 0; step <= stopAt; step++) expect(steps.next().value).toEqual(all[step]);
        steps.return(report);
        expect(steps.next()).toEqual({ done: true, value: undefined });
      }
      expect(checked(definition)).toEqual(report);
    }),
    runs(25),
  );
});

test("of a text that can't be read, a check gives the problems of reading", () => {
  for (const text of ["", "{}", '{"format": 2}', "\uFEFF[1,]"]) {
    const reading = read(text);
    expect(reading.ok).toBe(false);
    expect(check(text, { today })).toEqual(reading);
  }
});

test("a questionnaire that is too large is told so, with how far the proof came, and has no figures", () => {
  const progress: Progress[] = [];
  const steps = checking(JSON.stringify(enormous()), { today });
  const toTheEnd = () => {
    for (const step of steps) progress.push(step);
  };
  expect(toTheEnd).toThrow(TooLarge);
  expect(progress.length).toBeGreaterThan(5);
  expect(Math.max(...progress.map(({ question }) => question))).toBeLessThan(20);
  expect(steps.next()).toEqual({ done: true, value: undefined });
});

test("many questions alone are not too large", () => {
  const { questions, ...rest } = small();
  const many = definitionOf({
    ...rest,
    questions: Array.from({ length: 20 }, (_, at) => ({ ...questions[0], id: `q${at}` })),
  });
  expect(prove(many).passage.interviews).toBeGreaterThan(2 ** 15);
});

/** Twenty questions, each with hundreds of answers, twelve segments, and points that hardly ever add up to the same. */
function enormous(): Definition {
  const segments = Array.from({ length: 12 }, (_, at) => segment(`s${at}`));
  let last = 1;
  const irregular = () => {
    last = (last * 48_271) % 2_147_483_647;
    return (last % 201) - 100;
  };
  const options = () =>
    Array.from({ length: 9 }, (_, at) => ({
      id: `o${at}`,
      text: "An answer",
      points: Object.fromEntries(segments.map(({ id }) => [id, irregular()])),
    }));
  const questions = Array.from({ length: 20 }, (_, at) => ({
    id: `q${at}`,
    text: "A question",
    choose: 9,
    options: options(),
  }));
  return definitionOf({ ...small(), questions, segments, decision: { fallback: "s0" } });
}

function small() {
  const option = (id: string) => ({ id, text: id, points: { [id]: 1 } });
  return {
    format: 1,
    id: "size",
    version: "1",
    title: "Size",
    questions: [{ id: "q0", text: "A question", options: ["s0", "s1"].map(option) }],
    segments: ["s0", "s1"].map(segment),
    decision: { fallback: "s0" },
  };
}
