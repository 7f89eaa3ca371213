import axe from "axe-core";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { samplePage } from "./samplePage.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
});

test.each([
  ["on a phone", { viewport: { width: 390, height: 800 } }],
  ["on a desk", { viewport: { width: 1280, height: 900 } }],
  ["in the dark", { viewport: { width: 390, height: 800 }, colorScheme: "dark" as const }],
  [
    "in forced colours",
    { viewport: { width: 1280, height: 900 }, forcedColors: "active" as const },
  ],
])("the page of a review has no barriers and fits %s", async (_, options) => {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.setContent(samplePage("en"));
    await page.getByRole("heading", { name: "Conclusion" }).waitFor();
    await page.evaluate(axe.source);
    // What is incomplete are the signs of pictures, over whose lines axe can't judge colours.
    const { violations } = await page.evaluate(() =>
      (globalThis as never as { axe: typeof axe }).axe.run(document),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  } finally {
    await context.close();
  }
});

test("a picture says of the quarter that isn’t over that it is so far, and beside its name stands one that is", async () => {
  const page = await browser.newPage();
  try {
    await page.setContent(samplePage("en"));
    const figures = page.locator("figure").filter({ hasText: "Keep the line running" });
    for (const figure of await figures.all()) {
      expect(await figure.locator("figcaption").textContent()).toMatch(/% · 2026-Q2$/);
      const told = (await figure.getByRole("img").getAttribute("aria-label")) ?? "";
      expect(told).toMatch(/2026-Q2: [\d.]+%, 2026-Q3 so far: [\d.]+%$/);
    }
    expect(await figures.count()).toBe(2);
  } finally {
    await page.close();
  }
});

test("what a wide table is called stands where it is, however far the table is moved", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  try {
    const page = await context.newPage();
    await page.setContent(samplePage("en"));
    const region = page.getByRole("region", { name: "Win rate" }).first();
    const moved = await region.evaluate((one) => {
      one.scrollLeft = 10_000;
      return one.scrollLeft;
    });
    expect(moved).toBeGreaterThan(300);
    const title = page.getByText("Win rate", { exact: true }).first();
    const { x = -1, width = 0 } = (await title.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
  } finally {
    await context.close();
  }
});
