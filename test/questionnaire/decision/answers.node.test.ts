import { describe, expect, test } from "vitest";
import { createActor, decide, machineFor, misfits, walk } from "../../../src/index.ts";
import { offer } from "../../interview/session/offer.ts";

describe("a list with one option that isn't there", () => {
  const unknown = ["some", "nobody-knows"];

  test("is no answer, however right the others in it are", () => {
    const answers = { goal: "grow", pace: "unsure", team: unknown };
    expect(walk(offer, { answers })).toMatchObject({ next: "team", path: ["goal", "pace"] });
    expect(decide(offer, { answers })).toMatchObject({ scores: { bold: 1 } });
    expect(misfits(offer, { answers })).toEqual([
      { question: "team", value: unknown, why: "no-such-answer" },
    ]);
  });

  test("is no fact either", () => {
    const known = { goal: "grow", pace: "unsure", team: unknown };
    expect(walk(offer, { known }).next).toBe("team");
    expect(misfits(offer, { known })).toEqual([
      { question: "team", value: unknown, why: "no-such-answer" },
    ]);
  });

  test("is no move of a running interview", () => {
    const actor = createActor(machineFor(offer)).start();
    actor.send({ type: "answer", question: "team", answer: unknown });
    expect(actor.getSnapshot().context).toMatchObject({ answers: {}, begun: false });
  });
});

describe("a question whose answer was only known", () => {
  const runOf = (known: Record<string, string>, answers = {}) =>
    createActor(machineFor(offer), { input: { known, answers } }).start();

  test("is none to go back to: it was never asked", () => {
    const actor = runOf({ goal: "grow" });
    actor.send({ type: "back" });
    expect(actor.getSnapshot().context.revisiting).toBeNull();
    expect(actor.getSnapshot().value).toEqual({ questions: "pace" });
  });

  test("is passed over on the way back", () => {
    const actor = runOf({ pace: "unsure" }, { goal: "grow" });
    expect(actor.getSnapshot().value).toEqual({ questions: "team" });
    actor.send({ type: "back" });
    expect(actor.getSnapshot().value).toEqual({ questions: "goal" });
  });

  test("is one once it was answered otherwise", () => {
    const actor = runOf({ goal: "save" }, { goal: "grow" });
    actor.send({ type: "back" });
    expect(actor.getSnapshot().value).toEqual({ questions: "goal" });
  });
});
