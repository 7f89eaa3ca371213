import { isDeepStrictEqual } from "node:util";
import { createActor } from "xstate";
import {
  type Decision,
  type Definition,
  decide,
  type Given,
  machineFor,
  possible,
  read,
  walk,
} from "../../src/index.ts";

/** A definition with cases that any implementation of the format must reproduce. */
export interface Vector {
  readonly definition: { readonly id: string };
  readonly cases: readonly (Required<Given> & { readonly expect: Expectation })[];
}

interface Expectation extends Partial<Decision> {
  readonly complete: boolean;
  readonly next: string | null;
  readonly path: readonly string[];
  readonly possible: readonly string[];
}

/** What came of one case in one implementation: nothing, or how it differs. */
export interface Result {
  readonly name: string;
  readonly differences: readonly string[];
}

/** Runs every case of some vectors through the pure walk, and through the machine one event at a time. */
export function* conformance(vectors: readonly Vector[]): Generator<Result> {
  for (const { definition: source, cases } of vectors) {
    const reading = read(JSON.stringify(source));
    for (const [index, { known, answers, expect }] of cases.entries()) {
      const name = `${source.id} case ${index + 1}`;
      if (!reading.ok) {
        yield { name, differences: reading.problems.map((problem) => JSON.stringify(problem)) };
        continue;
      }
      const { definition } = reading;
      const given = { known, answers };
      yield { name: `${name}, walk`, differences: differences(outcome(definition, given), expect) };
      yield { name: `${name}, machine`, differences: inMachine(definition, given, expect) };
    }
  }
}

function outcome(definition: Definition, given: Given): Expectation {
  const { counted: _, ...course } = walk(definition, given);
  const reached = { ...course, possible: possible(definition, given) };
  return course.complete ? { ...reached, ...decide(definition, given) } : reached;
}

function inMachine(definition: Definition, given: Required<Given>, expect: Expectation): string[] {
  const actor = createActor(machineFor(definition), { input: {} }).start();
  actor.send({ type: "know", known: given.known });
  for (const [question, answer] of Object.entries(given.answers)) {
    actor.send({ type: "answer", question, answer });
  }
  const { context, value } = actor.getSnapshot();
  const state = expect.complete ? { segments: expect.segment } : { questions: expect.next };
  return [
    ...differences({ state: value }, { state }),
    ...differences(outcome(definition, context), expect),
  ];
}

function differences(got: object, expected: object): string[] {
  return Object.entries(expected).flatMap(([key, value]) => {
    const found = (got as Record<string, unknown>)[key];
    if (isDeepStrictEqual(found, value)) return [];
    return [`${key}: expected ${JSON.stringify(value)}, got ${JSON.stringify(found)}`];
  });
}
