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
  site.paths.set(
    "/",
    pageWith(`<needs-diagnostic src="/shop.json" deliver="/leads"></needs-diagnostic>`),
  );
  const context = await browser.newContext();
  ({ page, wrongs } = await newPage(context));
});
afterEach(async () => {
  await page.context().close();
  await site.close();
});

const heading = (words: string) => page.getByRole("heading", { name: words });
const answer = (words: string) => page.getByText(words, { exact: true }).click();

async function finish(): Promise<void> {
  await page.goto(site.url);
  await answer("It is fast");
  await answer("Today");
  await heading("You want speed").waitFor();
}

async function fillIn(): Promise<void> {
  await page.getByLabel("Your name").fill("Ana <img src=x onerror=alert(1)>");
  await page.getByLabel("Work email").fill("ana@example.com");
  await page.getByRole("checkbox").check();
}

describe("under the strictest policy", () => {
  test("an interview goes from the first question to a lead that is received once, with the keyboard alone", async () => {
    await page.goto(site.url);
    await heading("What matters?").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await heading("How much of a rush?").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await heading("You want speed").waitFor();
    await page.getByLabel("Your name").focus();
    await page.keyboard.type("Ana <img src=x onerror=alert(1)>");
    await page.keyboard.press("Tab");
    await page.keyboard.type("ana@example.com");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.getByText("Your details have been sent").waitFor();

    expect(site.received).toHaveLength(1);
    expect(site.received[0]).toMatchObject({
      record: { answers: { goal: ["fast"], rush: ["now"] }, segment: "s0000000000" },
      lead: {
        fields: { name: "Ana <img src=x onerror=alert(1)>", email: "ana@example.com" },
        consent: { text: "You may write to me.", url: "/privacy", language: "en" },
      },
      page: { address: `${site.url}/`, title: "Any page" },
      language: "en",
    });
    expect(wrongs).toEqual([]);
  });

  test("nothing of what the element tells is personal", async () => {
    await finish();
    await fillIn();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("have been sent").waitFor();
    const told = await toldOn(page);
    expect(told.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["shown", "started", "answered", "finished", "lead", "delivery"]),
    );
    expect(JSON.stringify(told)).not.toMatch(/ana@|Ana </);
  });
});

describe("the lead form", () => {
  test("tells all that is missing, above and at the fields, and sends nothing", async () => {
    await finish();
    await page.getByLabel("Work email").fill("ana@");
    await page.getByLabel("Phone").fill("call me");
    await page.getByRole("button", { name: "Send" }).click();
    const summary = page.getByRole("alert");
    await expect.poll(() => summary.evaluate((node) => node.matches(":focus"))).toBe(true);
    expect(await summary.getByRole("link").allTextContents()).toEqual([
      "Fill in “Your name”.",
      "Enter an email address, such as name@example.com.",
      "Enter a phone number, such as +44 20 7946 0000.",
      "Tick the box if you agree; we can’t send it otherwise.",
    ]);
    await summary.getByRole("link", { name: "Fill in “Your name”." }).click();
    expect(await page.getByLabel("Your name").evaluate((node) => node.matches(":focus"))).toBe(
      true,
    );
    expect(site.received).toEqual([]);
  });

  test("keeps what was typed through going back and a reload, and never the consent", async () => {
    await finish();
    await fillIn();
    await page.getByRole("button", { name: "Back" }).click();
    await heading("How much of a rush?").waitFor();
    await answer("Today");
    expect(await page.getByLabel("Work email").inputValue()).toBe("ana@example.com");
    expect(await page.getByRole("checkbox").isChecked()).toBe(false);
    await page.getByRole("checkbox").check();
    await page.reload();
    await expect.poll(() => page.getByLabel("Work email").inputValue()).toBe("ana@example.com");
    expect(await page.getByRole("checkbox").isChecked()).toBe(false);
  });

  test("works for a page that loads the script by another name, and so its parts twice", async () => {
    site.paths.set(
      "/",
      `${pageWith(`<needs-diagnostic src="/shop.json" deliver="/leads"></needs-diagnostic>`)}`.replace(
        ".js",
        ".js?ver=6.4",
      ),
    );
    await finish();
    await fillIn();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("have been sent").waitFor();
    expect(wrongs).toEqual([]);
  });

  test("before the result holds it back, and who goes on without leaves nothing on the device", async () => {
    const before = shop((draft) => {
      draft.capture = {
        ...draft.capture,
        place: "before-result",
        consent: { text: "You may write to me." },
      };
    });
    site.paths.set("/shop.json", publicForm(before));
    await page.goto(site.url);
    await answer("It is fast");
    await answer("Today");
    await heading("How can we reach you?").waitFor();
    await page.getByLabel("Your name").fill("Ana");
    await page.getByRole("button", { name: "Go on without" }).click();
    await page.getByText("nothing was sent and nothing is kept").waitFor();
    await heading("You want speed").waitFor();
    const kept = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return {
        session: { ...sessionStorage },
        local: { ...localStorage },
        databases: databases.length,
      };
    });
    expect(JSON.stringify(kept.session) + JSON.stringify(kept.local)).toBe("{}{}");
    expect(site.received).toEqual([]);
  });

  test("says so when nothing could be sent, and sends it when it can", async () => {
    let isUp = false;
    site.paths.set("/leads", (_, response) => {
      response.statusCode = isUp ? 200 : 500;
      if (isUp) site.received.push({} as never);
      response.end("{}");
    });
    await finish();
    await fillIn();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("It will be sent as soon as there is a connection").waitFor();
    isUp = true;
    await page.reload();
    await expect.poll(() => site.received.length, { timeout: 60_000 }).toBeGreaterThan(0);
  });

  test("tells a refusal", async () => {
    site.paths.set("/leads", (_, response) => {
      response.statusCode = 400;
      response.end("No.");
    });
    await finish();
    await fillIn();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("This was not accepted").waitFor();
  });

  test("is not shown where nobody receives anything", async () => {
    site.paths.set("/", pageWith(`<needs-diagnostic src="/shop.json"></needs-diagnostic>`));
    await finish();
    expect(await page.getByRole("textbox").count()).toBe(0);
  });
});

