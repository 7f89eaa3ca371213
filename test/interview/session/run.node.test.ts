import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LeadOutcome } from "../../../src/interview/session/lead.ts";
import { leave } from "../../../src/interview/session/leaving.ts";
import { openSession, type Session } from "../../../src/interview/session/session.ts";
import { offer } from "./offer.ts";
import { inShort, listenTo } from "./told.ts";

const reworded = { ...offer, title: "Which one?" };
const newer = { ...offer, version: "2026-12" };
const lead = { fields: { email: "ana@example.com" }, consent: null };

/** Another session that goes on with the run of one. */
const goOn = (session: Session, definition = offer) => openSession(definition, session.run());

function answerAll(session: Session): void {
  session.send({ type: "answer", question: "goal", answer: "grow" });
  session.send({ type: "answer", question: "pace", answer: "fast" });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T10:00:00Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a session that is opened with the run of another", () => {
  test("has begun when that one had, and has not begun anew", () => {
    const first = openSession(offer);
    vi.setSystemTime(new Date("2026-11-21T10:01:00Z"));
    first.send({ type: "begin" });
    vi.setSystemTime(new Date("2026-11-21T10:05:00Z"));
    const second = goOn(first);
    const told = listenTo(second);
    expect(second.state().begun).toBe(true);
    answerAll(second);
    expect(told.map(inShort)).toEqual(["answered goal", "answered pace", "finished bold"]);
    expect(second.record()?.startedAt).toBe("2026-11-21T10:01:00.000Z");
  });

  test("shows the question that was gone back to, unless it is asked no more", () => {
    const first = openSession(offer);
    answerAll(first);
    first.send({ type: "back" });
    expect(goOn(first).asked()).toBe("pace");
    const shorter = { ...offer, questions: offer.questions.filter(({ id }) => id !== "pace") };
    expect(goOn(first, shorter).asked()).not.toBe("pace");
  });

  test.each([
    ["does not tell a result again that was told", reworded, 0],
    ["tells one that says something else", newer, 1],
  ])("%s", (_, definition, times) => {
    const first = openSession(offer);
    listenTo(first);
    answerAll(first);
    const told = first.record();
    vi.setSystemTime(new Date("2026-11-21T11:00:00Z"));
    const second = goOn(first, definition);
    const heard = listenTo(second).filter(({ type }) => type === "finished");
    expect(heard).toHaveLength(times);
    expect(second.record()?.startedAt).toBe(told?.startedAt);
    expect(second.record()?.finishedAt === told?.finishedAt).toBe(times === 0);
  });

  test("does not tell a result again that was gone back from and is answered as before", () => {
    const first = openSession(offer);
    listenTo(first);
    answerAll(first);
    first.send({ type: "back" });
    const second = goOn(first);
    const told = listenTo(second);
    second.send({ type: "answer", question: "pace", answer: "fast" });
    expect(told.map(inShort)).toEqual(["answered pace"]);
  });
});

describe("a lead on its way", () => {
  /** A session whose lead is being sent, and what ends that. */
  function sending() {
    const session = openSession(offer);
    answerAll(session);
    let end: (outcome: LeadOutcome) => void = () => {};
    const outcome = new Promise<LeadOutcome>((done) => {
      end = done;
    });
    session.draft = { email: "ana@example.com" };
    const left = leave(session, lead, () => outcome);
    const settle = async (outcome: LeadOutcome) => {
      end(outcome);
      await left;
    };
    return { session, settle };
  }

  test.each([
    ["sent", {}],
    ["failed", { email: "ana@example.com" }],
  ] as const)("is %s for the session that goes on with the run, and the other stays silent", async (outcome, draft) => {
    const { session: first, settle } = sending();
    const second = goOn(first, reworded);
    const told = listenTo(second);
    expect(second.state().lead).toBe("sending");
    await settle(outcome);
    expect(second.state().lead).toBe(outcome);
    expect(second.draft).toEqual(draft);
    expect(told.filter(({ type }) => type === "lead")).toMatchObject([{ step: outcome }]);
  });

  test("of one who began again is not the next one's, who sends too", async () => {
    const { session, settle } = sending();
    session.send({ type: "restart" });
    answerAll(session);
    void leave(session, lead, () => new Promise(() => {}));
    await settle("refused");
    expect(session.state().lead).toBe("sending");
  });

  test("that nobody waits for can be sent again", () => {
    const { session } = sending();
    const kept = JSON.parse(JSON.stringify(session.run()));
    expect(openSession(offer, { ...kept, leaving: null }).state().lead).toBe("asked");
  });
});
