import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Call, Kept } from "../../../src/interview/calls/call.ts";
import { openBrowserWith } from "../../../tools/browser.mjs";
import { killBrowser } from "../../killBrowser.ts";
import { begun, keptOf } from "./calls.ts";
import { type Served, serveStore } from "./served.ts";

let served: Served;
let profile: string;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  served = await serveStore();
});
afterAll(() => served?.close());

/** Opens the page in a browser with the profile of this test. */
async function launch(): Promise<Page> {
  const context = await openBrowserWith(profile);
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(served.url);
  await page.evaluate(`
    globalThis.opening = import("/store.js").then(({ openCallStore }) => openCallStore());
  `);
  return page;
}

function keep(page: Page, kept: readonly Kept[]): Promise<void> {
  return page.evaluate(`opening.then((store) => store.keep(${JSON.stringify(kept)}))`);
}

function load(page: Page, id: string): Promise<Call | null> {
  return page.evaluate(`opening.then((store) => store.load(${JSON.stringify(id)}))`);
}

async function inProfile(work: () => Promise<void>): Promise<void> {
  profile = await mkdtemp(join(tmpdir(), "calls-"));
  try {
    await work();
  } finally {
    await Promise.all(contexts.splice(0).map((context) => context.close().catch(() => {})));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test("what was kept is there after the whole browser was killed at that moment", () =>
  inProfile(async () => {
    const first = await launch();
    await keep(first, keptOf("c", [begun(), { name: "account", value: "Hofmann" }]));
    await keep(first, keptOf("c", [{ name: "note", value: "Wants a call back" }], 2000));
    await killBrowser(first.context());
    const second = await launch();
    expect(await load(second, "c")).toMatchObject({
      account: "Hofmann",
      note: "Wants a call back",
    });
  }));

test("a write that the kill interrupts is there whole or not at all", () =>
  inProfile(async () => {
    const first = await launch();
    await keep(first, keptOf("c", [begun()]));
    const notes = Array.from({ length: 300 }, (_, index) => ({
      name: `note q${index}` as const,
      value: "x".repeat(5000),
    }));
    // Not awaited: the kill comes while this is being written.
    await first.evaluate(`void opening.then((store) => {
      globalThis.written = store.keep(${JSON.stringify(keptOf("c", notes, 3000))});
    })`);
    await killBrowser(first.context());
    const second = await launch();
    const call = await load(second, "c");
    expect(call?.questionnaire.id).toBe("offer");
    expect([0, 300]).toContain(Object.keys(call?.notes ?? {}).length);
  }));

test("on a device that is really full, nothing typed is lost, and it is written once there is room", () =>
  inProfile(async () => {
    const page = await launch();
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(served.url);
    // Before anything is written: Chromium remembers for a while how much room it saw.
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    const state = () =>
      page.evaluate<[string, number]>(
        "opening.then(async (store) => [store.keeping, (await store.load('c')).note.length])",
      );
    await keep(page, keptOf("c", [begun(), { name: "note", value: "x".repeat(3_000_000) }]));
    expect(await state()).toEqual(["memory", 3_000_000]);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin });
    await expect.poll(state, { timeout: 60_000 }).toEqual(["device", 3_000_000]);
    await killBrowser(page.context());
    expect((await load(await launch(), "c"))?.note).toHaveLength(3_000_000);
  }));
