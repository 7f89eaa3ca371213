import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.mjs";
import { publicForm, shop } from "./shop.ts";
import { newPage, openWebsite, pageWith, toldOn, type Website } from "./website.ts";

let browser: Browser;
let quiz: Website;
let host: Website;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  quiz = await openWebsite();
  const { url } = quiz;
  host = await openWebsite({
    headers: {
      "Content-Security-Policy": `default-src 'none'; script-src 'self'; frame-src ${url}`,
    },
  });
  quiz.paths.set("/shop.json", publicForm(shop()));
  host.paths.set(
    "/",
    `<!doctype html><title>Host</title><script type="module" src="/needs-diagnostic-frame.js"></script>
    <iframe data-needs-diagnostic src="${url}/frame" height="100"></iframe>`,
  );
  ({ page } = await newPage(await browser.newContext()));
});
afterEach(async () => {
  await page.context().close();
  await Promise.all([quiz.close(), host.close()]);
});

const frameFor = (origin: string) =>
  pageWith(`<needs-diagnostic src="/shop.json" frame-parent="${origin}"></needs-diagnostic>`);
const height = () =>
  page.locator("iframe").evaluate((frame: HTMLIFrameElement) => Number(frame.height));

test("a frame becomes as high as what is in it, and the page hears what happens there", async () => {
  quiz.paths.set("/frame", frameFor(host.url));
  await page.goto(host.url);
  const inside = page.frameLocator("iframe");
  await inside.getByText("It is fast").click();
  await inside.getByText("Today").click();
  await inside.getByRole("heading", { name: "You want speed" }).waitFor();
  await expect.poll(height).toBeGreaterThan(350);
  await expect.poll(async () => (await toldOn(page)).map(({ type }) => type)).toContain("finished");
});

test("another page than the named one hears nothing", async () => {
  quiz.paths.set("/frame", frameFor("https://elsewhere.example"));
  await page.goto(host.url);
  await page.evaluate(() => {
    Object.assign(window, { heard: [] });
    window.addEventListener("message", ({ data }) =>
      (window as never as { heard: unknown[] }).heard.push(data),
    );
  });
  const inside = page.frameLocator("iframe");
  await inside.getByText("It is fast").click();
  await inside.getByRole("heading", { name: "How much of a rush?" }).waitFor();
  expect(await page.evaluate(() => (window as never as { heard: unknown[] }).heard)).toEqual([]);
});

test("messages from elsewhere, or that are none of ours, change nothing", async () => {
  quiz.paths.set("/frame", "<!doctype html><title>Taken over</title>");
  await page.goto(host.url);
  await page.evaluate(() => {
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    const say = (data: unknown, origin: string, source: unknown) =>
      window.dispatchEvent(new MessageEvent("message", { data, origin, source: source as Window }));
    const { origin } = new URL(frame.src);
    const taller = { needsDiagnostic: 1, kind: "height", pixels: 5000 };
    say(taller, "https://elsewhere.example", frame.contentWindow);
    say(taller, origin, window);
    say({ ...taller, pixels: "5000px" }, origin, frame.contentWindow);
    say(
      { needsDiagnostic: 1, kind: "event", name: "click", detail: 1 },
      origin,
      frame.contentWindow,
    );
    say(null, origin, frame.contentWindow);
  });
  expect(await height()).toBe(100);
});
