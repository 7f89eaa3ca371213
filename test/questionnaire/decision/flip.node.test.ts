import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Definition,
  decide,
  explain,
  type Flip,
  type Given,
  walk,
} from "../../../src/index.ts";
import { explainSettled, type Grounds } from "../../../src/questionnaire/decision/explain.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";
import {
  allowedAnswers,
  answering,
  bruteForce,
  brutePossible,
  isOfferedInTurn,
  offeredAnswers,
} from "./bruteForce.ts";
import { manyWays } from "./manyWays.ts";
import { randomGiven } from "./randomGiven.ts";

const interview = (mostWays?: number) =>
  randomDefinition(mostWays).chain((definition) =>
    fc.record({ definition: fc.constant(definition), given: randomGiven(definition) }),
  );

/** What answers settle in their order, or in any; null where those in any order don't settle it. */
const ways = [
  ["in order", explain],
  ["in any order", explainSettled],
] as const;

describe.each(ways)("of answers %s", (_, groundsOf) => {
  test("the change named leads, walked again, to the segments named", () => {
    let settled = 0;
    fc.assert(
      fc.property(interview(), ({ definition, given }) => {
        const grounds = groundsOf(definition, given);
        if (!grounds?.flip) return;
        const { flip, segment, answers } = grounds;
        for (const { question, options, to } of flip.changes) {
          expect(answers).toContainEqual({ question, options });
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
    expect(settled).toBeGreaterThan(enough(10));
  });

  test("no smaller change leads elsewhere, and none does where none is named", () => {
    let compared = 0;
    fc.assert(
      fc.property(interview(40), ({ definition, given }) => {
        const grounds = groundsOf(definition, given);
        if (!grounds) return;
        const { flip, segment } = grounds;
        const smaller = [1, 2, 3].filter((size) => !flip || size < flip.changes.length);
        const changes = smaller.flatMap((size) => [...changesOf(definition, grounds, size)]);
        // Those with many more would take minutes.
        if (changes.length > 1000) return;
        compared += changes.length;
        const leading = changes.filter((change) =>
          leadsElsewhere(definition, given, change, segment),
        );
        expect(leading).toEqual([]);
      }),
      runs(300),
    );
    expect(compared).toBeGreaterThan(enough(100));
  });

  test("a change that only opens a question is named where none of its size settles it in turn", () => {
    let opened = 0;
    fc.assert(
      fc.property(interview(40), ({ definition, given }) => {
        const grounds = groundsOf(definition, given);
        if (!grounds?.flip) return;
        const { flip, segment } = grounds;
        if (walk(definition, changedBy(definition, given, flip.changes)).complete) return;
        opened++;
        const settling = [...changesOf(definition, grounds, flip.changes.length)].filter(
          (change) => {
            const changed = bruteForce(definition, changedBy(definition, given, change));
            const isInTurn = definition.questions.every(
              (question) =>
                !change.some(({ question: id }) => id === question.id) ||
                (changed.counted.has(question.id) &&
                  isOfferedInTurn(definition, changed.counted, question)),
            );
            return isInTurn && changed.complete && changed.decision.segment !== segment;
          },
        );
        expect(settling).toEqual([]);
      }),
      runs(1000),
    );
    expect(opened).toBeGreaterThan(enough(10));
  });
});

describe("where nobody could look at every change of three answers", () => {
  const several = { questions: 8, options: 6, segments: 6, more: () => ({ choose: 3 }) };
  const answered = (definition: Definition, option: (question: number) => string): Given => ({
    answers: Object.fromEntries(definition.questions.map(({ id }, at) => [id, option(at)])),
  });

  test("it is said that none leads elsewhere", () => {
    const definition = manyWays({
      ...several,
      points: (question, option, segment) => (segment === 0 ? 30 : (question + option) % 5),
    });
    expect(
      explain(
        definition,
        answered(definition, () => "o-1"),
      ).flip,
    ).toBeNull();
  });

  test("a change of three is found among those of twenty questions with 511 answers each", () => {
    const definition = manyWays({
      questions: 20,
      segments: 12,
      // The first segment is 40 ahead; of a last option it loses 14, to one segment alone.
      points: (question, option, segment) =>
        segment === 0 ? 2 : option === 8 && segment === 1 + (question % 4) ? 16 : 0,
      more: () => ({ choose: 9 }),
    });
    const { segment, flip } = explain(
      definition,
      answered(definition, () => "o-0"),
    );
    expect(segment).toBe("s-0");
    expect(flip?.changes).toHaveLength(3);
    const changed = changedBy(
      definition,
      answered(definition, () => "o-0"),
      flip?.changes ?? [],
    );
    expect(flip?.segments).toEqual([decide(definition, changed).segment]);
  });
});

type Changes = readonly Pick<Flip["changes"][number], "question" | "to">[];

/** Every way of giving so many of the answers that count otherwise. */
function* changesOf(
  definition: Definition,
  { answers }: Pick<Grounds, "answers">,
  size: number,
): Generator<Changes> {
  const counted = new Map(answers.map(({ question, options }) => [question, options]));
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

/** Whether some way of finishing with changed answers ends elsewhere, each of them being offered when its turn comes. */
function leadsElsewhere(
  definition: Definition,
  given: Given,
  changes: Changes,
  segment: string,
): boolean {
  const isTieBreak = ({ question: id }: Changes[number]) =>
    definition.questions.some((one) => one.id === id && one.offer === "contenders");
  const later = changes.filter(isTieBreak);
  const changed = changedBy(
    definition,
    given,
    changes.filter((change) => !isTieBreak(change)),
  );
  if (later.length === 0) return elsewhere(definition, changed, segment).length > 0;
  const without = (values: Given["answers"] = {}) =>
    Object.fromEntries(
      Object.entries(values).filter(([id]) => !later.some(({ question }) => question === id)),
    );
  const { decision } = definition;
  const unstopped = { ...definition, decision: { ...decision, stopWhenCertain: false } };
  const goesOn = (now: Given): boolean => {
    const { next, counted, decision } = bruteForce(unstopped, now);
    const question = definition.questions.find(({ id }) => id === next);
    if (!question) return decision.segment !== segment;
    const to = later.find((change) => change.question === question.id)?.to;
    return offeredAnswers(definition, counted, question)
      .filter((answer) => !to || answer.join() === to.join())
      .some((answer) => goesOn(answering(now, question, answer)));
  };
  return goesOn({
    known: without(changed.known as Given["answers"]),
    answers: without(changed.answers),
  });
}

/** The segments besides one that some way of finishing ends in. */
function elsewhere(definition: Definition, given: Given, segment: string): string[] {
  const { complete, decision } = bruteForce(definition, given);
  const ends = complete ? [decision.segment] : brutePossible(definition, given);
  return ends.filter((id) => id !== segment);
}
