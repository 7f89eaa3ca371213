import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedBrowser } from "../../../sharedBrowser.ts";
import { type BuiltStudio, serveStudio, withoutFileWindows } from "../builtStudio.ts";

let browser: Browser;
let studio: BuiltStudio;
beforeAll(async () => {
  [browser, studio] = await Promise.all([sharedBrowser(), serveStudio()]);
});
afterAll(async () => {
  await browser?.close();
  await studio?.close();
});

const files = ["fintech-projects", "industrial-distributor", "pipeline-agency", "utility-services"];

/** What is on paper: how many pages, and their words. */
async function printed(page: Page): Promise<{ pages: number; words: string }> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  await page.emulateMedia({ media: "print" });
  const words = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { pages, words: plain(words) };
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** Every text under these keys, in each of its languages; `isPrivate` chooses what stands under a `rep`. */
function textsIn(value: unknown, isPrivate: boolean, isIn = false): string[] {
  if (typeof value === "string") return isIn === isPrivate ? [plain(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (skipped.includes(key)) return [];
    return textsIn(part, isPrivate, isIn || key === "rep");
  });
}

/** What is no text for people, or for none of them on paper. */
const skipped = "$schema id format version languages reviewBy basis ask offer type place url when"
  .concat(" decision points range except examples owner currency on backtest account tier")
  .split(" ");

test.each(
  files,
)("%s on paper: a page a segment, and all that visitors read and no word more", async (name) => {
  const text = await readFile(`test/questionnaires/${name}.json`, "utf8");
  const source = JSON.parse(text);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en" });
  await withoutFileWindows(page);
  await page.goto(studio.url);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a file…" }).click(),
  ]);
  await chooser.setFiles({
    name: `${name}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await page.getByRole("button", { name: "Print…" }).click();
  const heads = page.getByRole("heading", { level: 2 });
  await heads.first().waitFor();
  for (const head of await heads.all()) expect(await head.boundingBox()).not.toBeNull();
  const first = await heads.first().boundingBox();
  expect(first?.y).toBeLessThan(300);
  const cards = await printed(page);
  expect(cards.pages).toBe(source.segments.length);
  const [language] = source.languages ?? ["en"];
  const spoken = (value: Record<string, string> | string) =>
    plain(typeof value === "string" ? value : (value[language] as string));
  for (const { rep } of source.segments) {
    const { playbook } = rep;
    for (const one of [rep.need, playbook.opening ?? "", ...(playbook.avoid ?? [])])
      expect(cards.words).toContain(spoken(one));
    for (const { says, reply } of playbook.objections) {
      expect(cards.words).toContain(spoken(says));
      expect(cards.words).toContain(spoken(reply));
    }
  }
  expect(cards.words).not.toContain("Back");

  await page.getByLabel("Everything visitors read, for legal").check();
  await page.getByText("Buttons and messages of the questionnaire itself").first().waitFor();
  const legal = await printed(page);
  expect(legal.pages).toBeGreaterThan((source.languages ?? ["en"]).length);
  const open = textsIn(source, false);
  expect(open.length).toBeGreaterThan(20);
  for (const one of open) expect(legal.words).toContain(one);
  const secret = textsIn(source, true).filter((one) => one.length > 12);
  expect(secret.length).toBeGreaterThan(50);
  const isPublic = (one: string) => open.some((text) => text.includes(one));
  expect(secret.filter((one) => !isPublic(one) && legal.words.includes(one))).toEqual([]);
  await page.close();
});
