import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Limits } from "../../../src/interview/delivery/entry.ts";
import type { Submission } from "../../../src/interview/delivery/submission.ts";
import { openBrowser, openBrowserWith } from "../../../tools/browser.mjs";
import { killBrowser } from "../../killBrowser.ts";
import { draws } from "./draws.ts";
import { openReceiver, type Reaction, type Receiver } from "./receiver.ts";
import { type Served, serveDelivery } from "./served.ts";
import { submission } from "./submissions.ts";
import { openTab, type Tab } from "./tabs.ts";

let receiver: Receiver;
let served: Served;

beforeAll(async () => {
  receiver = await openReceiver();
  served = await serveDelivery([receiver.url]);
});
afterAll(async () => {
  await served?.close();
  await receiver?.stop();
});

const month = 30 * 24 * 3_600_000;

/** What hangs is soon tried again, and on a slow machine so is much else: how many attempts are enough is for another test. */
const impatient = { timeout: 150, attempts: 1000 };
/** What hangs stays the only attempt, however long a kill takes. */
const patient = { timeout: 600_000 };

function tabIn(context: BrowserContext, limits: Partial<Limits>): Promise<Tab> {
  return openTab(context, served.url, [{ kind: "webhook", url: receiver.url }], { limits });
}

/** Passing failure at the receiver, before it takes a submission or after. */
const fails: readonly Reaction[] = [
  (request) => request.answer(500),
  (request) => request.answer(503, { "Retry-After": "0" }),
  (request) => request.answer(429, { "Retry-After": "0" }),
  (request) => request.answer(429, { "Retry-After": new Date().toUTCString() }),
  (request) => request.answer(408),
  (request) => request.cut(),
  // It hangs, until the page has waited long enough.
  () => {},
  (request) => {
    request.take();
    request.cut();
  },
  (request) => {
    request.take();
    request.answer(500);
  },
];

/** Begins a delivery and holds its request at the receiver: not taken yet, or taken and not answered. */
async function hold(tab: Tab, sent: Submission, isTaken: boolean, later: readonly Reaction[]) {
  const { promise, resolve } = withResolver();
  const react: Reaction = (request) => {
    if (isTaken) request.take();
    resolve(request.cut);
  };
  receiver.react(sent.key, [react, ...later]);
  await tab.begin(sent);
  return { cut: await promise };
}

function withResolver() {
  let resolve = (_: () => void) => {};
  const promise = new Promise<() => void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Where a delivery is hit; what is not promised to be safe by then may be lost. */
type Hit = (tab: Tab, sent: Submission, fails: readonly Reaction[]) => Promise<"safe" | "maybe">;

const hits: readonly Hit[] = [
  async function whileStoring(tab, sent, later) {
    receiver.react(sent.key, later);
    await tab.begin(sent);
    await tab.crash();
    return "maybe";
  },
  async function afterStoring(tab, sent, later) {
    receiver.react(sent.key, later);
    await tab.deliver(sent);
    await tab.crash();
    return "safe";
  },
  async function whileSending(tab, sent, later) {
    const { cut } = await hold(tab, sent, false, later);
    await tab.crash();
    cut();
    return "safe";
  },
  async function beforeTheAnswer(tab, sent, later) {
    const { cut } = await hold(tab, sent, true, later);
    await tab.crash();
    cut();
    return "safe";
  },
  async function receiverBeforeTaking(tab, sent, later) {
    await hold(tab, sent, false, later);
    await receiver.restart();
    return "safe";
  },
  async function receiverBeforeItsAnswer(tab, sent, later) {
    await hold(tab, sent, true, later);
    await receiver.restart();
    return "safe";
  },
  async function notAtAll(tab, sent, later) {
    receiver.react(sent.key, later);
    await tab.deliver(sent);
    return "safe";
  },
];

test("over hundreds of kills and fails the receiver has each finished record exactly once by its key", async () => {
  const browser = await openBrowser();
  const safe: Submission[] = [];
  const maybe: Submission[] = [];
  const faults: string[] = [];

  /** Deliveries one after the other in one profile: each tab goes on where the one before was killed. */
  async function deliverAll(seed: number, count: number): Promise<void> {
    const draw = draws(seed);
    const context = await browser.newContext();
    let tab = await tabIn(context, impatient);
    for (let run = 0; run < count; run++) {
      const sent = submission();
      const later = Array.from({ length: draw(4) }, () => drawn(fails, draw));
      if (draw(4) === 0) await tab.jump((draw(3) - 1) * month);
      const other = draw(4) === 0 ? await tabIn(context, impatient) : null;
      const result = await drawn(hits, draw)(tab, sent, later);
      (result === "safe" ? safe : maybe).push(sent);
      faults.push(...tab.faults);
      if (!tab.isDead()) await other?.page.close();
      else tab = other && !other.isDead() ? other : await tabIn(context, impatient);
    }
    await expect.poll(() => tab.kept(), { timeout: 60_000 }).toEqual([]);
    await context.close();
  }

  await Promise.all([1, 2, 3].map((seed) => deliverAll(seed, 80)));
  await browser.close();

  expect(safe.length).toBeGreaterThan(150);
  expect(safe.filter(({ key }) => !receiver.taken.has(key))).toEqual([]);
  // Under its key each is there as it was sent, and what may have been lost is there whole or not at all.
  for (const sent of [...safe, ...maybe]) {
    expect(receiver.taken.get(sent.key) ?? sent).toEqual(sent);
  }
  expect(faults).toEqual([]);
});

test.each([
  ["before the receiver took it", false],
  ["after the receiver took it", true],
])("what was stored is sent at the next start of a browser that was killed %s", async (_, isTaken) => {
  const profile = await mkdtemp(join(tmpdir(), "delivery-"));
  const start = () => openBrowserWith(profile);
  try {
    const sent = submission();
    const first = await start();
    const { cut } = await hold(await tabIn(first, patient), sent, isTaken, []);
    await killBrowser(first);
    cut();
    const second = await start();
    const tab = await tabIn(second, patient);
    await receiver.took(sent.key);
    await expect.poll(() => tab.kept(), { timeout: 60_000 }).toEqual([]);
    expect(receiver.arrivals.get(sent.key)).toBe(2);
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

function drawn<T>(all: readonly T[], draw: (below: number) => number): T {
  return all[draw(all.length)] as T;
}
