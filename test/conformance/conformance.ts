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
import { prove, reachable, type Shares, sharesOf } from "../../src/proof/shares.ts";

/** A definition with cases that any implementation of the format must reproduce. */
export interface Vector {
  readonly definition: { readonly id: string };
  readonly cases: readonly (Required<Given> & { readonly expect: Expectation })[];
  readonly shares?: Shares;
  readonly reachable?: readonly string[];
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

/**
 * Runs every case of some vectors through the pure walk, and through the machine one event at a time; then holds the
 * shares of all interviews, and the segments that can be reached, to what the vector says.
 */
export function* conformance(vectors: readonly Vector[]): Generator<Result> {
  for (const { definition: source, cases, shares, reachable: reached } of vectors) {
    const reading = read(JSON.stringify(source));
    if (reading.ok && shares && reached) {
      const proof = prove(reading.definition);
      yield { name: `${source.id}, shares`, differences: near(sharesOf(proof), shares) };
      yield {
        name: `${source.id}, reachable`,
        differences: differences({ reachable: reachable(proof) }, { reachable: reached }),
      };
    }
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

/** Differences between figures of more than 1e-9. */
function near(got: Shares, expected: Shares): string[] {
  const flat = ({ shares, ...figures }: Shares) => Object.entries({ ...shares, ...figures });
  const found = new Map(flat(got));
  return flat(expected)
    .filter(([key, value]) => !(Math.abs((found.get(key) ?? Number.NaN) - value) <= 1e-9))
    .map(([key, value]) => `${key}: expected ${value}, got ${found.get(key)}`);
}
