// npm run looks: takes every view of the studio, a call on the console, a sales person's page, the start page and what
// sales received at three widths, and a visitor's way through the website on a phone, light and dark, in each language of
// the interface, into dist/looks: to be looked at before and after a change. `npm run looks -- studio` takes those of the
// studio alone.
import { mkdir } from "node:fs/promises";
import { openBrowser } from "./browser.mjs";
import { servePages } from "./serving.mjs";

const folder = "dist/looks";
await mkdir(folder, { recursive: true });
const pages = await servePages();
const browser = await openBrowser();

const languages = ["en", "de", "fr", "es", "nl", "it", "pt-BR", "pl", "ja", "ar"];
/** What is looked at, by name, on which widths and in which languages. */
const views = [
  { name: "website", lookAt: lookAtWebsite, widths: [390], locales: languages },
  { name: "start", lookAt: lookAtStart, widths: [390, 1024, 1440], locales: ["en"] },
  { name: "received", lookAt: lookAtReceived, widths: [390, 1024, 1440], locales: ["en"] },
  { name: "rep", lookAt: lookAtRep, widths: [390, 1024, 1440], locales: ["en", "de"] },
  { name: "console", lookAt: lookAtConsole, widths: [390, 1024, 1440], locales: ["en", "de"] },
  { name: "studio", lookAt: lookAtStudio, widths: [390, 1024, 1440], locales: ["en", "de"] },
];
const [, , only] = process.argv;
for (const { lookAt, widths, locales } of views.filter(({ name }) => !only || name === only)) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    for (const width of widths) {
      for (const locale of locales) await look({ width, colorScheme, locale }, lookAt);
    }
  }
}
await browser.close();
await pages.close();
console.log(`Took the looks in ${folder}`);

/**
 * @typedef {(name: string) => Promise<unknown>} Take
 *
 * @param {{ width: number, colorScheme: "light" | "dark", locale: string }} eyes
 * @param {(page: import("playwright").Page, take: Take, locale: string) => Promise<void>} lookAt
 */
async function look({ width, colorScheme, locale }, lookAt) {
  const viewport = { width, height: 860 };
  const context = await browser.newContext({ viewport, colorScheme, locale });
  const page = await context.newPage();
  const ending = `${locale}-${colorScheme}-${width}.png`;
  /** @param {string} name */
  const take = (name) => page.screenshot({ path: `${folder}/${name}-${ending}`, fullPage: true });
  await lookAt(page, take, locale);
  await context.close();
}

/** @param {import("playwright").Page} page @param {Take} take */
async function lookAtStart(page, take) {
  await page.goto(pages.start);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await take("start");
  await page.goto(`${pages.start}?questionnaire=gone`);
  await page.getByRole("alert").waitFor();
  await take("start-unknown");
}

/** @param {import("playwright").Page} page @param {Take} take */
async function lookAtReceived(page, take) {
  await page.goto(`${pages.website}?questionnaire=utility-services`);
  const shown = page.locator("needs-diagnostic");
  await shown.getByRole("button").first().click();
  await answerAll(page);
  await shown.getByLabel("Your name").fill("Ada Reed");
  await shown.getByLabel("Work email").fill("ada@waterworks.example");
  await shown.getByLabel("Company").fill("Waterworks North");
  await shown.getByRole("checkbox").check();
  await take("website-lead");
  await Promise.all([
    page.waitForResponse(/\/leads$/),
    shown.getByRole("button", { name: "Send" }).click(),
  ]);
  await page.goto(`${pages.website}received`);
  await page.getByRole("heading", { name: "Waterworks North" }).first().waitFor();
  await take("received");
}

/** @param {import("playwright").Page} page @param {Take} take @param {string} language */
async function lookAtRep(page, take, language) {
  await page.goto(
    `${pages.start}?questionnaire=industrial-distributor&face=rep&language=${language}`,
  );
  await page.locator(".nd-choice").first().waitFor();
  await take("rep-1-question");
  await answerAll(page);
  await take("rep-2-result");
}

/**
 * Gives the first answer to each question until there is none.
 *
 * @param {import("playwright").Page} page
 */
async function answerAll(page) {
  const choice = page.locator(".nd-choice").first();
  await choice.waitFor();
  while (await choice.isVisible()) {
    const heading = await page.locator(".nd-heading").first().textContent();
    await choice.click();
    await page
      .locator(".nd-heading")
      .filter({ hasNotText: heading ?? "" })
      .first()
      .waitFor();
  }
}

/** @param {import("playwright").Page} page @param {Take} take @param {string} language */
async function lookAtConsole(page, take, language) {
  await page.goto(
    `${pages.start}?questionnaire=utility-services&face=console&language=${language}`,
  );
  await page.locator(".ndc-now").waitFor();
  await take("console-1-opening");
  for (let at = 2; at < 6; at++) {
    // With another key in between, since one that is tapped twice answers once.
    await page.keyboard.press("Shift");
    await page.keyboard.press("1");
    await take(`console-${at}-answered`);
  }
  await page.keyboard.press("o");
  await take("console-6-objections");
}

/** @param {import("playwright").Page} page @param {Take} take */
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
    await page.waitForTimeout(1000);
    await take(`studio-${at + 1}`);
  }
  const unfold = page.getByRole("button", { name: /^(More|Mehr)$/, expanded: false });
  if (await unfold.isVisible()) await unfold.click();
  await page.getByRole("button", { name: /^(Print|Drucken)/ }).click();
  for (const at of [0, 1]) {
    await page.getByRole("radio").nth(at).click();
    await take(`studio-print-${at + 1}`);
  }
  await page.getByRole("button", { name: /^(Back|Zurück)$/ }).click();
  if (await unfold.isVisible()) await unfold.click();
  await page.getByRole("button", { name: /^(Open another|Anderen öffnen)/ }).click();
  await page.getByRole("button", { name: /^(From a list|Aus einer Liste)/ }).click();
  await page
    .getByRole("textbox")
    .first()
    .fill("How do you buy parts?\tBy phone\tOnline\nWhat goes wrong?\tLate parts\tWrong parts");
  await page.getByRole("button", { name: /^(Make|Fragebogen)/ }).waitFor();
  await take("studio-import");
}

/** @param {import("playwright").Page} page @param {Take} take @param {string} language */
async function lookAtWebsite(page, take, language) {
  // The questionnaire speaks three languages. For the others its texts stay English, and the interface's words are looked at.
  await page.route("**/questionnaires/*.json", async (route) => {
    const form = await (await route.fetch()).json();
    await route.fulfill({ json: { ...inAll(form), languages } });
  });
  await page.goto(`${pages.website}?questionnaire=utility-services&language=en`);
  await page.locator("needs-diagnostic").evaluate((node, tag) => {
    node.setAttribute("language", tag);
  }, language);
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

/**
 * A form whose texts are there in every language.
 *
 * @param {any} part
 * @returns {any}
 */
function inAll(part) {
  if (Array.isArray(part)) return part.map(inAll);
  if (typeof part !== "object" || part === null) return part;
  if (typeof part.en === "string") {
    return { ...Object.fromEntries(languages.map((tag) => [tag, part.en])), ...part };
  }
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inAll(value)]));
}
