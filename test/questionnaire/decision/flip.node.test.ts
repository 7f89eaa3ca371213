import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Definition,
  decide,
  explain,
  type Flip,
  type Given,
  walk,
} from "../../../src/index.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { allowedAnswers, answering, bruteForce, brutePossible } from "./bruteForce.ts";
import { randomGiven } from "./randomGiven.ts";

const interview = (mostWays?: number) =>
  randomDefinition(mostWays).chain((definition) =>
    fc.record({ definition: fc.constant(definition), given: randomGiven(definition) }),
  );

test("the change named leads, walked again, to the segments named", () => {
  let settled = 0;
  fc.assert(
    fc.property(interview(), ({ definition, given }) => {
      const { flip, segment } = explain(definition, given);
      if (!flip) return;
      const { counted } = walk(definition, given);
      for (const { question, options, to } of flip.changes) {
        expect(options).toEqual(counted.get(question));
        expect(to).not.toEqual(options);
      }
      const changed = changedBy(definition, given, flip.changes);
      expect(flip.segments).toEqual(elsewhere(definition, changed, segment));
      expect(flip.segments).not.toEqual([]);
      if (!walk(definition, changed).complete) return;
      settled++;
      expect(flip.segments).toEqual([decide(definition, changed).segment]);
    }),
    runs(500),
  );
  expect(settled).toBeGreaterThan(10);
});

test("no smaller change leads elsewhere, and none does where none is named", () => {
  let compared = 0;
  fc.assert(
    fc.property(interview(40), ({ definition, given }) => {
      const { flip, segment } = explain(definition, given);
      const smaller = [1, 2, 3].filter((size) => !flip || size < flip.changes.length);
      const changes = smaller.flatMap((size) => [...changesOf(definition, given, size)]);
      // Those with many more would take minutes.
      if (changes.length > 1000) return;
      compared += changes.length;
      const leading = changes.filter(
        (change) => elsewhere(definition, changedBy(definition, given, change), segment).length > 0,
      );
      expect(leading).toEqual([]);
    }),
    runs(300),
  );
  expect(compared).toBeGreaterThan(100);
});

test("a change that only opens the question is named where none of its size settles it", () => {
  let opened = 0;
  fc.assert(
    fc.property(interview(40), ({ definition, given }) => {
      const { flip, segment } = explain(definition, given);
      if (!flip || walk(definition, changedBy(definition, given, flip.changes)).complete) return;
      opened++;
      const settling = [...changesOf(definition, given, flip.changes.length)].filter((change) => {
        const { complete, decision } = bruteForce(definition, changedBy(definition, given, change));
        return complete && decision.segment !== segment;
      });
      expect(settling).toEqual([]);
    }),
    runs(500),
  );
  expect(opened).toBeGreaterThan(10);
});

type Changes = readonly Pick<Flip["changes"][number], "question" | "to">[];

/** Every way of giving so many of the answers that count otherwise. */
function* changesOf(definition: Definition, given: Given, size: number): Generator<Changes> {
  const { counted } = bruteForce(definition, given);
  const some = function* (from: number, left: number): Generator<Changes> {
    if (left === 0) {
      yield [];
      return;
    }
    for (const [at, question] of definition.questions.entries()) {
      if (at < from || !counted.has(question.id)) continue;
      for (const to of allowedAnswers(question)) {
        if (to.join() === counted.get(question.id)?.join()) continue;
        for (const more of some(at + 1, left - 1)) yield [{ question: question.id, to }, ...more];
      }
    }
  };
  yield* some(0, size);
}

function changedBy(definition: Definition, given: Given, changes: Changes): Given {
  return changes.reduce((changed, { question: id, to }) => {
    const question = definition.questions.find((candidate) => candidate.id === id);
    return question ? answering(changed, question, to) : changed;
  }, given);
}

/** The segments besides one that some way of finishing ends in. */
function elsewhere(definition: Definition, given: Given, segment: string): string[] {
  const { complete, decision } = bruteForce(definition, given);
  const ends = complete ? [decision.segment] : brutePossible(definition, given);
  return ends.filter((id) => id !== segment);
}
