import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.mjs";
import { publicForm, shop } from "./shop.ts";
import { newPage, openWebsite, pageWith, toldOn, type Website } from "./website.ts";

let browser: Browser;
let site: Website;
let page: Page;
let wrongs: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  site = await openWebsite();
  site.paths.set("/shop.json", publicForm(shop()));
  ({ page, wrongs } = await newPage(await browser.newContext()));
});
afterEach(async () => {
  await page.context().close();
  await site.close();
});

const element = `<needs-diagnostic src="/shop.json"></needs-diagnostic>`;
const heading = (words: string) => page.getByRole("heading", { name: words });

async function open(body: string, options?: Parameters<typeof pageWith>[1]): Promise<void> {
  site.paths.set("/", pageWith(body, options));
  await page.goto(site.url);
}

describe("wherever a page puts it", () => {
  test("several on one page keep apart", async () => {
    await open(
      `<div id="a">${element}</div><div id="b"><needs-diagnostic id="other" src="/shop.json"></needs-diagnostic></div>`,
    );
    await page.locator("#a").getByText("It is fast").click();
    await page.locator("#a").getByRole("heading", { name: "How much of a rush?" }).waitFor();
    await page.locator("#b").getByRole("heading", { name: "What matters?" }).waitFor();
    expect(wrongs).toEqual([]);
  });

  test("loading its script twice does no harm", async () => {
    await open(element, {
      head: `<script type="module" src="/needs-diagnostic.js?again"></script>`,
    });
    await page.getByText("It is fast").click();
    await heading("How much of a rush?").waitFor();
    expect(wrongs).toEqual([]);
  });

  test("moved in the document it goes on where it was", async () => {
    await open(`<div id="a">${element}</div><div id="b"></div>`);
    await page.getByText("It is fast").click();
    await heading("How much of a rush?").waitFor();
    await page.evaluate(() =>
      document.querySelector("#b")?.append(document.querySelector("needs-diagnostic") as Element),
    );
    await page.locator("#b").getByText("Today").click();
    await heading("You want speed").waitFor();
    expect((await toldOn(page)).filter(({ type }) => type === "started")).toHaveLength(1);
  });

  test("taken out while it fetches, it stays quiet; put in again, it begins", async () => {
    let release = () => {};
    const held = new Promise<void>((go) => {
      release = go;
    });
    const text = site.paths.get("/shop.json") as string;
    site.paths.set("/shop.json", async (_, response) => {
      await held;
      response.end(text);
    });
    const asked = page.waitForRequest("**/shop.json");
    await open(element);
    await asked;
    await page.evaluate(() => {
      const taken = document.querySelector("needs-diagnostic") as Element;
      taken.remove();
      Object.assign(window, { taken });
    });
    site.paths.set("/shop.json", text);
    release();
    await page.evaluate(() => document.body.append((window as never as { taken: Element }).taken));
    await heading("What matters?").waitFor();
    expect(wrongs).toEqual([]);
  });

  test("inside another shadow root, what it tells reaches the page", async () => {
    site.paths.set(
      "/host.js",
      `
      const host = document.createElement("section");
      host.attachShadow({ mode: "open" }).append(Object.assign(document.createElement("needs-diagnostic"), { id: "x" }));
      host.shadowRoot.firstChild.setAttribute("src", "/shop.json");
      document.body.append(host);`,
    );
    await open("", { head: `<script type="module" src="/host.js"></script>` });
    await page.getByText("It is fast").click();
    await heading("How much of a rush?").waitFor();
    expect((await toldOn(page)).map(({ type }) => type)).toContain("answered");
  });

  test("inside a form, going on does not send the form", async () => {
    await open(`<form action="/sent">${element}<button>Order</button></form>`);
    await heading("What matters?").waitFor();
    await page.getByRole("radio").first().press("Space");
    await page.keyboard.press("Enter");
    await heading("How much of a rush?").waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
  });

  test("a page's own rules for everything change nothing in it", async () => {
    const looks = () =>
      page.evaluate(() => {
        const root = document.querySelector("needs-diagnostic")?.shadowRoot;
        return [...(root?.querySelectorAll(".nd, .nd *") ?? [])].map((node) => {
          const { font, color, display, letterSpacing, textTransform, direction, float, padding } =
            getComputedStyle(node);
          const { width, height } = node.getBoundingClientRect();
          return {
            font,
            color,
            display,
            letterSpacing,
            textTransform,
            direction,
            float,
            padding,
            width: Math.round(width),
            height: Math.round(height),
          };
        });
      });
    const at = `<div style-less>${element}</div>`;
    const base = "needs-diagnostic { position: absolute; top: 0; left: 0; width: 600px; }";
    site.paths.set("/site.css", base);
    const head = `<link rel="stylesheet" href="/site.css">`;
    await open(at, { head });
    await heading("What matters?").waitFor();
    const plain = await looks();
    site.paths.set(
      "/site.css",
      `${base} * { font: italic 40px serif !important; color: red !important; float: right !important;
      letter-spacing: 9px !important; text-transform: uppercase !important; direction: rtl !important; padding: 30px; line-height: 4 !important; }
      needs-diagnostic { display: inline !important; padding: 0; } button, input, label, h2 { display: none !important; }`,
    );
    await open(at, { head });
    await page.getByText("It is fast").waitFor();
    expect(await looks()).toEqual(plain);
  });

  test("its colours follow the page's properties, and its parts can be styled", async () => {
    site.paths.set(
      "/site.css",
      `needs-diagnostic { --nd-accent: rgb(1, 2, 3); } needs-diagnostic::part(button) { border-radius: 0 }`,
    );
    await open(element, { head: `<link rel="stylesheet" href="/site.css">` });
    const button = page.getByRole("button", { name: "Continue" });
    await button.waitFor();
    const { background, radius } = await button.evaluate((node) => {
      const { backgroundColor, borderRadius } = getComputedStyle(node);
      return { background: backgroundColor, radius: borderRadius };
    });
    expect(background).toBe("rgb(1, 2, 3)");
    expect(radius).toBe("0px");
  });
});

