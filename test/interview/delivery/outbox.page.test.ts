import type { Browser, BrowserContext } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Destination } from "../../../src/interview/delivery/destinations/destination.ts";
import type { Submission } from "../../../src/interview/delivery/submission.ts";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { plainHost } from "../../startedBrowser.ts";
import { type Arrived, confirm, openReceiver, type Reaction, type Receiver } from "./receiver.ts";
import { type Served, serveDelivery } from "./served.ts";
import { submission } from "./submissions.ts";
import { openTab, type Tab } from "./tabs.ts";

let receiver: Receiver;
let served: Served;
let browser: Browser;
let context: BrowserContext;
const tabs: Tab[] = [];

beforeAll(async () => {
  receiver = await openReceiver();
  served = await serveDelivery([
    receiver.url,
    "https://api.hsforms.com",
    "https://webto.salesforce.com",
  ]);
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await receiver?.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  expect(tabs.splice(0).flatMap(({ faults }) => faults)).toEqual([]);
  await context.close();
});

async function open(
  options: Parameters<typeof openTab>[3] = {},
  destinations: readonly Destination[] = [{ kind: "webhook", url: receiver.url }],
): Promise<Tab> {
  const tab = await openTab(context, served.url, destinations, options);
  tabs.push(tab);
  return tab;
}

/** Nothing more is on the device. */
async function erased(tab: Tab): Promise<void> {
  await expect.poll(() => tab.kept(), { timeout: 60_000 }).toEqual([]);
}

test("what is delivered is safe first, then sent, and then erased", async () => {
  const tab = await open();
  const sent = submission();
  expect(await tab.deliver(sent)).toMatchObject([
    {
      state: "kept",
      key: sent.key,
      interview: sent.interview,
      destination: `webhook ${receiver.url}`,
    },
  ]);
  expect(await tab.outcome("sent")).toMatchObject({ key: sent.key, confirmed: true });
  expect(receiver.taken.get(sent.key)).toEqual(sent);
  await erased(tab);
});

test("a visit on which nothing is delivered leaves no database", async () => {
  const tab = await open();
  expect(await tab.page.evaluate("outbox.refused()")).toEqual([]);
  expect(await tab.page.evaluate("indexedDB.databases()")).toEqual([]);
});

test.each([
  ["408", 408, {}],
  ["425", 425, {}],
  ["429", 429, {}],
  ["429 with seconds to wait", 429, { "Retry-After": "0" }],
  ["429 with a date to wait for", 429, { "Retry-After": new Date(0).toUTCString() }],
  ["500", 500, {}],
  ["503", 503, {}],
  ["423, of what is locked", 423, {}],
])("is sent again after %s", async (_, status, headers) => {
  const sent = submission();
  receiver.react(sent.key, [
    (request) => request.answer(status, headers),
    (request) => request.answer(status, headers),
  ]);
  const tab = await open();
  await tab.deliver(sent);
  await tab.outcome("sent");
  expect(receiver.arrivals.get(sent.key)).toBe(3);
  expect((await tab.outcomes()).map(({ state }) => state)).toEqual(["kept", "sent"]);
});

test.each<[string, readonly Reaction[]]>([
  ["a 503", [(request) => request.answer(503), (request) => request.answer(409)]],
  [
    "a connection that was cut after it was taken",
    [
      (request) => {
        request.take();
        request.cut();
      },
      (request) => request.answer(409),
      (request) => request.answer(409),
    ],
  ],
  [
    "a 504, with a time to wait",
    [
      (request) => request.answer(504),
      (request) => request.answer(409, { "Retry-After": "0" }),
      (request) => request.answer(423),
    ],
  ],
])("a 409 after %s is of the key that is at work, and is tried again, not refused for good", async (_, reactions) => {
  const sent = submission();
  receiver.react(sent.key, reactions);
  const tab = await open();
  await tab.deliver(sent);
  await tab.outcome("sent");
  // One of them may have been the browser's own, by which it makes up for a connection that was cut.
  expect(receiver.arrivals.get(sent.key)).toBe(reactions.length + 1);
  expect((await tab.outcomes()).map(({ state }) => state)).toEqual(["kept", "sent"]);
});

