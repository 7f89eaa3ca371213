import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { browserArguments, findBrowser } from "../../../tools/browser.mjs";
import { sharedBrowser } from "../../sharedBrowser.ts";

const startPage = inject("startPage");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

async function consoleIn(opened: Browser, device: object): Promise<Page> {
  const page = await opened.newPage(device);
  await page.goto(`${startPage}?questionnaire=payroll-bureau&face=console&language=en`);
  await page.getByText("Kept on this device").waitFor({ state: "attached" });
  return page;
}

const keysShown = (page: Page) => page.locator(".ndc kbd:visible").count();
const asked = (page: Page) => page.locator("[data-now]").getAttribute("data-now");
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test("on a device for fingers alone no keys are shown, also while a keyboard on its screen types", async () => {
  const page = await consoleIn(browser, phone);
  expect(await keysShown(page)).toBe(0);
  await page.getByLabel("Note on the call").tap();
  await page.keyboard.type("Call back 1");
  await page.locator(".ndc-option").first().tap();
  expect(await keysShown(page)).toBe(0);
  await page.close();
});

test("a key of a keyboard that is there all the same shows the keys, and from then on they answer", async () => {
  const page = await consoleIn(browser, phone);
  const first = await asked(page);
  await page.keyboard.press("1");
  await expect.poll(() => keysShown(page)).toBeGreaterThan(0);
  expect(await asked(page)).toBe(first);
  await page.keyboard.press("2");
  await expect.poll(() => asked(page)).not.toBe(first);
  await page.close();
});

test("beside a mouse keys are shown on a screen to be touched, and answer", async () => {
  const executablePath = findBrowser();
  // Blink’s own numbers: a coarse pointer first, which can’t hover, and a fine one too, which can.
  const pointers =
    "primaryPointerType=2,availablePointerTypes=6,primaryHoverType=1,availableHoverTypes=3";
  const hybrid = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...browserArguments, `--blink-settings=${pointers}`],
  });
  const page = await consoleIn(hybrid, { viewport: { width: 1024, height: 700 } });
  const says = (media: string) => page.evaluate((one) => matchMedia(one).matches, media);
  expect(await says("(hover: none) and (pointer: coarse) and (any-pointer: fine)")).toBe(true);
  expect(await keysShown(page)).toBeGreaterThan(0);
  const first = await asked(page);
  await page.keyboard.press("1");
  await expect.poll(() => asked(page)).not.toBe(first);
  await hybrid.close();
});
