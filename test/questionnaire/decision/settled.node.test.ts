import fc from "fast-check";
import { expect, test } from "vitest";
import { explain, possible, walk } from "../../../src/index.ts";
import { explainSettled } from "../../../src/questionnaire/decision/explain.ts";
import { volunteered } from "../../../src/questionnaire/decision/volunteered.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { segmentRep } from "../definition/repParts.ts";
import { answering, brutePossible } from "./bruteForce.ts";
import { randomGiven } from "./randomGiven.ts";

const interview = randomDefinition(40).chain((definition) =>
  fc.record({ definition: fc.constant(definition), given: randomGiven(definition) }),
);

test("what is settled in any order is explained by what was said, and only then", () => {
  let ahead = 0;
  fc.assert(
    fc.property(interview, ({ definition, given }) => {
      const grounds = explainSettled(definition, given);
      const [segment, ...others] = possible(definition, given);
      expect(grounds?.segment).toBe(others.length > 0 ? undefined : segment);
      if (!grounds) return;
      const { answers, scores } = volunteered(definition, given);
      expect(new Map(grounds.answers.map(({ question, options }) => [question, options]))).toEqual(
        answers,
      );
      const points = grounds.support.reduce((sum, each) => sum + each.points, 0);
      expect(points).toBe(scores[grounds.segment]);
      const { counted, complete } = walk(definition, given);
      for (const [question, options] of counted) expect(answers.get(question)).toEqual(options);
      if (answers.size > counted.size) ahead++;
      else if (complete) {
        const { decidedBy, lead, ...same } = explain(definition, given);
        expect(grounds).toEqual(same);
      }
    }),
    runs(1000),
  );
  expect(ahead).toBeGreaterThan(enough(20));
});

test("the change named for what is settled makes the segments named possible", () => {
  let changedAhead = 0;
  fc.assert(
    fc.property(interview, ({ definition, given }) => {
      const grounds = explainSettled(definition, given);
      if (!grounds?.flip) return;
      const { changes, segments } = grounds.flip;
      const changed = changes.reduce((now, { question, to }) => {
        const asked = definition.questions.find(({ id }) => id === question);
        return asked ? answering(now, asked, to) : now;
      }, given);
      const elsewhere = (id: string) => id !== grounds.segment;
      expect(segments).toEqual(possible(definition, changed).filter(elsewhere));
      expect(segments).toEqual(brutePossible(definition, changed).filter(elsewhere));
      const { counted } = walk(definition, given);
      if (changes.some(({ question }) => !counted.has(question))) changedAhead++;
    }),
    runs(1000),
  );
  expect(changedAhead).toBeGreaterThan(3);
});

const options = (...points: object[]) =>
  points.map((each, at) => ({ id: `o${at}`, text: `Option ${at}`, points: each }));

const ordered = definitionOf({
  format: 1,
  id: "ordered",
  version: "1",
  title: "In any order",
  questions: [
    { id: "small", text: "Small?", options: options({ a: 1 }, { b: 1 }) },
    { id: "great", text: "Great?", options: options({ a: 5 }, { b: 5 }) },
    { id: "more", text: "More?", when: { great: "o1" }, options: options({ a: 1 }, { b: 1 }) },
  ],
  segments: ["a", "b"].map((id) => ({
    id,
    visitor: { heading: id, message: id },
    rep: segmentRep((label) => label, id, 1),
  })),
  decision: { fallback: "a" },
});

test("an answer given ahead of its turn explains what it settles, and its change is what would change it", () => {
  const grounds = explainSettled(ordered, { answers: { great: "o0", more: "o1" } });
  expect(grounds).toMatchObject({
    segment: "a",
    // "more" will never be asked.
    answers: [{ question: "great", options: ["o0"] }],
    support: [{ question: "great", points: 5 }],
    flip: { changes: [{ question: "great", options: ["o0"], to: ["o1"] }], segments: ["b"] },
  });
});
