import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";

const startPage = inject("startPage");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

/** A call with an answer and a note in it. */
async function call(): Promise<Page> {
  const context = await browser.newContext({
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await page.goto(`${startPage}?questionnaire=utility-services&face=console`);
  await page.getByText("Kept on this device").waitFor();
  await page.keyboard.press("Shift+Digit1");
  await page.keyboard.press("1");
  await page.getByLabel("Note on the call").fill("Wants a <b>call</b> on Friday");
  return page;
}

test("the call note is copied as text and as rich text, and what was typed stays text", async () => {
  const page = await call();
  await page.getByRole("button", { name: "Copy note" }).click();
  await page.getByText("Note copied").waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) => (await item?.getType(type))?.text();
    return { plain: await as("text/plain"), html: await as("text/html") };
  });
  expect(copied.plain).toContain("Dealing with faults");
  expect(copied.plain).toContain("on Friday");
  expect(copied.html).toContain("&lt;b&gt;call&lt;/b&gt;");
  expect(copied.html).not.toContain("<b>call</b>");
  await page.context().close();
});

test("a note that is to be copied by hand is the note as it is by now", async () => {
  const page = await call();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.getByRole("button", { name: "Copy note" }).click();
  const byHand = page.getByRole("textbox", { name: "Copy note" });
  await byHand.waitFor();
  await page.getByLabel("Note on the call").fill("Wants none any more");
  expect(await byHand.inputValue()).toContain("Wants none any more");
  expect(await byHand.inputValue()).not.toContain("on Friday");
  await page.context().close();
});

test("on paper there is the note, and nothing to press", async () => {
  const page = await call();
  await page.evaluate(() => {
    const seen = { words: "" };
    Object.assign(globalThis, { seen });
    // After the console's own listener, as the browser is about to draw the pages.
    addEventListener("beforeprint", () => {
      seen.words = document.querySelector(".ndc-printed")?.textContent ?? "";
    });
  });
  const pdf = await page.pdf();
  expect(pdf.length).toBeGreaterThan(1000);
  const words = await page.evaluate(
    () => (globalThis as never as { seen: { words: string } }).seen.words,
  );
  expect(words).toContain("Wants a <b>call</b> on Friday");
  expect(words).toContain("Dealing with faults");
  await page.emulateMedia({ media: "print" });
  const console = page.locator(".ndc");
  for (const button of await console.getByRole("button").all()) {
    expect(await button.isVisible()).toBe(false);
  }
  await page.context().close();
});