describe("before there is anything to show", () => {
  const withFallback = `<needs-diagnostic src="/shop.json"><p>Write to us.</p></needs-diagnostic>`;

  test("without JavaScript the page's own words stand there", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    site.paths.set("/", pageWith(withFallback));
    const quiet = await plain.newPage();
    await quiet.goto(site.url);
    expect(await quiet.getByText("Write to us.").isVisible()).toBe(true);
    await plain.close();
  });

  test("where it can't be fetched they come back, and it can be tried again", async () => {
    const text = site.paths.get("/shop.json") as string;
    site.paths.set("/shop.json", (_, response) => void response.socket?.destroy());
    await open(withFallback);
    await page.getByText("This could not be loaded.").waitFor();
    expect(await page.getByText("Write to us.").isVisible()).toBe(true);
    expect(await toldOn(page)).toMatchObject([
      { type: "failed", failure: { reason: "unreachable" } },
    ]);
    site.paths.set("/shop.json", text);
    await page.getByRole("button", { name: "Try again" }).click();
    await heading("What matters?").waitFor();
    expect(await page.getByText("Write to us.").isVisible()).toBe(false);
  });

  test("nothing jumps when it comes", async () => {
    site.paths.set("/site.css", "needs-diagnostic { display: flow-root; min-block-size: 30em; }");
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          (window as never as { shift: number }).shift += (
            entry as unknown as { value: number }
          ).value;
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await open(`${withFallback}<p>What follows</p>`, {
      head: `<link rel="stylesheet" href="/site.css">`,
    });
    await heading("What matters?").waitFor();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBe(0);
  });
});

describe("what anybody could read", () => {
  test("is refused while it holds the sales team's words, with what to do", async () => {
    site.paths.set("/shop.json", JSON.stringify(shop()));
    await open(`<needs-diagnostic src="/shop.json"><p>Write to us.</p></needs-diagnostic>`);
    await page.getByText("Write to us.").waitFor();
    await expect.poll(() => wrongs.join()).toContain("npx needs-diagnostic publish");
    expect(await page.getByRole("button").count()).toBe(0);
  });

  test("is shown with the switch for those who build a page", async () => {
    site.paths.set("/shop.json", JSON.stringify(shop()));
    await open(`<needs-diagnostic src="/shop.json" allow-private></needs-diagnostic>`);
    await heading("What matters?").waitFor();
  });

  test("with problems is named line by line in the console", async () => {
    site.paths.set("/shop.json", `{\n  "format": 1,\n  "id": 7\n}`);
    await open(`<needs-diagnostic src="/shop.json"><p>Write to us.</p></needs-diagnostic>`);
    await expect.poll(() => wrongs.join()).toContain("line 3, column 9: wrong-kind");
    expect(await page.getByText("Write to us.").isVisible()).toBe(true);
  });
});
