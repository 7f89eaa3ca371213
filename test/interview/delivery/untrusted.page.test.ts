import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Submission } from "../../../src/interview/delivery/submission.ts";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { openReceiver, type Receiver } from "./receiver.ts";
import { type Served, serveDelivery } from "./served.ts";
import { submission } from "./submissions.ts";
import { openTab, type Tab } from "./tabs.ts";

let receiver: Receiver;
let served: Served;
let browser: Browser;
let context: BrowserContext;
/** What waits on the device, for the receiver. */
let waiting: Submission;

beforeAll(async () => {
  receiver = await openReceiver();
  served = await serveDelivery([receiver.url]);
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await receiver?.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
  waiting = submission();
  await receiver.whileStopped(async () => {
    const tab = await visit();
    await tab.deliver(waiting);
    await tab.page.close();
  });
});
afterEach(() => context.close());

/** A visit of the site, whose page sends to an address. */
function visit(url = receiver.url, options: Parameters<typeof openTab>[3] = {}): Promise<Tab> {
  return openTab(context, served.url, [{ kind: "webhook", url }], options);
}

/** Puts into the store what a script makes of the entry that waits there. */
async function tamper(script: string): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto(`${served.url}delivery.js`);
  await page.evaluate(`new Promise((done, fail) => {
    const opening = indexedDB.open("needs-diagnostic-outbox");
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("entries", "readwrite");
      const store = transaction.objectStore("entries");
      store.getAll().onsuccess = ({ target: { result: [entry] } }) => {
        for (const made of (${script})(entry)) store.put(made);
      };
      transaction.oncomplete = () => {
        opening.result.close();
        done();
      };
      transaction.onerror = () => fail(transaction.error);
    };
  })`);
  await page.close();
}

const senseless = `(entry) => Object.entries({
  "nothing": Object.fromEntries(Object.keys(entry).map((name) => [name, undefined])),
  "no submission": { submission: null },
  "words for a submission": { submission: "Ada" },
  "a submission without a key": { submission: { ...entry.submission, key: undefined } },
  "a submission with another key": { submission: { ...entry.submission, key: { toString: 1 } } },
  "no destination": { destination: undefined },
  "an address that is no text": { destination: { kind: "webhook", url: { toString: 1 } } },
  "no time": { storedAt: undefined },
  "a time that is none": { storedAt: NaN },
  "tried less than never": { attempts: -1e9 },
  "tried many times": { attempts: "many" },
}).map(([id, wrong]) => ({ ...entry, ...wrong, id })).concat({ ...entry, id: 7 })`;

describe("what makes no sense on the device", () => {
  beforeEach(() => tamper(senseless));

  test("keeps nothing else from being sent, is not sent, and is erased", async () => {
    const tab = await visit();
    await receiver.took(waiting.key);
    await expect.poll(() => tab.kept()).toEqual([]);
    expect(await tab.page.evaluate("outbox.refused()")).toEqual([]);
    expect(tab.faults).toEqual([]);
  });

  test("takes no room from what makes sense", async () => {
    const limits = { kept: 2, firstPause: 60_000, longestPause: 60_000 };
    const tab = await visit(`${receiver.url}?elsewhere`, { limits });
    const sent = submission();
    expect(await tab.deliver(sent)).toMatchObject([{ state: "kept" }]);
    await receiver.took(sent.key);
    await expect.poll(() => tab.kept()).toMatchObject([{ submission: { key: waiting.key } }]);
    expect((await tab.outcomes()).map(({ state }) => state)).not.toContain("given up");
  });

  test("does not keep anything from being forgotten", async () => {
    const tab = await visit(`${receiver.url}?elsewhere`);
    expect(await tab.page.evaluate(`outbox.forget("${waiting.key}")`)).toBe(true);
    expect(await tab.kept()).toEqual([]);
  });
});

test.each([
  "{ since: Date.now(), length: 1e15 }",
  '{ since: "now", length: 1 }',
  "7",
])("a pause that no outbox makes holds nothing up: %s", async (pause) => {
  await tamper(`(entry) => [{ ...entry, pause: ${pause} }]`);
  await visit();
  await receiver.took(waiting.key);
});

describe("what is for an address that the page does not send to", () => {
  test("stays, and is sent from a page that does", async () => {
    const other = await visit(`${receiver.url}?elsewhere`);
    const sent = submission();
    await other.deliver(sent);
    await receiver.took(sent.key);
    await expect.poll(() => other.kept()).toHaveLength(1);
    expect(receiver.arrivals.get(waiting.key)).toBeUndefined();
    await visit();
    await receiver.took(waiting.key);
  });

  test("is not sent there, whoever wrote the address, and is erased when it is old", async () => {
    await tamper(
      `(entry) => [{ ...entry, destination: { ...entry.destination, url: entry.destination.url + "?mine" } }]`,
    );
    const tab = await visit();
    const sent = submission();
    await tab.deliver(sent);
    await receiver.took(sent.key);
    await expect.poll(() => tab.kept()).toHaveLength(1);
    expect(receiver.arrivals.get(waiting.key)).toBeUndefined();
    await tab.page.close();
    const later = await visit(receiver.url, { prepare: "jumped = 8 * 24 * 3_600_000" });
    await expect.poll(() => later.kept()).toEqual([]);
    expect(receiver.arrivals.get(waiting.key)).toBeUndefined();
  });
});
