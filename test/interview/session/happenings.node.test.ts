import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decide, type InterviewEvent } from "../../../src/index.ts";
import type { Happening } from "../../../src/interview/session/happening.ts";
import { openSession } from "../../../src/interview/session/session.ts";
import { offer } from "./offer.ts";
import { inShort, listenTo } from "./told.ts";

const answer = (question: string, answer: string | string[]): InterviewEvent => ({
  type: "answer",
  question,
  answer,
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T10:00:00Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("who listens", () => {
  test("is told what happens, in order", () => {
    const session = openSession(offer);
    const told = listenTo(session);
    session.send({ type: "begin" });
    session.send(answer("goal", "grow"));
    session.send(answer("pace", "slow"));
    session.send({ type: "back" });
    session.send(answer("pace", "fast"));
    session.send({ type: "goTo", question: "goal" });
    session.send({ type: "clear", question: "pace" });
    session.send({ type: "restart" });
    expect(told.map(inShort)).toEqual([
      "started",
      "answered goal",
      "answered pace",
      "revisited pace",
      "answered pace",
      "finished bold",
      "revisited goal",
      "cleared pace",
      "restarted",
    ]);
  });

  test("is told a result once, though somebody goes back and answers as before, and again once they begin again", () => {
    const session = openSession(offer);
    const told = listenTo(session);
    const finished = () => told.filter(({ type }) => type === "finished").length;
    const run = () => {
      session.send(answer("goal", "grow"));
      session.send(answer("pace", "fast"));
    };
    run();
    expect(finished()).toBe(1);
    session.send({ type: "back" });
    session.send(answer("pace", "fast"));
    expect(finished()).toBe(1);
    session.send({ type: "restart" });
    run();
    expect(finished()).toBe(2);
  });

  test("is told of a start with the first answer where nobody began it, and once", () => {
    const session = openSession(offer);
    const told = listenTo(session);
    session.send(answer("goal", "grow"));
    session.send({ type: "begin" });
    session.send(answer("pace", "unsure"));
    expect(told.map(inShort)).toEqual(["started", "answered goal", "answered pace"]);
  });

  test("late is told first what nobody was told, and nothing twice", () => {
    const session = openSession(offer, { known: { size: 70, age: 3 } });
    session.send(answer("goal", "nothing"));
    session.send(answer("goal", "save"));
    const first = listenTo(session);
    const second = listenTo(session);
    session.send({ type: "restart" });
    const before = ["ignored", "finished giant", "started", "answered goal", "finished giant"];
    expect(first.map(inShort)).toEqual([...before, "restarted", "finished giant"]);
    expect(second.map(inShort)).toEqual(["restarted", "finished giant"]);
  });

  test("is told nothing more once it has ended, and what nobody hears is kept for the next", () => {
    const session = openSession(offer);
    const told: Happening[] = [];
    const end = session.listen((happening) => told.push(happening));
    end();
    session.send(answer("goal", "grow"));
    expect(told).toEqual([]);
    expect(listenTo(session).map(inShort)).toEqual(["started", "answered goal"]);
  });

  test("hears all in the same order as others, and one finish, where one of them answers at once", () => {
    const session = openSession(offer);
    session.listen(({ type }) => {
      if (type === "started") session.send(answer("pace", "fast"));
    });
    const told = listenTo(session);
    session.send(answer("goal", "grow"));
    expect(told.map(inShort)).toEqual([
      "started",
      "answered goal",
      "answered pace",
      "finished bold",
    ]);
  });
});

describe("a finished interview", () => {
  test("has a record of what was decided from what, and of when", () => {
    const session = openSession(offer, { known: { size: 12 } });
    const told = listenTo(session);
    vi.setSystemTime(new Date("2026-11-21T10:01:00Z"));
    session.send(answer("goal", ["grow"]));
    vi.setSystemTime(new Date("2026-11-21T10:02:30Z"));
    session.send(answer("pace", "fast"));
    const record = {
      questionnaire: { id: "offer", version: "2026-11" },
      known: { size: 12 },
      answers: { goal: ["grow"], pace: "fast" },
      ...decide(offer, { known: { size: 12 }, answers: { goal: "grow", pace: "fast" } }),
      startedAt: "2026-11-21T10:01:00.000Z",
      finishedAt: "2026-11-21T10:02:30.000Z",
    };
    const at = Date.parse(record.finishedAt);
    expect(told.at(-1)).toEqual({ type: "finished", record, at });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  test("that is changed is told again, with what it has become", () => {
    const session = openSession(offer);
    const told = listenTo(session);
    session.send(answer("goal", "save"));
    session.send({ type: "know", known: { size: "large" } });
    expect(told.map(inShort).slice(-2)).toEqual(["finished thrifty", "finished giant"]);
  });

  test.each<[string, InterviewEvent]>([
    ["going back", { type: "back" }],
    ["an answer that can't be", answer("goal", "nothing")],
    ["an answer to what is never asked", answer("size", "large")],
    ["facts that don't fit", { type: "know", known: { size: "huge" } }],
    ["facts that are none", { type: "know", known: {} }],
    ["clearing what wasn't answered", { type: "clear", question: "team" }],
  ])("is not told again where nothing changes: %s", (_, event) => {
    const session = openSession(offer, { answers: { goal: "save" } });
    const told = listenTo(session);
    session.send(event);
    expect(told.filter(({ type }) => type === "finished")).toHaveLength(1);
  });
});
