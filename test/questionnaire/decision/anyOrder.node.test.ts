import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answers, decide, type Given, possible, walk } from "../../../src/index.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";
import { allowedAnswers, answering, bruteForce, isOfferedInTurn } from "./bruteForce.ts";
import { manyWays } from "./manyWays.ts";
import { allAnswered, randomGiven } from "./randomGiven.ts";

const tieBreak = manyWays({
  questions: 3,
  options: 2,
  segments: 2,
  // Each answer speaks for one of the two; the last for the other, and louder.
  points: (question, option, segment) =>
    question === 2 ? (segment === option ? 5 : 0) : segment === option ? 2 : 0,
  more: (question) => (question === 2 ? { ask: "if-close" } : {}),
});

test("a tie-break that was volunteered or known counts only where there is a tie", () => {
  const clear = { "q-0": "o-0", "q-1": "o-0" };
  const level = { "q-0": "o-0", "q-1": "o-1" };
  const other = { "q-2": "o-1" };
  for (const given of [
    { answers: { ...other, ...clear } },
    { answers: clear, known: other },
  ] satisfies Given[]) {
    expect(walk(tieBreak, given)).toMatchObject({ complete: true, path: ["q-0", "q-1"] });
    expect(decide(tieBreak, given)).toMatchObject({ segment: "s-0", lead: 4 });
  }
  const counts = { answers: { ...other, ...level } };
  expect(walk(tieBreak, counts).path).toEqual(["q-0", "q-1", "q-2"]);
  expect(decide(tieBreak, counts)).toMatchObject({ segment: "s-1", lead: 5 });
});

test("a tie-break that is passed over fulfils no condition", () => {
  const followed = manyWays({
    questions: 4,
    options: 2,
    segments: 2,
    points: (_, option, segment) => (segment === option ? 1 : 0),
    more: (question) =>
      question === 1 ? { ask: "if-close" } : question === 2 ? { when: { "q-1": "o-1" } } : {},
    decision: { stopWhenCertain: false },
  });
  const answers = { "q-0": "o-0", "q-1": "o-1", "q-2": "o-1" };
  expect(walk(followed, { answers })).toMatchObject({ next: "q-3", path: ["q-0"] });
});

test("one prospect gets one segment in whatever order the answers came", () => {
  const prospect = randomDefinition(40).chain((definition) =>
    allAnswered(definition).chain((answers) =>
      fc.record({
        definition: fc.constant(definition),
        known: randomGiven(definition).map(({ known = {} }) =>
          Object.fromEntries(
            definition.questions.flatMap(({ id, ask }) =>
              ask === "never" && Object.hasOwn(known, id) ? [[id, known[id] as string]] : [],
            ),
          ),
        ),
        answers: fc.shuffledSubarray(Object.entries(answers), {
          minLength: Object.keys(answers).length,
        }),
      }),
    ),
  );
  let early = 0;
  let passedOver = 0;
  fc.assert(
    fc.property(prospect, ({ definition, known, answers }) => {
      const whole = { known, answers: Object.fromEntries(answers) };
      const { decision, path, counted } = bruteForce(definition, whole);
      // What isn't offered can't be said before all that decides about it has been.
      const asked = definition.questions.filter(({ id }) => path.includes(id));
      fc.pre(asked.every((question) => isOfferedInTurn(definition, counted, question)));
      let ended = false;
      for (let said = 0; said <= answers.length; said++) {
        const given = { known, answers: Object.fromEntries(answers.slice(0, said)) };
        const { complete } = walk(definition, given);
        if (ended) expect(complete).toBe(true);
        ended ||= complete;
        if (possible(definition, given).length > 1) continue;
        if (said < answers.length) early++;
        expect(possible(definition, given)).toEqual([decision.segment]);
        if (complete) expect(decide(definition, given).segment).toBe(decision.segment);
      }
      expect(ended).toBe(true);
      const tieBreaks = definition.questions.filter(({ ask }) => ask === "if-close");
      if (tieBreaks.some(({ id }) => !path.includes(id))) passedOver++;
    }),
    runs(250),
  );
  expect(early).toBeGreaterThan(enough(50));
  expect(passedOver).toBeGreaterThan(enough(50));
});

test("what is settled stays so, whatever else is volunteered in any order", () => {
  const interview = randomDefinition(40).chain((definition) =>
    fc.record({ definition: fc.constant(definition), given: randomGiven(definition) }),
  );
  let settled = 0;
  fc.assert(
    fc.property(interview, ({ definition, given }) => {
      const ends = possible(definition, given);
      if (ends.length > 1) return;
      const { counted } = walk(definition, given);
      const unsaid = definition.questions.filter(
        // Of those that don't offer all, more can be volunteered than can be asked for.
        ({ id, ask, offer }) =>
          ask !== "never" && offer !== "contenders" && !counted.has(id) && !said(given, id),
      );
      const volunteered = [given];
      for (const question of unsaid) {
        const answers = allowedAnswers(question);
        const further = volunteered.flatMap((one) =>
          answers.map((answer): Given => answering(one, question, answer)),
        );
        volunteered.push(...further);
      }
      // Those with many more would take minutes.
      if (volunteered.length > 300) return;
      settled += volunteered.length - 1;
      for (const more of volunteered) {
        const { complete, decision } = bruteForce(definition, more);
        if (complete) expect(decision.segment).toBe(ends[0]);
        expect(possible(definition, more)).toEqual(ends);
      }
    }),
    runs(250),
  );
  expect(settled).toBeGreaterThan(enough(300));
});

function said({ known = {}, answers = {} }: Given, id: string): boolean {
  return Object.hasOwn(known as Answers, id) || Object.hasOwn(answers, id);
}