test.each([
  ["a redirect", 302, 0],
  ["a redirect that keeps the method", 308, 0],
  ["a server that takes no POST", 501, 501],
])("%s is final at once: told, and not sent on and on as if a connection were missing", async (_, status, told) => {
  const sent = submission();
  receiver.react(
    sent.key,
    Array(10).fill((request: Arrived) => request.answer(status, { Location: "/elsewhere" })),
  );
  const tab = await open();
  await tab.deliver(sent);
  expect(await tab.outcome("refused")).toMatchObject({ key: sent.key, status: told });
  const after = submission();
  await tab.deliver(after);
  await receiver.took(after.key);
  expect(receiver.arrivals.get(sent.key)).toBe(1);
});

test("waits as long as Retry-After says, across a reload, whatever its own pauses are", async () => {
  const sent = submission();
  receiver.react(sent.key, [(request) => request.answer(429, { "Retry-After": "100" })]);
  const first = await open();
  await first.deliver(sent);
  await expect.poll(async () => (await first.kept())[0]).toHaveProperty("pause.length", 100_000);
  await first.page.close();
  const second = await open({ prepare: "jumped = 99_000 - 5_000" });
  // It looked, and found that it is too early.
  await second.page.evaluate("outbox.refused()");
  expect(receiver.arrivals.get(sent.key)).toBe(1);
  await second.page.close();
  await open({ prepare: "jumped = 101_000" });
  await receiver.took(sent.key);
  expect(receiver.arrivals.get(sent.key)).toBe(2);
});

test("a refusal is kept apart, told, and never tried again", async () => {
  const sent = submission();
  receiver.react(sent.key, [(request) => request.answer(400, {}, "No. ".repeat(1000))]);
  const first = await open();
  await first.deliver(sent);
  const outcome = await first.outcome("refused");
  expect(outcome).toMatchObject({ status: 400, key: sent.key });
  await first.page.reload();
  const second = await open();
  const refused = await second.page.evaluate<{ text: string }[]>("outbox.refused()");
  expect(refused).toMatchObject([
    { submission: sent, status: 400, destination: outcome.destination },
  ]);
  expect(refused[0]?.text).toMatch(/^(No. )+$/);
  expect(refused[0]?.text.length).toBeLessThan(1000);
  const other = submission();
  await second.deliver(other);
  await receiver.took(other.key);
  expect(receiver.arrivals.get(sent.key)).toBe(1);
  expect(await second.page.evaluate("outbox.forget()")).toBe(true);
  expect(await second.kept()).toEqual([]);
});

test("a refusal without end is told as far as it matters", async () => {
  const sent = submission();
  receiver.react(sent.key, [(request) => request.begin(400, "No. ".repeat(100_000))]);
  const tab = await open();
  await tab.deliver(sent);
  expect(await tab.outcome("refused")).toMatchObject({ text: expect.stringMatching(/^(No. )+$/) });
});

test("an answer that never comes counts as none", async () => {
  const sent = submission();
  receiver.react(sent.key, [() => {}]);
  const tab = await open({ limits: { timeout: 400 } });
  await tab.deliver(sent);
  await tab.outcome("sent");
  expect(receiver.arrivals.get(sent.key)).toBeGreaterThan(1);
});

test("a clock that jumps neither stalls nor loses what waits", async () => {
  for (const jump of [-10, 10].map((years) => years * 365 * 24 * 3_600_000)) {
    const sent = submission();
    const failures = 5;
    receiver.react(
      sent.key,
      Array(failures).fill((request: { cut(): void }) => request.cut()),
    );
    const tab = await open({ limits: { longestPause: 50 } });
    await tab.deliver(sent);
    await tab.jump(jump);
    await tab.outcome("sent");
    await tab.jump(-jump);
    const after = submission();
    await tab.deliver(after);
    await receiver.took(after.key);
    await erased(tab);
  }
});

test("a pause from before the clock was set back does not hold", async () => {
  const sent = submission();
  receiver.react(sent.key, [(request) => request.answer(503, { "Retry-After": "3000" })]);
  const limits = { longestPause: 3_600_000 };
  const first = await open({ limits });
  await first.deliver(sent);
  await expect.poll(async () => (await first.kept())[0]).toHaveProperty("pause.length", 3_000_000);
  await first.page.close();
  await open({ limits, prepare: "jumped = -365 * 24 * 3_600_000" });
  await receiver.took(sent.key);
});

test("it is given up, and told, when it is too old and was tried often enough", async () => {
  const sent = submission();
  receiver.react(
    sent.key,
    Array(100).fill((request: { answer(status: number): void }) => request.answer(500)),
  );
  const tab = await open({ limits: { age: 1000, attempts: 4 } });
  await tab.deliver(sent);
  await tab.jump(2000);
  expect(await tab.outcome("given up")).toMatchObject({ key: sent.key, because: "age" });
  expect(receiver.arrivals.get(sent.key)).toBeGreaterThanOrEqual(4);
  await erased(tab);
});

