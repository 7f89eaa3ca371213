import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Definition, decide, read, walk } from "../../../src/index.ts";
import { diffing, finish } from "../../../src/proof/index.ts";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { type BuiltStudio, downloaded, serveStudio, withoutFileWindows } from "./builtStudio.ts";

/** A marketing person at the studio, from the first click to what the website gets. */

const file = "test/questionnaires/utility-services.json";
let browser: Browser;
let studio: BuiltStudio;
let page: Page;
let wrongs: string[];
let source: string;

beforeAll(async () => {
  [browser, studio, source] = await Promise.all([
    sharedBrowser(),
    serveStudio(),
    readFile(file, "utf8"),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await studio?.close();
});
beforeEach(async () => {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: "en",
  });
  page = await context.newPage();
  wrongs = [];
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
  await withoutFileWindows(page);
  await page.goto(studio.url);
});
afterEach(async () => {
  expect(wrongs).toEqual([]);
  await page.context().close();
});

const click = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
const goTo = (name: string) => page.getByRole("tab", { name }).click();
async function openFile(): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), click("Open a file…")]);
  await chooser.setFiles(file);
}
const effect = (words: string | RegExp) =>
  page.getByRole("tabpanel", { name: "Effect" }).getByText(words);

async function savedText(): Promise<string> {
  return (await downloaded(page, () => click("Save"))).text;
}

function definitionOf(text: string): Definition {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}

