import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { goThrough, runs } from "./interviewing.ts";
import { hiddenWidth, overlaps } from "./layout.ts";

const startPage = inject("startPage");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

describe.each([
  { where: "on a narrow screen", width: 320, textSize: 16 },
  { where: "with text twice as large", width: 640, textSize: 32 },
])("$where", ({ width, textSize }) => {
  // Never a need to scroll sideways, and nothing that lies over anything else.
  test.each(runs)("a $face of $name sees everything", async (run) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await setTextSize(page, textSize);
    const found: string[] = [];
    await goThrough(page, startPage, run, async (screen) => {
      const hidden = await page.evaluate(hiddenWidth);
      if (hidden > 0) found.push(`${screen}: ${hidden} px hidden`);
      for (const pair of await page.evaluate(overlaps)) found.push(`${screen}: ${pair}`);
    });
    expect(found).toEqual([]);
    await page.close();
  });
});

test("words that lie over each other or stick out would be noticed", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await setTextSize(page, 32);
  await page.goto(`${startPage}?face=visitor`);
  const button = page.getByRole("main").getByRole("button");
  expect(await button.evaluate((element) => getComputedStyle(element).fontSize)).toBe("32px");
  await button.evaluate((element) => element.style.setProperty("margin-top", "-4em"));
  expect(await page.evaluate(overlaps)).not.toEqual([]);
  await button.evaluate((element) => element.style.setProperty("margin-left", "20em"));
  expect(await page.evaluate(hiddenWidth)).toBeGreaterThan(0);
  await page.close();
});

/** Sets what a reader sets in the browser; the size of the root element is the page's own. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard } });
}
