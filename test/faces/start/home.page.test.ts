import axe from "axe-core";
import type { Browser, BrowserContextOptions } from "playwright";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { axeOptions, barriersIn } from "../widget/barriers.ts";
import { hiddenWidth, overlaps } from "./layout.ts";

const startPage = inject("startPage");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

async function opened(query: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({ ...options, reducedMotion: "reduce" });
  onTestFinished(() => page.close());
  await page.addInitScript(axe.source);
  await page.goto(`${startPage}${query}`);
  return page;
}

test("the plain address leads to each face, and the call's door to a call", async () => {
  const page = await opened("");
  const doors = page.getByRole("main").getByRole("listitem").getByRole("link");
  expect(
    await doors.evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
  ).toEqual(["../website/", "?face=console", "../studio/", "../website/received"]);
  await doors.nth(1).click();
  await page.locator(".ndc").waitFor();
  await page.getByRole("link", { name: "needs-diagnostic" }).click();
  await page.getByRole("heading", { level: 1, name: /business customer needs/ }).waitFor();
});

test("a questionnaire that isn't there is told, and none is shown in its place", async () => {
  const page = await opened("?questionnaire=nope&face=visitor");
  const told = page.getByRole("alert");
  await told.getByRole("heading", { name: "There is no questionnaire “nope” here" }).waitFor();
  expect(await page.locator(".nd").count()).toBe(0);
  await told.getByRole("button", { name: /Services for utilities/ }).click();
  await page.locator(".nd").waitFor();
  expect(new URL(page.url()).searchParams.get("questionnaire")).toBe("utility-services");
});

test.each<[string, BrowserContextOptions]>([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["dark and 320 pixels wide", { colorScheme: "dark", viewport: { width: 320, height: 800 } }],
])("nothing is in anybody's way there: %s", async (_, options) => {
  for (const query of ["", "?questionnaire=nope"]) {
    const page = await opened(query, options);
    await page.getByRole("main").waitFor();
    const found = await page.evaluate(
      (given) => (globalThis as never as { axe: typeof axe }).axe.run(given),
      axeOptions,
    );
    expect(barriersIn(found)).toEqual([]);
    expect(await page.evaluate(hiddenWidth)).toBe(0);
    expect(await page.evaluate(overlaps)).toEqual([]);
  }
});