test("where too much waits, the oldest makes room, and that is told", async () => {
  await receiver.whileStopped(async () => {
    const tab = await open({ limits: { kept: 3, firstPause: 60_000, longestPause: 60_000 } });
    const all = [1, 2, 3, 4].map(() => submission());
    for (const [at, one] of all.entries()) {
      await tab.jump(at);
      await tab.deliver(one);
    }
    expect(await tab.outcome("given up")).toMatchObject({ key: all[0]?.key, because: "number" });
    expect((await tab.kept()).map(({ id }) => id.split(" ")[0]).sort()).toEqual(
      all
        .slice(1)
        .map(({ key }) => key)
        .sort(),
    );
  });
});

test("the return of the network ends a pause that its lack began", async () => {
  const sent = submission();
  const tab = await open({ limits: { firstPause: 3_600_000, longestPause: 3_600_000 } });
  await receiver.whileStopped(async () => {
    await tab.deliver(sent);
    await expect.poll(async () => (await tab.kept())[0]).toHaveProperty("attempts", 1);
  });
  await tab.page.evaluate(`dispatchEvent(new Event("online"))`);
  await receiver.took(sent.key);
});

test.each<[string, Reaction, object]>([
  ["a refusal that it brings is final", ({ answer }) => answer(400), { refused: { status: 400 } }],
  [
    "the pause that it brings holds",
    ({ answer }) => answer(503, { "Retry-After": "3000" }),
    { pause: { length: 3_000_000 } },
  ],
])("the return of the network is one for all tabs: %s, also for those that sent nothing", async (_, reaction, kept) => {
  const sent = submission();
  const limits = { firstPause: 3_600_000, longestPause: 3_600_000 };
  const [one, other] = [await open({ limits }), await open({ limits })];
  await receiver.whileStopped(async () => {
    await one.deliver(sent);
    await expect.poll(async () => (await one.kept())[0]).toHaveProperty("attempts", 1);
  });
  receiver.react(sent.key, Array(5).fill(reaction));
  for (const { page } of [one, other]) {
    await page.evaluate(`dispatchEvent(new Event("online"))`);
  }
  await expect.poll(async () => (await one.kept())[0]).toMatchObject(kept);
  for (const tab of [one, other]) {
    const after = submission();
    await tab.deliver(after);
    await tab.outcome("sent");
    await tab.page.evaluate(`navigator.locks.request("needs-diagnostic-outbox", () => {})`);
  }
  expect(receiver.arrivals.get(sent.key)).toBe(1);
});

test("an outbox that is closed heeds the return of the network no more, until it has something to deliver", async () => {
  const sent = submission();
  const limits = { firstPause: 3_600_000, longestPause: 3_600_000 };
  const [one, other] = [await open({ limits }), await open({ limits })];
  await receiver.whileStopped(async () => {
    await one.deliver(sent);
    await expect.poll(async () => (await one.kept())[0]).toHaveProperty("attempts", 1);
  });
  await one.page.evaluate(`outbox.close(), dispatchEvent(new Event("online"))`);
  const after = submission();
  await other.deliver(after);
  await other.outcome("sent");
  await expect.poll(() => one.kept()).toHaveLength(1);
  expect(await one.kept()).toMatchObject([{ pause: { unanswered: true } }]);
  expect(receiver.arrivals.get(sent.key)).toBeUndefined();
  await one.deliver(submission());
  await one.page.evaluate(`dispatchEvent(new Event("online"))`);
  await receiver.took(sent.key);
});

test("two tabs send one after the other, and each submission once", async () => {
  const [one, other] = [await open(), await open()];
  const all = Array.from({ length: 20 }, () => submission());
  await Promise.all(all.map((sent, at) => (at % 2 ? one : other).deliver(sent)));
  await Promise.all(all.map(({ key }) => receiver.took(key)));
  await Promise.all([erased(one), erased(other)]);
  expect(all.map(({ key }) => receiver.arrivals.get(key))).toEqual(all.map(() => 1));
});

