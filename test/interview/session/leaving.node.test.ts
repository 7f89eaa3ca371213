import { afterEach, describe, expect, test, vi } from "vitest";
import type { Lead, LeadOutcome, LeadStep } from "../../../src/interview/session/lead.ts";
import { goOnWithout, type LeadReceiver, leave } from "../../../src/interview/session/leaving.ts";
import { openSession, type Session } from "../../../src/interview/session/session.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { offer } from "./offer.ts";
import { inShort, listenTo } from "./told.ts";

afterEach(() => void vi.restoreAllMocks());

const email = { id: "email", type: "email", label: "Email" };
const capture = { place: "after-result", fields: [email] };
const withForm = definitionOf({ ...offer, capture });
const withConsent = definitionOf({
  ...offer,
  capture: { ...capture, consent: { text: "You may write to me." } },
});
const lead: Lead = { fields: { email: "ada@example.com" }, consent: null };

/** A run that has ended, with something typed into the form. */
function finished(definition = withForm): Session {
  const session = openSession(definition, { answers: { goal: "save" } });
  session.draft = lead.fields;
  return session;
}

/** A receiver that takes a lead and answers when it is told to. */
function waitingReceiver() {
  let resolve: (outcome: LeadOutcome) => void = () => {};
  const answer = new Promise<LeadOutcome>((settle) => {
    resolve = settle;
  });
  return { resolve, receive: vi.fn(() => answer) };
}

/** The steps that listeners are told. */
function stepsTold(session: Session): LeadStep[] {
  return listenTo(session).flatMap((one) => (one.type === "lead" ? [one.step] : []));
}

describe("a lead that is sent", () => {
  test.each([
    "sent",
    "handed-over",
    "kept",
    "refused",
  ] as const)("ends the form with what became of it, %s, and what was typed is forgotten", async (outcome) => {
    const session = finished();
    await leave(session, lead, async () => outcome);
    expect(session.state().lead).toBe(outcome);
    expect(session.draft).toEqual({});
    expect(stepsTold(session)).toEqual([outcome]);
  });

  test("goes out with the record of its interview", async () => {
    const session = finished();
    const receive = vi.fn(async (): Promise<LeadOutcome> => "sent");
    await leave(session, lead, receive);
    expect(receive.mock.calls).toEqual([[lead, session.record()]]);
  });

  test("stands in the form again where it failed, and can be sent once more", async () => {
    const session = finished();
    await leave(session, lead, async () => "failed");
    expect(session.state().lead).toBe("failed");
    expect(session.draft).toEqual(lead.fields);
    await leave(session, lead, async () => "sent");
    expect(stepsTold(session)).toEqual(["failed", "sent"]);
  });

  const error = new Error("No such receiver.");
  test.each<[string, LeadReceiver]>([
    ["throws later", () => Promise.reject(error)],
    [
      "throws at once",
      () => {
        throw error;
      },
    ],
  ])("has failed where its receiver %s, and the page's author is told why", async (_, receive) => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const session = finished();
    await leave(session, lead, receive);
    expect(session.state().lead).toBe("failed");
    expect(told.mock.calls).toEqual([[error]]);
  });

  test("is not sent twice at a time", async () => {
    const session = finished();
    const { receive, resolve } = waitingReceiver();
    const leaving = leave(session, lead, receive);
    await leave(session, lead, receive);
    expect(session.state().lead).toBe("sending");
    expect(receive).toHaveBeenCalledTimes(1);
    resolve("sent");
    await leaving;
    expect(session.state().lead).toBe("sent");
  });

  test("can't be taken back by going on without", async () => {
    const session = finished();
    const { receive, resolve } = waitingReceiver();
    const leaving = leave(session, lead, receive);
    goOnWithout(session);
    expect(session.state().lead).toBe("sending");
    expect(session.draft).toEqual(lead.fields);
    resolve("kept");
    await leaving;
    expect(stepsTold(session)).toEqual(["kept"]);
  });

  test("is nothing to who has begun again meanwhile", async () => {
    const session = finished();
    const { receive, resolve } = waitingReceiver();
    const leaving = leave(session, lead, receive);
    session.send({ type: "restart" });
    resolve("sent");
    await leaving;
    expect(session.state().lead).toBe("asked");
    expect(stepsTold(session)).toEqual([]);
  });
});

test("of an interview that has not ended nothing is sent", async () => {
  const session = openSession(withForm);
  const { receive } = waitingReceiver();
  await leave(session, lead, receive);
  expect(receive).not.toHaveBeenCalled();
  expect(session.state().lead).toBe("asked");
});

test.each([
  [withConsent, "declined"],
  [withForm, "skipped"],
] as const)("who goes on without has left nothing, and that is told once", (definition, step) => {
  const session = finished(definition);
  goOnWithout(session);
  goOnWithout(session);
  expect(session.state().lead).toBe(step);
  expect(session.draft).toEqual({});
  expect(stepsTold(session)).toEqual([step]);
});

describe("listeners and subscribers", () => {
  test("hear only of the step that ends the form, and views of every one", async () => {
    const session = finished();
    const seen: LeadStep[] = [];
    session.subscribe(() => seen.push(session.state().lead));
    const told = listenTo(session);
    await leave(session, lead, async () => "kept");
    session.setLead("sent");
    expect(seen).toEqual(["sending", "kept", "sent"]);
    expect(told.map(inShort)).toEqual(["finished thrifty", "lead"]);
  });

  test("hear nothing of a step that says nothing of an end", () => {
    const session = finished();
    session.setLead("unknown");
    session.setLead("asked");
    session.setLead("asked");
    expect(stepsTold(session)).toEqual([]);
  });

  test("that fail are told to whoever moved, once all have heard", () => {
    const session = finished();
    const heard = vi.fn();
    listenTo(session);
    session.listen(() => {
      throw new Error("This listener is broken.");
    });
    session.listen(heard);
    expect(() => session.setLead("skipped")).toThrow("This listener is broken.");
    expect(() => session.send({ type: "restart" })).toThrow("This listener is broken.");
    expect(heard.mock.calls.map(([{ type }]) => type)).toEqual(["lead", "restarted"]);
    expect(() => session.send({ type: "back" })).not.toThrow();
  });
});
