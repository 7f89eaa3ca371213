import type { CDPSession } from "playwright";
import { expect, onTestFinished, test } from "vitest";
import { everyDay } from "../../runs.ts";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { pageWith } from "./website.ts";

const visit = visitEachTest();

/** What a tab holds once what nobody reaches any more is swept away: bytes, nodes and listeners. */
interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function heldBy(devTools: CDPSession): Promise<Held> {
  // What is let go of in one sweep lets go of more.
  for (let sweep = 0; sweep < 3; sweep++) await devTools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devTools.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

/** Runs in the page: whole interviews by clicks, one after the other, and what each leaves behind where the test plants that. */
async function interviews({ count, leaks }: { count: number; leaks: boolean }): Promise<void> {
  const root = document.querySelector("needs-diagnostic")?.shadowRoot;
  // A timer would be held back by four milliseconds each time.
  const channel = new MessageChannel();
  const next = () =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
  const found = async (selector: string, words: RegExp) => {
    for (let tries = 0; tries < 20_000; tries++) {
      const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
      const one = all.find(({ textContent }) => words.test(textContent ?? ""));
      if (one) return one;
      await next();
    }
    throw new Error(`Nothing says ${words}: ${root?.textContent}`);
  };
  for (let at = 0; at < count; at++) {
    for (const words of [/^It is fast/, /^Today/]) {
      (await found(".nd-choice", words)).click();
      // Without a pointer one goes on by oneself.
      await next();
      (await found("button", /^Continue/)).click();
    }
    await found("h2, h3", /You want speed/);
    if (leaks) window.addEventListener("resize", () => root?.querySelectorAll("*"));
    (await found("button", /again/i)).click();
    await found(".nd-choice", /^It is fast/);
  }
}

/** Runs in the page: puts the element on it and takes it away again. */
async function mounts({ count }: { count: number }): Promise<void> {
  for (let at = 0; at < count; at++) {
    const element = document.createElement("needs-diagnostic");
    element.setAttribute("src", "/shop.json");
    element.setAttribute("resume", "off");
    document.querySelector("main")?.append(element);
    while (!element.shadowRoot?.querySelector(".nd-choice"))
      await new Promise((resolve) => setTimeout(resolve));
    element.remove();
  }
}

/** How much a tab holds after something that it didn't before, each measured after it was done some times already. */
async function grown<Given>(act: (given: Given) => Promise<void>, first: Given, more: Given) {
  const form = shop((draft) => Reflect.deleteProperty(draft, "capture"));
  visit.site.paths.set("/shop.json", publicForm(form));
  visit.site.paths.set(
    "/",
    pageWith(`<main><needs-diagnostic src="/shop.json" resume="off"></needs-diagnostic></main>`),
  );
  // A page by itself: the visit's own keeps all that it is told.
  const page = await visit.browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(visit.site.url);
  await page.getByText("It is fast").waitFor();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Performance.enable");
  await page.evaluate(act as never, first);
  const before = await heldBy(devTools);
  await page.evaluate(act as never, more);
  const after = await heldBy(devTools);
  return {
    heap: after.heap - before.heap,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

const many = everyDay ? 300 : 10_000;

test("thousands of interviews in one tab leave nothing behind", async () => {
  const { heap, nodes, listeners } = await grown(
    interviews,
    { count: everyDay ? 100 : 2000, leaks: false },
    { count: many, leaks: false },
  );
  expect({ nodes, listeners }).toEqual({ nodes: 0, listeners: 0 });
  // Less than forty bytes an interview of 10,000: what browsers keep of code and shapes grows a little by itself.
  expect(heap).toBeLessThan(400_000);
});

test("an interview that left a listener behind would be seen", async () => {
  const { listeners } = await grown(
    interviews,
    { count: 20, leaks: false },
    { count: 50, leaks: true },
  );
  expect(listeners).toBeGreaterThanOrEqual(50);
});

test("hundreds of elements that come and go leave nothing behind", async () => {
  const { heap, nodes, listeners } = await grown(
    mounts,
    { count: everyDay ? 50 : 600 },
    { count: many / 10 },
  );
  expect({ nodes, listeners }).toEqual({ nodes: 0, listeners: 0 });
  expect(heap).toBeLessThan(400_000);
});
