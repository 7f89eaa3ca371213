import fc from "fast-check";
import { expect, test } from "vitest";
import { createActor } from "xstate";
import { type Definition, type InterviewContext, machineFor } from "../../../src/index.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { bruteForce } from "./bruteForce.ts";
import { afterEvent, previousOf } from "./events.ts";
import { randomEvent, randomGiven } from "./randomGiven.ts";

const run = randomDefinition(60).chain((definition) =>
  fc.record({
    definition: fc.constant(definition),
    given: randomGiven(definition),
    events: fc.array(randomEvent(definition), { maxLength: 12 }),
  }),
);

test("after any events the machine is where walking what it kept leads", () => {
  const seen = { questions: 0, segments: 0, back: 0 };
  fc.assert(
    fc.property(run, ({ definition, given, events }) => {
      const actor = createActor(machineFor(definition), { input: given }).start();
      let kept: InterviewContext = actor.getSnapshot().context;
      expect(kept).toMatchObject(given);
      expect(actor.getSnapshot().value).toEqual(stateOf(definition, kept));
      for (const event of events) {
        if (event.type === "back" && previousOf(definition, kept)) seen.back++;
        kept = afterEvent(definition, kept, event);
        actor.send(event);
        const { context, value, status } = actor.getSnapshot();
        expect(status).toBe("active");
        expect(context).toEqual(kept);
        expect(value).toEqual(stateOf(definition, kept));
        seen["questions" in (value as object) ? "questions" : "segments"]++;
      }
    }),
    runs(1000),
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(enough(100));
});

test("a fact replaces one that only looks the same as text", () => {
  const definition = fc.sample(randomDefinition(5), 1)[0] as Definition;
  const actor = createActor(machineFor(definition), {
    input: { known: { odd: Number.NaN } },
  }).start();
  actor.send({ type: "know", known: { odd: null as never } });
  expect(actor.getSnapshot().context.known).toEqual({ odd: null });
});

test("a kept snapshot is taken up again in the same place and goes on alike", () => {
  fc.assert(
    fc.property(run, fc.nat(12), ({ definition, given, events }, after) => {
      const actor = createActor(machineFor(definition), { input: given }).start();
      for (const event of events.slice(0, after)) actor.send(event);

      const snapshot = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
      const sameAgain = definitionOf(definition);
      const restored = createActor(machineFor(sameAgain), { snapshot }).start();
      expect(restored.getSnapshot().value).toEqual(actor.getSnapshot().value);
      for (const event of events.slice(after)) {
        actor.send(event);
        restored.send(event);
        expect(restored.getSnapshot().value).toEqual(actor.getSnapshot().value);
      }
    }),
    runs(300),
  );
});

test("tags tell whether it asks or has decided", () => {
  fc.assert(
    fc.property(run, ({ definition, given, events }) => {
      const actor = createActor(machineFor(definition), { input: given }).start();
      for (const event of events) actor.send(event);
      const snapshot = actor.getSnapshot();
      expect([...snapshot.tags]).toEqual(
        Object.keys(snapshot.value).map((room) => (room === "segments" ? "decided" : "asking")),
      );
    }),
    runs(100),
  );
});

function stateOf(definition: Definition, kept: InterviewContext): object {
  const { next, decision } = bruteForce(definition, kept);
  const question = kept.revisiting ?? next;
  return question === null ? { segments: decision.segment } : { questions: question };
}
