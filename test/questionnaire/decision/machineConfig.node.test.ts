import fc from "fast-check";
import { expect, test } from "vitest";
import { machineFor } from "../../../src/index.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";

test("its states are the author's questions and segments, in the author's order", () => {
  fc.assert(
    fc.property(randomDefinition(), (definition) => {
      const { questions, deciding, segments, ...others } = machineFor(definition).root.states;
      expect(Object.keys(questions?.states ?? {})).toEqual(
        definition.questions.map(({ id }) => id),
      );
      expect(Object.keys(segments?.states ?? {})).toEqual(definition.segments.map(({ id }) => id));
      expect(Object.keys(deciding?.states ?? {})).toEqual([]);
      expect(others).toEqual({});
    }),
  );
});

test("guards and actions are named, and every name is there; functions stand nowhere else", () => {
  fc.assert(
    fc.property(randomDefinition(), (definition) => {
      const { config, implementations } = machineFor(definition);
      const { context: _, ...rest } = config;
      expect([...functionsIn(rest)]).toEqual([]);
      expect(namesUnder(rest, "guard")).toEqual(new Set(Object.keys(implementations.guards)));
      expect(namesUnder(rest, "actions")).toEqual(new Set(Object.keys(implementations.actions)));
    }),
  );
});

test("a state says in words what it is", () => {
  fc.assert(
    fc.property(randomDefinition(), (definition) => {
      const { questions, segments } = machineFor(definition).root.states;
      for (const state of [questions, segments].flatMap((room) =>
        Object.values(room?.states ?? {}),
      )) {
        expect(state.description).toMatch(/^(Question|Segment) /);
      }
    }),
    runs(50),
  );
});

function* functionsIn(value: unknown, path: readonly string[] = []): Generator<string> {
  if (typeof value === "function") yield path.join(".");
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* functionsIn(part, [...path, key]);
}

/** The names that stand, bare or with parameters, under a key anywhere. */
function namesUnder(value: unknown, wanted: string, names = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return names;
  for (const [key, part] of Object.entries(value)) {
    if (key === wanted) names.add(typeof part === "string" ? part : part.type);
    else namesUnder(part, wanted, names);
  }
  return names;
}
