import fc from "fast-check";
import { expect, test } from "vitest";
import {
  blank,
  interviewAt,
  interviewOf,
  stepsOf,
  unfit,
} from "../../../../src/faces/studio/preview/interview.ts";
import {
  firstState,
  type PreviewAction,
  type PreviewState,
  previewReducer,
} from "../../../../src/faces/studio/preview/previewState.ts";
import { decide, walk } from "../../../../src/index.ts";
import { everyInterview } from "../../../proof/everyInterview.ts";
import { smallDefinition } from "../../../proof/randomQuestionnaire.ts";
import { definitionOf } from "../../../questionnaire/definition/definitionOf.ts";
import { runs } from "../../../runs.ts";
import { bakery } from "../proof/bakery.ts";

const definition = definitionOf(JSON.parse(bakery()));

test("an interview is played one answer after the other, and ends where it must", () => {
  fc.assert(
    fc.property(smallDefinition(60), (any) => {
      for (const { answers, asked, decision } of everyInterview(any).all) {
        const steps = stepsOf(any, interviewOf(any, { answers }));
        expect(steps).toHaveLength(asked.length + 1);
        for (const [at, step] of steps.entries()) {
          expect(walk(any, step).next).toBe(asked[at] ?? null);
        }
        expect(decide(any, steps.at(-1)).segment).toBe(decision.segment);
      }
    }),
    runs(30),
  );
});

test("facts among the answers are known beforehand", () => {
  const answers = { late: "depends", size: "few" };
  expect(interviewOf(definition, { known: { other: 1 }, answers })).toEqual({
    known: { other: 1, size: "few" },
    answers: { late: "depends" },
  });
});

test("on the way to a question, what is answered before it stays", () => {
  const ways = new Map([["pays", { late: "depends" }]]);
  const done = { known: {}, answers: { late: "depends", pays: "owner" } };
  expect(interviewAt(definition, "pays", done, ways)).toEqual({
    known: {},
    answers: { late: "depends" },
  });
  expect(interviewAt(definition, "late", done, ways)).toEqual(blank);
  const elsewhere = { known: {}, answers: { late: "stop" } };
  expect(interviewAt(definition, "pays", elsewhere, ways)?.answers).toEqual({ late: "depends" });
  expect(interviewAt(definition, "size", elsewhere, ways)).toBe(null);
});

test("an answer of which an edit takes the option away is another run, and comes back with it", () => {
  const interview = { known: {}, answers: { late: "stop" } };
  const [size, late, pays] = definition.questions;
  const options = late?.options.filter(({ id }) => id !== "stop");
  const without = definitionOf({
    ...definition,
    questions: [size, { ...late, options }, pays],
    examples: [],
  });
  expect(unfit(without, interview)).not.toBe(unfit(definition, interview));
});

test("who answers ends what is played; who starts again begins with the intro", () => {
  const run = (...actions: PreviewAction[]): PreviewState =>
    actions.reduce(previewReducer, firstState);
  const steps = stepsOf(definition, { known: {}, answers: { late: "depends", pays: "owner" } });
  const playing = run({ type: "play", steps });
  expect(playing).toMatchObject({ interview: blank, skipsIntro: true, queue: steps.slice(1) });
  const answered = previewReducer(playing, {
    type: "happened",
    happening: { type: "answered", question: "late", answer: "wait", at: 0 },
  });
  expect(answered).toMatchObject({ interview: { answers: { late: "wait" } }, queue: [] });
  expect(answered.run).toBe(playing.run);
  const again = previewReducer(answered, { type: "restart" });
  expect(again).toMatchObject({ interview: blank, skipsIntro: false, played: null });
  expect(again.run).not.toBe(playing.run);
});
