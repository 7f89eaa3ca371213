import { cleanup, render, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { openCallOutbox } from "../../../src/faces/console/callOutbox.ts";
import {
  type CallDestination,
  type Change,
  type InterviewRecord,
  RepConsole,
  webhookDestination,
} from "../../../src/faces/console/index.ts";
import { callRecord } from "../../../src/interview/calls/callRecord.ts";
import { openKeptEntries } from "../../../src/interview/delivery/keptEntries.ts";
import { begun, callOf } from "../../interview/calls/calls.ts";
import { click, freshName, onlyCall, openStore, press, says, sit, write } from "./desk.tsx";
import { oven } from "./oven.ts";

interface Arrived {
  readonly key: string | null;
  readonly body: InterviewRecord;
}

/** A receiver that answers with a status; "lost" is no network. */
function receiver() {
  const arrived: Arrived[] = [];
  const answers: { status: number | "lost" } = { status: 200 };
  vi.stubGlobal("fetch", async (_: string, { headers, body }: RequestInit) => {
    if (answers.status === "lost") throw new TypeError("There is no network.");
    arrived.push({
      key: new Headers(headers).get("Idempotency-Key"),
      body: JSON.parse(String(body)),
    });
    return new Response("", { status: answers.status });
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return { arrived, answers };
}

/** The record of a call, as it is after some changes. */
function recordAfter(...changes: readonly Change[]): InterviewRecord {
  return callRecord(oven, callOf("call-1", begun("oven"), ...changes), "en");
}

const some = recordAfter();
const later = recordAfter({ name: "note", value: "Call again" });

/** The state that a destination tells of a call, as it is by now. */
function following(
  destination: Pick<Required<CallDestination>, "follow">,
  callId = some.interview,
) {
  const states: string[] = [];
  onTestFinished(destination.follow(callId, ({ state }) => states.push(state)));
  return states;
}

/** An outbox as a page has it; another one of the same name is another tab, or a later page. */
function pageWith(name: string) {
  return openCallOutbox("https://crm.example/calls", name);
}

test("a call goes out whole, under a key that changes with it", async () => {
  const { arrived } = receiver();
  const crm = pageWith(freshName());
  const states = following(crm);
  for (const record of [some, some, later]) {
    states.length = 0;
    await crm.send(record);
    await expect.poll(() => states.at(-1)).toBe("sent");
  }
  expect(arrived.map(({ body }) => body.note)).toEqual(["", "", "Call again"]);
  expect(arrived[0]?.body).toEqual(some);
  const [first, again, changed] = arrived.map(({ key }) => key);
  expect(first).toBe(some.key);
  expect(again).toBe(first);
  expect(changed).not.toBe(first);
});

test("what is handed over without a network is there after a reload, and sent then; both tabs tell so", async () => {
  const { arrived, answers } = receiver();
  const name = freshName();
  answers.status = "lost";
  const first = pageWith(name);
  const before = following(first);
  await first.send(some);
  await expect.poll(() => before).toEqual(["kept"]);
  answers.status = 200;
  const later = following(pageWith(name));
  await expect.poll(() => later.at(-1)).toBe("sent");
  await expect.poll(() => before.at(-1)).toBe("sent");
  expect(arrived).toHaveLength(1);
});

test("a refusal is told, also after a reload, and tried again only by hand", async () => {
  const { arrived, answers } = receiver();
  const name = freshName();
  answers.status = 400;
  const first = pageWith(name);
  const states = following(first);
  await first.send(some);
  await expect.poll(() => states).toEqual(["kept", "refused"]);
  const later = pageWith(name);
  const again = following(later);
  await expect.poll(() => again).toEqual(["refused"]);
  expect(arrived).toHaveLength(1);
  answers.status = 200;
  await later.send(some);
  await expect.poll(() => again.at(-1)).toBe("sent");
  expect(arrived).toHaveLength(2);
});

test("a call that is handed over again takes the place of what still waits of it", async () => {
  const { arrived, answers } = receiver();
  const name = freshName();
  answers.status = "lost";
  const first = pageWith(name);
  const states = following(first);
  await first.send(some);
  await first.send(later);
  await expect.poll(() => states).toEqual(["kept", "kept"]);
  answers.status = 200;
  dispatchEvent(new Event("online"));
  await expect.poll(() => states.at(-1)).toBe("sent");
  expect(arrived.map(({ body }) => body.note)).toEqual(["Call again"]);
});

test("however often an address is named on a page, it has one outbox", async () => {
  const { arrived } = receiver();
  const url = `https://${freshName()}.example/`;
  const states = following(webhookDestination({ name: "CRM", url }) as Required<CallDestination>);
  await webhookDestination({ name: "The same", url }).send(some);
  await expect.poll(() => states).toEqual(["kept", "sent"]);
  expect(arrived).toHaveLength(1);
});

test("an address where nothing can be sent is told to who writes it", () => {
  expect(() => webhookDestination({ name: "CRM", url: "https://a:b@crm.example" })).toThrow("url");
});

test("the console tells where a call stands, after a reload too, and what is not in it", async () => {
  const { answers } = receiver();
  const name = freshName();
  const crm = (): CallDestination => ({ name: "CRM", ...pageWith(`${name} outbox`) });
  const store = await openStore(name);
  answers.status = "lost";
  await sit({ store, destinations: [crm()] });
  await press(says("q"));
  await click("Send to CRM");
  await screen.findByText(/^Kept on this device, and sent to CRM as soon as that works/);
  await write("Note on the call", "typed since");
  await screen.findByText(/What has changed since is not in it/);
  cleanup();
  answers.status = 400;
  render(<RepConsole definition={oven} store={store} destinations={[crm()]} />);
  await screen.findByText(/^CRM refused it \(400\)/);
  answers.status = 200;
  await click("Send to CRM");
  await screen.findByText("Sent to CRM");
  expect((await onlyCall(store)).note).toBe("typed since");
});

test("a call that is deleted is sent nowhere any more, and who deletes it reads so", async () => {
  const { arrived, answers } = receiver();
  const name = freshName();
  const outbox = pageWith(`${name} outbox`);
  const store = await openStore(name);
  answers.status = "lost";
  await sit({ store, destinations: [{ name: "CRM", ...outbox }] });
  await press(says("q"));
  await click("Send to CRM");
  await screen.findByText(/^Kept on this device, and sent to CRM/);
  const { id } = await onlyCall(store);
  // Of another call nothing is withdrawn.
  await outbox.send(some);
  await click("Past calls");
  await click(/^Delete for good/);
  await screen.findByText(/It still waits to be sent to CRM; deleted, it is not tried again\./);
  await click("Delete for good");
  answers.status = 200;
  await expect.poll(() => outboxCalls(`${name} outbox`)).toEqual([some.interview]);
  dispatchEvent(new Event("online"));
  await expect.poll(() => outboxCalls(`${name} outbox`)).toEqual([]);
  expect(arrived.map(({ body }) => body.interview)).not.toContain(id);
  expect(arrived.map(({ body }) => body.interview)).toContain(some.interview);
});

/** The calls that wait in an outbox. */
async function outboxCalls(name: string): Promise<string[]> {
  const entries = await openKeptEntries(name, () => indexedDB).read();
  return entries.map(({ submission }) => submission.interview);
}

test("a redirect is told as one", async () => {
  const crm: CallDestination = {
    name: "CRM",
    send: async () => {},
    follow: (_, tell) => {
      tell({ state: "refused", status: 0, changedAt: 0 });
      return () => {};
    },
  };
  await sit({ destinations: [crm] });
  expect(await screen.findByText(/^CRM wants it at another address/)).toBeVisible();
});
