import { describe, expect, test } from "vitest";
import { openSession } from "../../../src/interview/session/session.ts";
import { offer } from "./offer.ts";
import { inShort, listenTo } from "./told.ts";

describe("what doesn't fit", () => {
  const known = { size: 12, age: 3, goal: 5, pace: "never" };
  const answers = { size: "large", pace: ["slow", "fast"], team: ["some", "you"], nobody: "x" };

  test("is told, with why, and left out", () => {
    const session = openSession(offer, { known, answers });
    expect(session.state()).toMatchObject({
      known: { size: 12 },
      answers: { team: ["some", "you"] },
    });
    expect(Object.keys(session.state().known)).toEqual(["size"]);
    expect(Object.keys(session.state().answers)).toEqual(["team"]);
    const [ignored] = listenTo(session);
    expect(ignored).toEqual({
      type: "ignored",
      at: expect.any(Number),
      misfits: [
        { question: "age", value: 3, why: "no-such-question" },
        { question: "goal", value: 5, why: "in-no-range" },
        { question: "pace", value: "never", why: "no-such-answer" },
        { question: "size", value: "large", why: "never-asked" },
        { question: "pace", value: ["slow", "fast"], why: "no-such-answer" },
        { question: "nobody", value: "x", why: "no-such-question" },
      ],
    });
  });

  test("is told and left out when it arrives late, and what fits is kept", () => {
    const session = openSession(offer, { known: { goal: "save" } });
    const told = listenTo(session);
    session.send({ type: "know", known: { size: "large", age: 3, goal: "nothing" } });
    expect(session.state().known).toEqual({ goal: "save", size: "large" });
    expect(told.map(inShort)).toEqual(["finished thrifty", "ignored", "finished giant"]);
  });

  test("changes no prototype", () => {
    const odd = JSON.parse('{ "__proto__": { "goal": "save" }, "constructor": "save" }');
    const session = openSession(offer, { known: odd, answers: odd });
    session.send({ type: "know", known: odd });
    expect(session.state()).toMatchObject({ known: {}, answers: {} });
    expect(Object.keys(session.state().known)).toEqual([]);
    expect(listenTo(session).map(inShort)).toEqual(["ignored", "ignored"]);
  });
});