test("on plain http, where there are no locks, tabs take turns all the same", async () => {
  const url = `http://${plainHost}:${served.port}/`;
  const webhook: Destination = { kind: "webhook", url: receiver.url };
  const [one, other] = [
    await openTab(context, url, [webhook]),
    await openTab(context, url, [webhook]),
  ];
  expect(await one.page.evaluate("[isSecureContext, navigator.locks]")).toEqual([false, undefined]);
  const all = Array.from({ length: 20 }, () => submission());
  await Promise.all(all.map((sent, at) => (at % 2 ? one : other).deliver(sent)));
  await Promise.all(all.map(({ key }) => receiver.took(key)));
  await Promise.all([erased(one), erased(other)]);
  expect(all.map(({ key }) => receiver.arrivals.get(key))).toEqual(all.map(() => 1));
});

test("on plain http another tab goes on where one died in the middle of sending", async () => {
  const url = `http://${plainHost}:${served.port}/`;
  const webhook: Destination = { kind: "webhook", url: receiver.url };
  // The dead tab's turn lasts twice as long.
  const limits = { timeout: 5_000 };
  const sent = submission();
  const first = await openTab(context, url, [webhook], { limits });
  const arrived = new Promise<void>((done) => receiver.react(sent.key, [() => done()]));
  await first.begin(sent);
  await arrived;
  await first.crash();
  const second = await openTab(context, url, [webhook], { limits });
  await receiver.took(sent.key);
  await erased(second);
});

test("on plain http the next page goes on at once where one was left in the middle of sending", async () => {
  const url = `http://${plainHost}:${served.port}/`;
  const webhook: Destination = { kind: "webhook", url: receiver.url };
  // Whoever has to wait for the first page's turn to end waits longer than any test lasts.
  const limits = { timeout: 24 * 3_600_000 };
  const sent = submission();
  const first = await openTab(context, url, [webhook], { limits });
  const arrived = new Promise<void>((done) => receiver.react(sent.key, [() => done()]));
  await first.begin(sent);
  await arrived;
  await first.page.goto(`${url}delivery.js`);
  const second = await openTab(context, url, [webhook], { limits });
  await receiver.took(sent.key);
  await erased(second);
});

const forbidden = `Object.defineProperty(globalThis, "indexedDB", {
  get() { throw new DOMException("Not here.", "SecurityError"); },
});`;

const broken = (name: string) => `IDBObjectStore.prototype.put = () => {
  throw new DOMException("No.", "${name}");
};`;

test.each([
  ["forbidden", forbidden],
  ["full", broken("QuotaExceededError")],
  ["broken", broken("UnknownError")],
  ["hanging", "IDBFactory.prototype.open = () => new EventTarget();"],
])("with storage that is %s it is sent from memory, and tried again", async (_, prepare) => {
  const limits = { storing: 50 };
  const tab = await open({ prepare, limits });
  const sent = submission();
  expect(await tab.deliver(sent)).toMatchObject([{ state: "sent", confirmed: true }]);
  const unlucky = submission();
  receiver.react(unlucky.key, [(request) => request.cut(), (request) => request.answer(500)]);
  expect(await tab.deliver(unlucky)).toMatchObject([{ state: "not kept", key: unlucky.key }]);
  await receiver.took(unlucky.key);
  const refused = submission();
  receiver.react(refused.key, [(request) => request.answer(422, {}, "No such field.")]);
  expect(await tab.deliver(refused)).toMatchObject([{ state: "refused", status: 422 }]);
  if (prepare !== forbidden && !prepare.includes("IDBFactory"))
    expect(await tab.kept()).toEqual([]);
});

test("on a device that is really full it is sent all the same", async () => {
  const tab = await open();
  const devtools = await context.newCDPSession(tab.page);
  await devtools.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(served.url).origin,
    quotaSize: 1,
  });
  const sent = submission();
  expect(await tab.deliver(sent)).toMatchObject([{ state: "sent" }]);
});

test("storage that breaks after it was stored makes no storm of requests", async () => {
  const tab = await open();
  const sent = submission();
  receiver.react(sent.key, [(request) => request.answer(500)]);
  await tab.page.evaluate(`IDBObjectStore.prototype.delete = () => {
    throw new DOMException("No.", "UnknownError");
  };`);
  await tab.deliver(sent);
  await tab.outcome("sent");
  await tab.page.evaluate(`dispatchEvent(new Event("online"))`);
  const other = submission();
  await tab.deliver(other);
  await receiver.took(other.key);
  expect(receiver.arrivals.get(sent.key)).toBe(2);
});

