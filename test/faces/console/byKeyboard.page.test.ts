import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";

const startPage = inject("startPage");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

/** Keys alone from here on: what a pointer could do is taken away. */
async function call(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 700 } });
  await page.goto(`${startPage}?questionnaire=payroll-bureau&face=console&language=en`);
  await page.getByText("Kept on this device").waitFor();
  for (const does of ["click", "tap", "dblclick"] as const) {
    page[does] = () => Promise.reject(new Error("By keyboard alone."));
  }
  return page;
}

const keys = async (page: Page, ...pressed: readonly string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const picked = (page: Page) =>
  page.locator('.ndc-option[aria-pressed="true"] > span').allInnerTexts();
const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();

test("a whole call by keyboard alone", async () => {
  const page = await call();

  // An objection in the middle of the call, with its reply to read aloud.
  await keys(page, "Shift+1", "1");
  await keys(page, "/");
  await page.keyboard.type("forty");
  const reply = page.locator(".ndc-said-aloud");
  await reply.waitFor();
  expect(await reply.innerText()).not.toBe("");
  await keys(page, "Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  // They change their mind: the answer is taken back, and another given.
  await keys(page, "Shift+1");
  expect(await picked(page)).toEqual(["One colleague in the office"]);
  await keys(page, "Control+z");
  await page.getByText("Taken back: Who runs your payroll today? One colleague").waitFor();
  await keys(page, "Shift+1", "5");
  await page.getByText("Who runs your payroll today? I do, between other things").waitFor();
  await keys(page, "n");
  await page.keyboard.type("Call back in May");
  await keys(page, "Escape", "Shift+2", "5");

  // The browser is closed and opened: the call goes on where it was.
  await page.reload();
  await expect
    .poll(() => page.getByRole("textbox", { name: "Note on the call" }).inputValue())
    .toBe("Call back in May");
  await keys(page, "Shift+3", "4");
  await heading(page, "Self-Service");

  // What the prospect may see, and no word besides.
  await keys(page, "v");
  await heading(page, "Good software will do for you");
  const shown = await page.content();
  expect(shown).not.toMatch(/Self-Service|decline|Call back in May|Pay Day Covered|Avoid/i);
  await keys(page, "Escape");
  await heading(page, "Self-Service");

  // The rep knows better, and says why first.
  await keys(page, "x", "Space", "Tab");
  await page.keyboard.type("Pay Day");
  await keys(page, "Tab", "Enter");
  await heading(page, "Pay Day Covered");
  await page.getByText(/The answers say Self-Service\. Why: Somebody else decides/).waitFor();

  // Somebody else of the account, in a call of their own.
  await keys(page, "Shift+A");
  await expect.poll(() => page.getByText("Nothing said yet").count()).toBe(1);
  // Their name is asked for first.
  await keys(page, "Escape");
  await keys(page, "1");
  await expect.poll(() => page.getByText(/^Leads/).count()).toBe(1);
  await keys(page, "Shift+L");
  const past = page.getByRole("dialog");
  await past.getByText(/Pay Day Covered · Chosen by hand/).waitFor();
  await page.close();
});
