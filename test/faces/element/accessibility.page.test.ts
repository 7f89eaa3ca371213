import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { publicForm, shop } from "./shop.ts";
import { newPage, openWebsite, pageWith, type Website } from "./website.ts";

let browser: Browser;
let site: Website;

beforeAll(async () => {
  browser = await sharedBrowser();
  // Without the policy: axe itself would break it.
  site = await openWebsite({ headers: {} as never });
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  site.paths.set("/axe.js", await readFile(axe, "utf8"));
  site.paths.set("/shop.json", publicForm(shop(() => {}, ["en", "ar"])));
  site.paths.set(
    "/site.css",
    ":root { color-scheme: light dark } body { background: Canvas; color: CanvasText; font-family: sans-serif }",
  );
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as never as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      rules: { "target-size": { enabled: true } },
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

test.each([
  ["en", "light"],
  ["en", "dark"],
  ["ar", "light"],
] as const)("no state has a barrier (%s, %s)", async (lang, colorScheme) => {
  const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 740 } });
  const { page } = await newPage(context);
  const body = `<main><h1>Any page</h1><needs-diagnostic src="/shop.json" language="${lang}" deliver="/leads"></needs-diagnostic></main>`;
  const head = `<link rel="stylesheet" href="/site.css"><script src="/axe.js"></script>`;
  site.paths.set("/", pageWith(body, { lang, head }));
  await page.goto(site.url);
  const element = page.locator("needs-diagnostic");
  const submit = element.locator("button[type=submit]");
  await submit.waitFor();
  expect(await barriersOn(page)).toEqual([]);

  await submit.click();
  await element.getByRole("alert").waitFor();
  expect(await barriersOn(page)).toEqual([]);

  await element.getByRole("radio").first().click();
  await element.getByRole("heading", { name: /How much of a rush/ }).waitFor();
  await element.getByRole("radio").first().click();
  await element.getByRole("textbox").first().waitFor();
  expect(await barriersOn(page)).toEqual([]);

  await submit.click();
  await element.getByRole("alert").waitFor();
  expect(await barriersOn(page)).toEqual([]);
  const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await isTooWide()).toBe(false);
  await context.close();
});
