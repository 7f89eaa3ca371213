import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";

const startPage = inject("startPage");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

test("the bar that says who sees the page isn’t seen by the prospect, not even while the page is loaded again", async () => {
  const page = await browser.newPage();
  // Looked at with each frame, and kept over a reload.
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector(".bar")?.checkVisibility()) sessionStorage.setItem("seen", "yes");
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const wasSeen = () => page.evaluate(() => sessionStorage.getItem("seen") !== null);
  await page.goto(`${startPage}?questionnaire=utility-services&face=console&language=en`);
  await page.getByText("Kept on this device").waitFor();
  await expect.poll(wasSeen).toBe(true);
  await page.keyboard.press("v");
  const back = page.getByRole("button", { name: /^Back/ });
  await back.waitFor();
  await page.evaluate(() => sessionStorage.removeItem("seen"));
  await page.reload();
  await back.waitFor();
  expect(await wasSeen()).toBe(false);
  await back.click();
  await expect.poll(wasSeen).toBe(true);
  await page.close();
});
