// npm run looks: takes every view of the studio and a visitor's way through the website, at two widths, light and dark,
// in each language, into dist/looks: to be looked at before and after a change.
import { mkdir } from "node:fs/promises";
import { openBrowser } from "./browser.mjs";
import { servePages } from "./serving.mjs";

const folder = "dist/looks";
await mkdir(folder, { recursive: true });
const pages = await servePages();
const browser = await openBrowser();

for (const width of [390, 1400]) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    for (const locale of ["en", "de"]) {
      const context = await browser.newContext({
        viewport: { width, height: 860 },
        colorScheme,
        locale,
      });
      const page = await context.newPage();
      /** @param {string} name */
      const take = (name) =>
        page.screenshot({
          path: `${folder}/${name}-${locale}-${colorScheme}-${width}.png`,
          fullPage: true,
        });
      await lookAtStudio(page, take);
      await lookAtWebsite(page, take, locale);
      await context.close();
    }
  }
}
await browser.close();
await pages.close();
console.log(`Took the looks in ${folder}`);

/** @param {import("playwright").Page} page @param {(name: string) => Promise<unknown>} take */
async function lookAtStudio(page, take) {
  await page.goto(pages.studio);
  const example = page.getByRole("button", { name: /Services for utilities|Dienstleistungen für/ });
  await example.waitFor();
  await take("studio-start");
  await example.click();
  const tabs = page.getByRole("tab");
  await tabs.first().waitFor();
  for (let at = 0; at < (await tabs.count()); at++) {
    await tabs.nth(at).click();
    // The editor of the JSON and the proof come a little later.
    await page.waitForLoadState("networkidle");
    await take(`studio-${at + 1}`);
  }
}

/**
 * @param {import("playwright").Page} page
 * @param {(name: string) => Promise<unknown>} take
 * @param {string} language
 */
async function lookAtWebsite(page, take, language) {
  await page.goto(`${pages.website}?questionnaire=utility-services&language=${language}`);
  const shown = page.locator("needs-diagnostic");
  await shown.getByRole("button").first().waitFor();
  await take("website-1-intro");
  await shown.getByRole("button").first().click();
  for (let at = 2; await shown.getByRole("radio").count(); at++) {
    await take(`website-${at}-question`);
    const heading = await shown.getByRole("heading").first().textContent();
    await shown.locator(".nd-choice").first().click();
    await shown
      .getByRole("heading")
      .filter({ hasNotText: heading ?? "" })
      .first()
      .waitFor();
  }
  await shown.getByRole("textbox").first().waitFor();
  await shown.getByRole("button").first().click();
  await shown.getByRole("alert").waitFor();
  await take("website-9-result");
}
