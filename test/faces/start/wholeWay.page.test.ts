import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { collect } from "../../../src/faces/collect/listen.ts";
import { siteOf } from "../../../src/faces/start/website.ts";
import { openSite } from "../../../tools/site.mjs";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { folderWith } from "../cli/program.ts";
import { kept } from "../collect/sending.ts";
import { builtConsolePage } from "../consolePage/serving.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

/** What `npm start` serves as a website, with its receiver and the console's page. */
async function opened() {
  const site = siteOf(kept.text);
  if (!site) throw new Error("It can't be published.");
  const receiver = await collect({
    database: `${folderWith()}/records.db`,
    host: "127.0.0.1",
    port: 0,
    origins: [],
    perMinute: 1000,
    questionnaires: [site.kept],
  });
  const script = inject("script");
  const page = await builtConsolePage();
  const website = await openSite(new Map([["needs", site]]), receiver, {
    async built(path) {
      const file = script[path.replace(/^element/, "")];
      const content = file ?? page.get(path.replace(/^console-page/, ""))?.content;
      if (content === undefined) throw new Error(`Nothing was built as ${path}.`);
      return content;
    },
  });
  onTestFinished(async () => {
    await website.close();
    await receiver.close();
  });
  return website.url;
}

/** Answers every question of the element by its first choice, and leaves a lead. */
async function finish(page: Page): Promise<void> {
  const shown = page.locator("needs-diagnostic");
  await shown.getByRole("button").first().click();
  for (;;) {
    await shown.locator(".nd-choice").or(shown.getByLabel("Work email")).first().waitFor();
    if ((await shown.locator(".nd-choice").count()) === 0) break;
    const heading = (await shown.getByRole("heading").first().textContent()) ?? "";
    await shown.locator(".nd-choice").first().click();
    await shown.getByRole("heading").filter({ hasNotText: heading }).first().waitFor();
  }
  await shown.getByLabel("Your name").fill("Ada");
  await shown.getByLabel("Work email").fill("ada@example.com");
  await shown.getByLabel("Company").fill("Acme");
  await shown.getByRole("checkbox").check();
  await shown.getByRole("button", { name: "Send" }).click();
  await shown.getByText("have been sent").waitFor();
}

test("what a visitor answers opens as a call, and both are seen in the account when that has ended", async () => {
  const url = await opened();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  onTestFinished(() => page.close());
  const wrongs: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrongs.push(message.text());
  });
  await page.goto(url);
  await finish(page);
  await page.goto(`${url}received`);
  const website = page.locator("dl").first();
  const segment = await website.locator("dt:text-is('Segment') + dd").textContent();
  await page.getByRole("link", { name: "Open as a call" }).click();
  const whom = page.getByRole("textbox", { name: "Account" });
  await whom.waitFor();
  expect(await whom.inputValue()).toBe("Acme");
  await expect.poll(() => page.getByText("Answered on the website").count()).toBeGreaterThan(1);
  expect(await page.locator(".ndc").textContent()).toContain(segment);
  await page.getByLabel("Note on the call").fill("Wants a visit");
  await page.getByRole("button", { name: "End call" }).click();
  await page.getByText("Sent to Sales records", { exact: true }).waitFor();
  await page.goto(`${url}received`);
  const cards = page.locator(".got > .card");
  expect(await cards.count()).toBe(1);
  expect(await cards.getByRole("heading", { level: 2 }).textContent()).toBe("Acme");
  expect(await cards.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
    "On the website",
    "A call",
  ]);
  await cards.getByText("Wants a visit").waitFor();
  expect(await cards.getByText("answered on the website").count()).toBeGreaterThan(1);
  expect(wrongs).toEqual([]);
});