test("from nothing to what the website gets, without a look at the JSON", async () => {
  await click("Begin a new one");
  await page.getByLabel("What is the questionnaire about?").fill("Which bread?");
  for (const [at, [name, need]] of [
    ["Crusty", "Bread with a bite"],
    ["Soft", "Bread for children"],
    ["Cheap", "Bread for many"],
  ].entries()) {
    await page.getByLabel(`Name of segment ${at + 1}`).fill(name as string);
    await page
      .getByLabel("What do they need?")
      .nth(at)
      .fill(need as string);
  }
  await page.getByRole("textbox", { name: "Question 1" }).fill("Who eats it?");
  for (const [at, answer] of ["We do", "Our children", "Our guests"].entries()) {
    await page.getByRole("textbox", { name: `Answer ${at + 1}` }).fill(answer);
  }
  await click("Make the questionnaire");
  await page.getByRole("tablist", { name: "Views" }).waitFor();
  // It waits for what visitors would read: a heading and a message for each segment, each with the way to its field.
  for (let at = 0; at < 6; at++) {
    await goTo("Publish");
    const unwritten = page.getByRole("listitem").filter({ hasText: /^\d texts? that visitors/ });
    const way = unwritten.getByRole("button");
    await way.first().click();
    const field = page.locator("textarea:focus");
    await expect.poll(() => field.inputValue()).toMatch(/^\[/);
    await field.fill(`Bread ${at}`);
  }
  await goTo("Publish");
  await click("Make the public form");
  await page.getByText("The public form is ready.").waitFor();
  const form = await downloaded(page, () => click(/^Save .*\.json$/));
  const definition = definitionOf(form.text);
  expect(definition.published).toBe(true);
  expect(form.text).not.toMatch(/Crusty|Bread with a bite|"rep"/);
  const [question] = definition.questions;
  const segments = question?.options.map(
    ({ id }) => decide(definition, { answers: { [question.id]: id } }).segment,
  );
  expect(new Set(segments).size).toBe(3);
});

test("one option's points move exactly the share that the effect tells", async () => {
  await openFile();
  await click(/^1\. Which of these/);
  await page
    .getByRole("textbox", { name: "Cent by Cent, for “A system or field team stood still”" })
    .fill("3");
  // Before saving: an edit is compared with the last save.
  const told = await effect(/of 100 prospects .*end in another segment/).textContent();
  const edited = await savedText();
  const { moved } = finish(diffing(definitionOf(source), definitionOf(edited)));
  expect(moved).toBeGreaterThan(0);
  expect(Number.parseFloat(told ?? "")).toBeCloseTo(moved * 100, 1);
  // The review of the file shows this edit and nothing else.
  const lines = source.split("\n");
  expect(edited.split("\n").filter((line) => !lines.includes(line))).toHaveLength(1);
});

test("renaming everything changes nothing for prospects", async () => {
  await openFile();
  const { questions, segments } = definitionOf(source);
  const outline = page.getByRole("navigation", { name: "Outline" });
  const folds = {
    Questions: "When it is asked, and how it is answered",
    Segments: "Short name",
  };
  for (const [part, count] of [
    ["Questions", questions.length],
    ["Segments", segments.length],
  ] as const) {
    for (let at = 0; at < count; at++) {
      await outline
        .getByRole("region", { name: part })
        .getByRole("button", { name: new RegExp(`^${at + 1}\\. `) })
        .click();
      // The short name is folded; what is unfolded stays so from one question or segment to the next.
      const summary = page.locator("summary", { hasText: folds[part] });
      const rename = page
        .locator("details", { has: summary })
        .getByRole("button", { name: /rename…/ });
      if (!(await rename.isVisible())) await summary.click();
      await rename.click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox").fill(`renamed-${part.toLowerCase()}-${at}`);
      await dialog.getByRole("button", { name: "Change", exact: true }).click();
      await dialog.waitFor({ state: "hidden" });
    }
  }
  await effect(/^Everybody ends in the same segment as before/).waitFor();
  const edited = await savedText();
  const renamed = definitionOf(edited);
  expect(renamed.questions.map(({ id }) => id)).toEqual(
    questions.map((_, at) => `renamed-questions-${at}`),
  );
  expect(finish(diffing(definitionOf(source), renamed)).moved).toBe(0);
});

test("what is broken is found, shown, and mended from there", async () => {
  await openFile();
  await click(/^1\. Which of these/);
  const cells = page.getByRole("textbox", { name: /^Outgrown, for/ });
  // Take every point from one segment: nobody can reach it any more.
  for (const { position, cell } of pointsOf("Outgrown")) {
    await page
      .getByRole("navigation", { name: "Outline" })
      .getByRole("button", { name: new RegExp(`^${position + 1}\\. `) })
      .first()
      .click();
    await cells.nth(cell).fill("");
  }
  await goTo("Findings");
  const findings = page.getByRole("tabpanel", { name: "Findings" });
  await findings.getByRole("heading", { name: /Errors/ }).waitFor();
  const complaint = findings.getByRole("listitem").filter({ hasText: "Outgrown" }).first();
  await complaint.waitFor();
  await goTo("Publish");
  await page.getByText("To do before it can go out").first().waitFor();
  while (await page.getByRole("button", { name: "Undo" }).isEnabled()) await click("Undo");
  await expect.poll(() => findings.getByRole("heading", { name: /Errors/ }).count()).toBe(0);
  await page.getByRole("button", { name: "Make the public form" }).waitFor();
  expect(await savedText()).toBe(source);
});

/** Where a segment gets points: the question's position and the option's. */
function pointsOf(name: string): { position: number; cell: number }[] {
  const { questions, segments } = definitionOf(source);
  const { id = "" } = segments.find(({ rep }) => JSON.stringify(rep?.name).includes(name)) ?? {};
  return questions.flatMap(({ options }, position) =>
    options.flatMap(({ points = {} }, cell) =>
      points[id] === undefined ? [] : [{ position, cell }],
    ),
  );
}

test("translations go out as a table, come back changed, and are undone to the byte", async () => {
  await openFile();
  await goTo("Translate");
  await page.getByText("For translators").click();
  const { name, text } = await downloaded(page, () => click(/CSV/));
  expect(name).toMatch(/\.csv$/);
  const changed = text.replace(
    "Dienstleistungen für Versorger: Wo setzen wir an?",
    "Dienste für Versorger: Wo beginnen wir?",
  );
  expect(changed).not.toBe(text);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    click(/Take a file back in/),
  ]);
  await chooser.setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(changed) });
  await page.getByText("1 text was taken into German.").waitFor();
  const translated = definitionOf(await savedText());
  expect(translated.title).toEqual({
    en: "Services for utilities: where should we start?",
    de: "Dienste für Versorger: Wo beginnen wir?",
  });
  while (await page.getByRole("button", { name: "Undo" }).isEnabled())
    await page.keyboard.press("Control+z");
  expect(await savedText()).toBe(source);
});

test("an example is added from the preview by one click", async () => {
  await openFile();
  await goTo("Preview");
  const preview = page.getByRole("tabpanel", { name: "Preview" });
  await preview.getByRole("button", { name: /first question/ }).click();
  for (const answer of [
    "A system or field team stood still",
    "Uptime and jobs done on schedule",
    "One more outage in daily operations",
  ]) {
    await preview.getByText(answer, { exact: true }).click();
  }
  await preview.getByRole("button", { name: "Add as example" }).click();
  await goTo("Examples");
  await page.getByText("All 10 examples give what they must.").waitFor();
  const definition = definitionOf(await savedText());
  const added = definition.examples?.at(-1);
  expect(walk(definition, { answers: added?.answers ?? {} }).complete).toBe(true);
  expect(added?.segment).toBe(definition.segments[0]?.id);
});
