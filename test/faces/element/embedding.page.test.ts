import { readFileSync } from "node:fs";
import type { Locator } from "playwright";
import { describe, expect, test } from "vitest";
import { shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { pageWith, toldOn } from "./website.ts";

const visit = visitEachTest();

const element = `<needs-diagnostic src="/shop.json"></needs-diagnostic>`;

describe("wherever a page puts it", () => {
  test("several on one page keep apart", async () => {
    await visit.open(
      `<div id="a">${element}</div><div id="b"><needs-diagnostic id="other" src="/shop.json"></needs-diagnostic></div>`,
    );
    await visit.page.locator("#a").getByText("It is fast").click();
    await visit.page.locator("#a").getByRole("heading", { name: "How much of a rush?" }).waitFor();
    await visit.page.locator("#b").getByRole("heading", { name: "What matters?" }).waitFor();
    expect(visit.wrongs).toEqual([]);
  });

  test("shortcuts of the page take no key that is typed into the lead form", async () => {
    visit.site.paths.set(
      "/shortcuts.js",
      `addEventListener("keydown", (event) => {
        if (event.target.closest("input, textarea, select")) return;
        event.preventDefault();
        document.querySelector("#search").focus();
      });`,
    );
    await visit.open(
      `<input id="search"><needs-diagnostic src="/shop.json" deliver="/leads"></needs-diagnostic>`,
      { head: `<script type="module" src="/shortcuts.js"></script>` },
    );
    await visit.page.getByText("It is fast").click();
    await visit.page.getByText("Today").click();
    await visit.page.getByLabel("Phone").click();
    await visit.page.keyboard.type("030/1234");
    expect(await visit.page.getByLabel("Phone").inputValue()).toBe("030/1234");
    // Outside the fields they work as ever.
    await visit.heading("You want speed").focus();
    await visit.page.keyboard.press("/");
    expect(await visit.page.locator("#search").evaluate((node) => node.matches(":focus"))).toBe(
      true,
    );
  });

  test("a logo of the page stands above every screen", async () => {
    const logo = `<svg slot="logo" role="img" aria-label="Any Company" width="80" height="20"></svg>`;
    await visit.open(
      `<needs-diagnostic src="/shop.json">${logo}<p>Not now.</p></needs-diagnostic>`,
    );
    const top = async (one: Locator) => (await one.boundingBox())?.y ?? Number.NaN;
    const sign = visit.page.getByRole("img", { name: "Any Company" });
    await visit.heading("What matters?").waitFor();
    expect(await top(sign)).toBeLessThan(await top(visit.heading("What matters?")));
    await visit.page.getByText("It is fast").click();
    await visit.heading("How much of a rush?").waitFor();
    expect(await top(sign)).toBeLessThan(await top(visit.heading("How much of a rush?")));
    expect(await visit.page.getByText("Not now.").isVisible()).toBe(false);
  });

  test("a theme of ours on the element dresses what is in it", async () => {
    visit.site.paths.set("/themes.css", readFileSync("src/faces/widget/themes.css", "utf8"));
    const themed = element.replace(">", ' class="nd-theme-plain">');
    await visit.open(`<div id="a">${element}</div><div id="b">${themed}</div>`, {
      head: `<link rel="stylesheet" href="/themes.css">`,
    });
    const corners = (place: string) =>
      visit.page
        .locator(`${place} .nd-choice`)
        .first()
        .evaluate((choice) => getComputedStyle(choice).borderStartStartRadius);
    await visit.page.locator("#a .nd-choice, #b .nd-choice").nth(3).waitFor();
    expect([await corners("#a"), await corners("#b")]).toEqual(["10px", "4px"]);
    expect(visit.wrongs).toEqual([]);
  });

  test("loading its script twice does no harm", async () => {
    await visit.open(element, {
      head: `<script type="module" src="/needs-diagnostic.js?again"></script>`,
    });
    await visit.page.getByText("It is fast").click();
    await visit.heading("How much of a rush?").waitFor();
    expect(visit.wrongs).toEqual([]);
  });

  test("moved in the document it goes on where it was", async () => {
    await visit.open(`<div id="a">${element}</div><div id="b"></div>`);
    await visit.page.getByText("It is fast").click();
    await visit.heading("How much of a rush?").waitFor();
    await visit.page.evaluate(() =>
      document.querySelector("#b")?.append(document.querySelector("needs-diagnostic") as Element),
    );
    await visit.page.locator("#b").getByText("Today").click();
    await visit.heading("You want speed").waitFor();
    expect((await toldOn(visit.page)).filter(({ type }) => type === "started")).toHaveLength(1);
  });

  test("taken out while it fetches, it stays quiet; put in again, it begins", async () => {
    let release = () => {};
    const held = new Promise<void>((go) => {
      release = go;
    });
    const text = visit.site.paths.get("/shop.json") as string;
    visit.site.paths.set("/shop.json", async (_, response) => {
      await held;
      response.end(text);
    });
    const asked = visit.page.waitForRequest("**/shop.json");
    await visit.open(element);
    await asked;
    await visit.page.evaluate(() => {
      const taken = document.querySelector("needs-diagnostic") as Element;
      taken.remove();
      Object.assign(window, { taken });
    });
    visit.site.paths.set("/shop.json", text);
    release();
    await visit.page.evaluate(() =>
      document.body.append((window as never as { taken: Element }).taken),
    );
    await visit.heading("What matters?").waitFor();
    expect(visit.wrongs).toEqual([]);
  });

  test("inside another shadow root, what it tells reaches the page", async () => {
    visit.site.paths.set(
      "/host.js",
      `
      const host = document.createElement("section");
      host.attachShadow({ mode: "open" }).append(Object.assign(document.createElement("needs-diagnostic"), { id: "x" }));
      host.shadowRoot.firstChild.setAttribute("src", "/shop.json");
      document.body.append(host);`,
    );
    await visit.open("", { head: `<script type="module" src="/host.js"></script>` });
    await visit.page.getByText("It is fast").click();
    await visit.heading("How much of a rush?").waitFor();
    expect((await toldOn(visit.page)).map(({ type }) => type)).toContain("answered");
  });

  test("inside a form, going on does not send the form", async () => {
    await visit.open(`<form action="/sent">${element}<button>Order</button></form>`);
    await visit.heading("What matters?").waitFor();
    await visit.page.getByRole("radio").first().press("Space");
    await visit.page.keyboard.press("Enter");
    await visit.heading("How much of a rush?").waitFor();
    expect(new URL(visit.page.url()).pathname).toBe("/");
  });

  test("a page's own rules for everything change nothing in it but its typeface", async () => {
    const looks = () =>
      visit.page.evaluate(() => {
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
    const base =
      "html { font-family: serif } needs-diagnostic { position: absolute; top: 0; left: 0; width: 600px; }";
    visit.site.paths.set("/site.css", base);
    const head = `<link rel="stylesheet" href="/site.css">`;
    await visit.open(at, { head });
    await visit.heading("What matters?").waitFor();
    const plain = await looks();
    expect(plain[0]?.font).toBe("16px / 24px serif");
    visit.site.paths.set(
      "/site.css",
      `${base} * { font: italic 40px serif !important; color: red !important; float: right !important;
      letter-spacing: 9px !important; text-transform: uppercase !important; direction: rtl !important; padding: 30px; line-height: 4 !important; }
      needs-diagnostic { display: inline !important; padding: 0; } button, input, label, h2 { display: none !important; }`,
    );
    await visit.open(at, { head });
    await visit.page.getByText("It is fast").waitFor();
    expect(await looks()).toEqual(plain);
  });

  test("its colours follow the page's properties, and its parts can be styled", async () => {
    visit.site.paths.set(
      "/site.css",
      `needs-diagnostic { --nd-accent: rgb(1, 2, 3); } needs-diagnostic::part(button) { border-radius: 0 }`,
    );
    await visit.open(element, { head: `<link rel="stylesheet" href="/site.css">` });
    const button = visit.page.getByRole("button", { name: "Continue" });
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
    const plain = await visit.browser.newContext({ javaScriptEnabled: false });
    visit.site.paths.set("/", pageWith(withFallback));
    const quiet = await plain.newPage();
    await quiet.goto(visit.site.url);
    expect(await quiet.getByText("Write to us.").isVisible()).toBe(true);
    await plain.close();
  });

  test("where it can't be fetched they come back, and it can be tried again", async () => {
    const text = visit.site.paths.get("/shop.json") as string;
    visit.site.paths.set("/shop.json", (_, response) => void response.socket?.destroy());
    await visit.open(withFallback);
    await visit.page.getByText("This could not be loaded.").waitFor();
    expect(await visit.page.getByText("Write to us.").isVisible()).toBe(true);
    expect(await toldOn(visit.page)).toMatchObject([
      { type: "failed", failure: { reason: "unreachable" } },
    ]);
    const retry = visit.page.getByRole("button", { name: "Try again" });
    const hasFocus = (place: Locator) => place.evaluate((node) => node.matches(":focus"));
    const before = (await toldOn(visit.page)).length;
    await retry.focus();
    await visit.page.keyboard.press("Enter");
    await expect.poll(async () => (await toldOn(visit.page)).length).toBeGreaterThan(before);
    await expect.poll(() => hasFocus(retry)).toBe(true);
    visit.site.paths.set("/shop.json", text);
    await visit.page.keyboard.press("Enter");
    await visit.heading("What matters?").waitFor();
    await expect.poll(() => hasFocus(visit.heading("What matters?"))).toBe(true);
    expect(await visit.page.getByText("Write to us.").isVisible()).toBe(false);
  });

  test("nothing jumps when it comes", async () => {
    visit.site.paths.set(
      "/site.css",
      "needs-diagnostic { display: flow-root; min-block-size: 30em; }",
    );
    await visit.page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          (window as never as { shift: number }).shift += (
            entry as unknown as { value: number }
          ).value;
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await visit.open(`${withFallback}<p>What follows</p>`, {
      head: `<link rel="stylesheet" href="/site.css">`,
    });
    await visit.heading("What matters?").waitFor();
    await visit.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await visit.page.evaluate(() => (window as never as { shift: number }).shift)).toBe(0);
  });
});

describe("what anybody could read", () => {
  test("is refused while it holds the sales team's words, with what to do", async () => {
    visit.site.paths.set("/shop.json", JSON.stringify(shop()));
    await visit.open(`<needs-diagnostic src="/shop.json"><p>Write to us.</p></needs-diagnostic>`);
    await visit.page.getByText("Write to us.").waitFor();
    await expect.poll(() => visit.wrongs.join()).toContain("needs-diagnostic publish");
    expect(await visit.page.getByRole("button").count()).toBe(0);
  });

  test("is shown with the switch for those who build a page", async () => {
    visit.site.paths.set("/shop.json", JSON.stringify(shop()));
    await visit.open(`<needs-diagnostic src="/shop.json" allow-private></needs-diagnostic>`);
    await visit.heading("What matters?").waitFor();
  });

  test("of endless brackets is refused as any other that is none", async () => {
    visit.site.paths.set(
      "/shop.json",
      `{"published":true,"x":${"[".repeat(9e4)}${"]".repeat(9e4)}}`,
    );
    await visit.open(`<needs-diagnostic src="/shop.json"><p>Call us.</p></needs-diagnostic>`);
    await visit.page.getByText("Call us.").waitFor();
    await expect.poll(() => visit.wrongs.join("\n")).toContain("is not JSON");
  });

  test("with problems is named line by line in the console", async () => {
    visit.site.paths.set("/shop.json", `{\n  "format": 1,\n  "id": 7\n}`);
    await visit.open(`<needs-diagnostic src="/shop.json"><p>Write to us.</p></needs-diagnostic>`);
    await expect.poll(() => visit.wrongs.join()).toContain("line 3, column 9: wrong-kind");
    expect(await visit.page.getByText("Write to us.").isVisible()).toBe(true);
  });
});
