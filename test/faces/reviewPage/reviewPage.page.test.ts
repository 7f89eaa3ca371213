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
