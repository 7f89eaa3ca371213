import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright";
import { expect, inject, test } from "vitest";
import { openBrowserWith } from "../../../tools/browser.mjs";
import { killBrowser } from "../../killBrowser.ts";

const startPage = inject("startPage");
const contexts: BrowserContext[] = [];

/** Opens the rep's console in a browser with a profile that outlives it. */
async function launch(profile: string): Promise<Page> {
  const context = await openBrowserWith(profile);
  contexts.push(context);
  return open(context);
}

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${startPage}?questionnaire=utility-services&face=console`);
  await page.getByText("Kept on this device").waitFor();
  return page;
}

/** Answers a question, wherever it stands, by its first option. */
async function answer(page: Page, question: number): Promise<void> {
  await page.keyboard.press(`Shift+Digit${question}`);
  await page.keyboard.press("1");
}

/** What a rep does, bit by bit; after any of it the browser may end. */
const bits: readonly ((page: Page) => Promise<void>)[] = [
  (page) => answer(page, 1),
  (page) => page.getByLabel("Account").pressSequentially("Stadtwerke 1"),
  async (page) => {
    await page.getByLabel("Note on the call").pressSequentially("Wants a call on Friday");
    await page.keyboard.press("Escape");
    await answer(page, 3);
  },
];

/** Opens the one past call, and waits for all that the rep has done until a moment. */
async function findsAll(page: Page, moment: number): Promise<void> {
  await page.getByRole("button", { name: "Past calls" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^Open/ }).click();
  const field = (name: string) => page.getByLabel(name, { exact: true }).inputValue();
  const said = (question: string, answer: string) =>
    page.locator(`[data-question="${question}"]`).getByText(answer).count();
  const seen = async () => [
    await said("past-year", "Dealing with faults"),
    await field("Account"),
    await field("Note on the call"),
    await said("in-a-year", "Fewer interruptions in daily work"),
  ];
  const done = [1, "Stadtwerke 1", "Wants a call on Friday", 1];
  const reached = moment === bits.length ? done.length : moment;
  const nothing = [0, "", "", 0].slice(reached);
  await expect.poll(seen, { timeout: 60_000 }).toEqual([...done.slice(0, reached), ...nothing]);
}

test.each([1, 2, 3])("killed at moment %i, all that was typed is in the past calls", async (at) => {
  const profile = await mkdtemp(join(tmpdir(), "console-"));
  try {
    const first = await launch(profile);
    for (const bit of bits.slice(0, at)) await bit(first);
    // Another tab sees what has reached the device, and nothing else.
    await findsAll(await open(first.context()), at);
    await killBrowser(first.context());
    await findsAll(await launch(profile), at);
  } finally {
    await Promise.all(contexts.splice(0).map((context) => context.close().catch(() => {})));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
