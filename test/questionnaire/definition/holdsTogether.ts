import { expect } from "vitest";
import { createActor } from "xstate";
import { decide, explain, machineFor, possible, type Reading, walk } from "../../../src/index.ts";
import { isAtItsPlace } from "./place.ts";

/** What is read can be used, and what is refused says why and where. */
export function holdsTogether(text: string, reading: Reading): void {
  if (!reading.ok) {
    expect(reading.problems).not.toEqual([]);
    const source = text.replace(/^\uFEFF/, "");
    expect(reading.problems.filter((problem) => !isAtItsPlace(problem, source))).toEqual([]);
    return;
  }
  const { definition } = reading;
  let answers = {};
  for (let { next } = walk(definition); next !== null; ) {
    const asked = next;
    const question = definition.questions.find(({ id }) => id === asked);
    answers = { ...answers, [next]: question?.options[0]?.id };
    next = walk(definition, { answers }).next;
  }
  const { segment } = decide(definition, { answers });
  expect(definition.segments.map(({ id }) => id)).toContain(segment);
  expect(possible(definition, { answers })).toEqual([segment]);
  expect(explain(definition, { answers }).segment).toBe(segment);
  const actor = createActor(machineFor(definition), { input: { answers } }).start();
  expect(actor.getSnapshot().value).toEqual({ segments: segment });
}
