import axe, { type RunOptions } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { axeOptions, barriersIn } from "../widget/barriers.ts";
import { choices, goThrough, runs } from "./interviewing.ts";

const startPage = inject("startPage");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

// A sales person who sees what the CRM knows, and a visitor.
const looked = runs.filter(({ name, face }) =>
  face === "rep" ? name === "fintech-projects" : name === "pipeline-agency",
);

describe.each<[string, BrowserContextOptions]>([
  ["light colours", { colorScheme: "light" }],
  ["dark colours", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["forced dark colours", { forcedColors: "active", colorScheme: "dark" }],
])("for somebody who prefers %s and no motion", (_, preference) => {
  const newPage = () => browser.newPage({ ...preference, reducedMotion: "reduce" });

  test.each(looked)("nothing is in a $face's way through $name", async (run) => {
    const page = await newPage();
    await page.addInitScript(axe.source);
    const found: string[] = [];
    await goThrough(page, startPage, run, async (screen) => {
      const barriers = preference.forcedColors
        ? [...(await barriersOn(page, forcedOptions)), ...(await page.evaluate(unforced))]
        : await barriersOn(page, axeOptions);
      for (const barrier of barriers) found.push(`${screen}: ${barrier}`);
    });
    expect(found).toEqual([]);
    await page.close();
  });

  test("what is chosen is marked, on its button and on its row", async () => {
    const page = await newPage();
    await page.goto(`${startPage}?face=rep`);
    const input = choices(page.getByRole("main")).first();
    const row = input.locator("xpath=ancestor::label");
    const looks = async () => ({
      row: await row.screenshot({ animations: "disabled" }),
      rowAlone: await row.screenshot({ animations: "disabled", mask: [input] }),
    });
    const unchosen = await looks();
    expect(await looks()).toEqual(unchosen);
    await input.focus();
    await page.keyboard.press("Space");
    await input.blur();
    expect(await input.isChecked()).toBe(true);
    const chosen = await looks();
    expect(chosen.row).not.toEqual(unchosen.row);
    expect(chosen.rowAlone).not.toEqual(unchosen.rowAlone);
    await page.close();
  });
});

test("words on buttons are there where somebody forces colours", async () => {
  const page = await browser.newPage({ forcedColors: "active" });
  for (const face of ["visitor", "console"]) {
    await page.goto(`${startPage}?questionnaire=utility-services&face=${face}`);
    // What is pressed has a ground of its own in the console.
    if (face === "console") await page.keyboard.press("1");
    const button = page
      .getByRole("main")
      .locator(".nd-button:not(.nd-quiet), [aria-pressed=true]")
      .first();
    await button.waitFor();
    const withWords = await button.screenshot({ animations: "disabled" });
    await button.evaluate((node) => {
      const { width, height } = node.getBoundingClientRect();
      Object.assign((node as HTMLElement).style, { width: `${width}px`, height: `${height}px` });
      node.textContent = "";
    });
    expect(await button.screenshot({ animations: "disabled" })).not.toEqual(withWords);
  }
  await page.close();
});

test("choosing moves something on screen, unless somebody prefers no motion", async () => {
  const moves = async (reducedMotion: "reduce" | "no-preference") => {
    const page = await browser.newPage({ reducedMotion });
    await page.goto(`${startPage}?face=rep`);
    const input = choices(page.getByRole("main")).first();
    const begun = await input.evaluate(async (element) => {
      let begun = 0;
      addEventListener("transitionrun", () => begun++);
      (element as HTMLElement).click();
      // A transition begins with the first frame after the change and is told before the second.
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
      return begun;
    });
    await page.close();
    return begun > 0;
  };
  expect(await moves("no-preference")).toBe(true);
  expect(await moves("reduce")).toBe(false);
});

async function barriersOn(page: Page, options: RunOptions): Promise<string[]> {
  return barriersIn(
    await page.evaluate(
      (given) => (globalThis as never as { axe: typeof axe }).axe.run(given),
      options,
    ),
  );
}

// Axe goes by `-webkit-text-fill-color`, which is reported as it was before the colours were forced. So it is looked
// at instead whether words take the forced ones.
const forcedOptions: RunOptions = {
  ...axeOptions,
  rules: { ...axeOptions.rules, "color-contrast": { enabled: false } },
};

/** Words that keep colours of their own where somebody forces theirs. Runs in the page. */
function unforced(): string[] {
  return [...document.querySelectorAll("body *")]
    .filter((element) => [...element.childNodes].some(({ nodeType }) => nodeType === 3))
    .filter((element) => getComputedStyle(element).forcedColorAdjust === "none")
    .map(({ outerHTML }) => outerHTML);
}