test("what is too large to outlive the page is sent without that", async () => {
  const tab = await open();
  const large = submission({
    page: { address: "https://example.com/", title: "x".repeat(70_000) },
  });
  await tab.deliver(large);
  expect(await tab.outcome("sent")).toMatchObject({ key: large.key });
  const many = Array.from({ length: 8 }, () =>
    submission({ page: { address: "https://example.com/", title: "x".repeat(20_000) } }),
  );
  await Promise.all(many.map((one) => tab.deliver(one)));
  await Promise.all(many.map(({ key }) => receiver.took(key)));
  await erased(tab);
  expect(many.map(({ key }) => receiver.arrivals.get(key))).toEqual(many.map(() => 1));
});

const forgettingOf = {
  all: () => "outbox.forget()",
  "one by its key": ({ key }: Submission) => `outbox.forget("${key}")`,
  "an interview": ({ interview }: Submission) => `outbox.forget("${interview}")`,
};

test.each(
  Object.entries(forgettingOf),
)("what is forgotten is not sent any more, even in the middle of it: %s", async (_, forgetting) => {
  const sent = submission();
  const tab = await open();
  const arrived = new Promise<void>((done) => receiver.react(sent.key, [() => done()]));
  await tab.deliver(sent);
  await arrived;
  expect(await tab.page.evaluate(forgetting(sent))).toBe(true);
  expect(await tab.outcome("given up")).toMatchObject({ because: "forgotten" });
  const after = submission();
  await tab.deliver(after);
  await receiver.took(after.key);
  await erased(tab);
  expect(receiver.arrivals.get(sent.key)).toBe(1);
});

test("one of several is forgotten by its key, on the device and in the middle of an attempt from memory", async () => {
  const [forgotten, other] = [submission(), submission()];
  const tab = await open();
  for (const { key } of [forgotten, other]) {
    receiver.react(
      key,
      Array(10_000).fill((request: Arrived) => request.answer(500)),
    );
  }
  await tab.deliver(forgotten);
  await tab.deliver(other);
  expect(await tab.page.evaluate(`outbox.forget("${forgotten.key}")`)).toBe(true);
  expect(await tab.kept()).toMatchObject([{ submission: { key: other.key } }]);

  const memory = await open({ prepare: forbidden, limits: { firstPause: 0 } });
  const [sent, beside] = [submission(), submission()];
  const hold = ({ key }: Submission) =>
    new Promise<Arrived>((arrived) => receiver.react(key, [arrived]));
  const held = [sent, beside].map(hold);
  for (const one of [sent, beside]) await memory.begin(one);
  const [, arrivedBeside] = await Promise.all(held);
  await memory.page.evaluate(`outbox.forget("${sent.key}")`);
  // Before any answer: it is broken off, and what is sent beside it is not.
  expect(await memory.outcome("given up")).toMatchObject({ key: sent.key, because: "forgotten" });
  if (arrivedBeside) confirm(arrivedBeside);
  expect(await memory.outcome("sent")).toMatchObject({ key: beside.key });
  // Without a pause it would be tried again before this is through.
  const after = submission();
  receiver.react(after.key, [(request) => request.answer(500)]);
  await memory.deliver(after);
  await receiver.took(after.key);
  expect(receiver.arrivals.get(sent.key)).toBe(1);
});

test("the same delivered again, since it could not be kept, goes on as one", async () => {
  const tab = await open({
    prepare: forbidden,
    limits: { firstPause: 60_000, longestPause: 60_000 },
  });
  const sent = submission();
  receiver.react(sent.key, [(request) => request.answer(500)]);
  expect(await tab.deliver(sent)).toMatchObject([{ state: "not kept" }]);
  expect(await tab.deliver(sent)).toMatchObject([{ state: "sent" }]);
  expect(receiver.arrivals.get(sent.key)).toBe(2);
});

test("what one tab forgets is not brought back by another that is sending it", async () => {
  const sent = submission();
  const [sending, forgetting] = [await open(), await open()];
  const fail = new Promise<() => void>((arrived) => {
    receiver.react(sent.key, [(request) => arrived(() => request.answer(500))]);
  });
  await sending.deliver(sent);
  const failNow = await fail;
  expect(await forgetting.page.evaluate("outbox.forget()")).toBe(true);
  failNow();
  // The other tab is done with it once it has sent what comes after.
  const after = submission();
  await sending.deliver(after);
  await receiver.took(after.key);
  await erased(sending);
  expect(receiver.arrivals.get(sent.key)).toBe(1);
});