describe("without a lead form", () => {
  test("a finished interview is delivered, and again under the same name if an answer is changed", async () => {
    site.paths.set(
      "/shop.json",
      publicForm(
        shop((draft) => {
          draft.capture = undefined;
        }),
      ),
    );
    await finish();
    await expect.poll(() => site.received.length).toBe(1);
    await page.getByRole("button", { name: "Back" }).click();
    await answer("This year");
    await expect.poll(() => site.received.length).toBe(2);
    const [first, second] = site.received;
    expect(second?.interview).toBe(first?.interview);
    expect(second?.key).not.toBe(first?.key);
    await page.getByRole("button", { name: "Start again" }).click();
    await answer("It is safe");
    await answer("This year");
    await expect.poll(() => site.received.length).toBe(3);
    expect(site.received[2]?.interview).not.toBe(first?.interview);
  });

  test("a reload of the result sends nothing again; one before it was taken sends it by the same key", async () => {
    site.paths.set(
      "/shop.json",
      publicForm(
        shop((draft) => {
          draft.capture = undefined;
        }),
      ),
    );
    const tries: unknown[] = [];
    let isUp = false;
    site.paths.set("/leads", (request, response) => {
      tries.push(request.headers["idempotency-key"]);
      if (!isUp) return void response.destroy();
      response.end("{}");
    });
    await finish();
    await expect.poll(() => tries.length).toBeGreaterThan(0);
    isUp = true;
    await page.reload();
    await expect
      .poll(
        async () =>
          (await toldOn(page)).filter(
            ({ type, outcome }) =>
              type === "delivery" && (outcome as { state: string }).state === "sent",
          ).length,
      )
      .toBe(1);
    expect(new Set(tries).size).toBe(1);
    const before = tries.length;
    await page.reload();
    await heading("You want speed").waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await answer("Today");
    await heading("You want speed").waitFor();
    expect(tries.length).toBe(before);
  });

  test("it is delivered even where the device may keep nothing", async () => {
    site.paths.set(
      "/shop.json",
      publicForm(
        shop((draft) => {
          draft.capture = undefined;
        }),
      ),
    );
    await page.addInitScript(() => {
      for (const name of ["indexedDB", "sessionStorage", "localStorage"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("Forbidden", "SecurityError");
          },
        });
      }
    });
    await finish();
    await expect.poll(() => site.received.length).toBe(1);
  });
});
