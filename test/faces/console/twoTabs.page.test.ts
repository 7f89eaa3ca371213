import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";

const startPage = inject("startPage");
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

async function tab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${startPage}?questionnaire=utility-services&face=console`);
  await page.getByText("Kept on this device").waitFor();
  return page;
}

const note = (page: Page) => page.getByLabel("Note on the call");

async function openPast(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Past calls" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^Open/ }).first().click();
}

/** The words of a text, each once, in no order. */
const words = (text: string) => [...new Set(text.split(/\s+/))].sort();

test("two tabs type into one note at the same time, and no word of either is lost", async () => {
  const one = await tab();
  await note(one).pressSequentially("Begun here. ");
  const two = await tab();
  await openPast(two);
  await expect.poll(() => note(two).inputValue()).toBe("Begun here. ");

  const here = ["wants", "a", "call", "back", "on", "Friday"];
  const there = ["asked", "for", "the", "price", "list", "twice"];
  const type = async (page: Page, said: readonly string[]) => {
    for (const word of said) await note(page).pressSequentially(`${word} `);
  };
  await Promise.all([type(one, here), type(two, there)]);

  const all = words(["Begun here.", ...here, ...there].join(" "));
  const said = async (page: Page) => words((await note(page).inputValue()).trim());
  await expect.poll(() => said(one)).toEqual(all);
  await expect.poll(() => said(two)).toEqual(all);
  // What is on the device, another tab sees.
  const three = await tab();
  await openPast(three);
  await expect.poll(() => said(three)).toEqual(all);
});

test("who types in the middle of a note goes on there while another tab types at its end", async () => {
  const one = await tab();
  await note(one).fill("Friday");
  const two = await tab();
  await openPast(two);
  await expect.poll(() => note(two).inputValue()).toBe("Friday");
  await note(one).press("Home");
  await note(one).pressSequentially("call ");
  await expect.poll(() => note(two).inputValue()).toBe("call Friday");
  await note(two).press("End");
  await note(two).pressSequentially(" at ten");
  await expect.poll(() => note(one).inputValue()).toBe("call Friday at ten");
  await note(one).pressSequentially("on ");
  await expect.poll(() => note(two).inputValue()).toBe("call on Friday at ten");
});