test("functions of the page are called at once, with nothing stored, and again where they reject", async () => {
  const tab = await open(
    {
      prepare: `
        globalThis.calls = [];
        globalThis.functions = [{ kind: "function", send: async ({ key }) => {
          calls.push(key);
          if (calls.length < 3) throw new Error("Not yet.");
        } }];
      `,
    },
    [],
  );
  const sent = submission();
  expect(await tab.deliver(sent)).toMatchObject([{ state: "not kept", destination: "function" }]);
  expect(await tab.outcome("sent")).toMatchObject({ key: sent.key });
  expect(await tab.page.evaluate("calls")).toEqual([sent.key, sent.key, sent.key]);
  expect(await tab.kept()).toEqual([]);
});

test("two functions that fail are both called again", async () => {
  const prepare = `
    globalThis.calls = [0, 0];
    globalThis.functions = [0, 1].map((at) => ({ kind: "function", send() {
      if (++calls[at] < 3) throw new Error("Not yet.");
    } }));
  `;
  const tab = await open({ prepare }, []);
  await tab.deliver(submission());
  await expect.poll(() => tab.page.evaluate("calls"), { timeout: 60_000 }).toEqual([3, 3]);
});

test("HubSpot's answer is read, and Salesforce's can't be", async () => {
  const hubspot: Destination = {
    kind: "hubspot",
    portalId: "123",
    formGuid: "7d8a4c7e-3b1f-4a55-9d9c-0c2f6f1a2b3c",
    fields: { email: "lead.email" },
  };
  const salesforce: Destination = {
    kind: "salesforce",
    oid: "00D000000000001",
    fields: { email: "lead.email" },
  };
  const bodies: (string | null)[] = [];
  await context.route("https://webto.salesforce.com/**", (route) => {
    bodies.push(route.request().postData());
    return route.fulfill({ status: 200, body: "" });
  });
  await context.route("https://api.hsforms.com/**", (route) =>
    route.fulfill({
      status: 400,
      headers: { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*" },
      json: { status: "error", errors: [{ message: "No such field.", errorType: "INVALID" }] },
    }),
  );
  const tab = await open({}, [hubspot, salesforce]);
  await tab.deliver(submission());
  expect(await tab.outcome("refused")).toMatchObject({ status: 400, text: "No such field." });
  expect(await tab.outcome("sent")).toMatchObject({ confirmed: false });
  expect(bodies).toEqual(["oid=00D000000000001&email=ada%40example.com"]);
  expect(await tab.deliver(submission({ lead: null }))).toEqual([]);
});

test("a webhook may be named by a path of the same site", async () => {
  const { page } = await open();
  const destinations = `import("/delivery.js").then(({ destinationsFrom }) =>
    destinationsFrom([{ kind: "webhook", url: "/leads" }]))`;
  expect(await page.evaluate(destinations)).toEqual([
    { kind: "webhook", url: `${served.url}leads` },
  ]);
});

test("a page's listener that throws stops nothing", async () => {
  const tab = await open({
    prepare: `globalThis.outcomes = { push() { throw new Error("Mine."); } };`,
  });
  const sent = submission();
  await tab.deliver(sent);
  await receiver.took(sent.key);
  await erased(tab);
  expect(tabs.pop()?.faults).toContain("Mine.");
});

test("the receiver of this test takes each key once", async () => {
  const sent = submission();
  receiver.react(sent.key, [confirm, confirm]);
  const headers = { "Idempotency-Key": sent.key };
  for (const _ of [1, 2]) {
    await fetch(receiver.url, { method: "POST", headers, body: JSON.stringify(sent) });
  }
  expect([...receiver.taken.keys()].filter((key) => key === sent.key)).toHaveLength(1);
  expect(receiver.arrivals.get(sent.key)).toBe(2);
});

test("tells where all stands that it still has, and nothing of what was taken", async () => {
  const [taken, refused, waiting] = [submission(), submission(), submission()];
  const tab = await open();
  receiver.react(refused.key, [(request) => request.answer(404)]);
  receiver.react(waiting.key, [(request) => request.answer(503, { "Retry-After": "3600" })]);
  for (const one of [taken, refused, waiting]) await tab.deliver(one);
  await tab.outcome("sent");
  await tab.outcome("refused");
  await expect
    .poll(async () => {
      const all = await tab.page.evaluate<{ key: string; state: string }[]>("outbox.outcomes()");
      return Object.fromEntries(all.map(({ key, state }) => [key, state]));
    })
    .toEqual({ [refused.key]: "refused", [waiting.key]: "kept" });
});
