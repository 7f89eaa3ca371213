import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.mjs";
import { publicForm, shop } from "./shop.ts";
import { newPage, openWebsite, pageWith, toldOn, type Website } from "./website.ts";

let browser: Browser;
let site: Website;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  site = await openWebsite();
  site.paths.set("/shop.json", publicForm(shop()));
  ({ page } = await newPage(await browser.newContext()));
});
afterEach(async () => {
  await page.context().close();
  await site.close();
});

const heading = (words: string) => page.getByRole("heading", { name: words });
const ignored = async () => (await toldOn(page)).filter(({ type }) => type === "ignored");

async function open(
  attributes: string,
  { query = "", lang = "en", head = "" } = {},
): Promise<void> {
  site.paths.set(
    "/",
    pageWith(
      `<needs-diagnostic src="/shop.json" deliver="/leads" ${attributes}></needs-diagnostic>`,
      { lang, head },
    ),
  );
  await page.goto(`${site.url}/${query}`);
}

describe("what a page knows", () => {
  test("is not asked, and goes with the record", async () => {
    await open(`data-known='{"goal": "fast", "staff": 7}'`);
    await heading("How much of a rush?").waitFor();
    await page.getByText("This year").click();
    await heading("You want speed").waitFor();
    expect((await toldOn(page)).find(({ type }) => type === "finished")).toMatchObject({
      record: { known: { goal: "fast", staff: 7 }, answers: { rush: ["later"] } },
    });
  });

  test("may come from the address, by the names that the page allows and no others", async () => {
    await open(`known-from-address="staff"`, { query: "?staff=120&goal=safe" });
    await heading("What matters?").waitFor();
    await page.getByText("It is fast").click();
    await page.getByText("Today").click();
    await heading("You want speed").waitFor();
    expect((await toldOn(page)).find(({ type }) => type === "finished")).toMatchObject({
      record: { known: { staff: 120 } },
    });
  });

  test("is ignored where it fits nothing, told as an event, and never becomes markup", async () => {
    await open(`known-from-address="goal staff nonsense"`, {
      query: `?goal=${encodeURIComponent("<img src=x onerror=alert(1)>")}&staff=-&nonsense=1`,
    });
    await heading("What matters?").waitFor();
    expect(await ignored()).toMatchObject([
      {
        misfits: expect.arrayContaining([
          expect.objectContaining({ question: "goal" }),
          expect.objectContaining({ question: "nonsense" }),
        ]),
      },
    ]);
    expect(await page.locator("needs-diagnostic img").count()).toBe(0);
  });

  test("can be set as a property, before the script comes or later, without losing answers", async () => {
    site.paths.set(
      "/early.js",
      `document.querySelector("needs-diagnostic").known = { goal: "safe" };`,
    );
    site.paths.set(
      "/",
      `<!doctype html><title>Early</title><needs-diagnostic src="/shop.json"></needs-diagnostic>
      <script src="/early.js"></script><script type="module" src="/needs-diagnostic.js"></script>`,
    );
    await page.goto(site.url);
    await heading("How much of a rush?").waitFor();
    await page.evaluate(() => {
      (document.querySelector("needs-diagnostic") as never as { known: object }).known = {
        goal: "safe",
        rush: "later",
      };
    });
    await heading("You want care").waitFor();
  });
});

describe("a reload", () => {
  test("goes on in this tab, and in no other", async () => {
    await open("");
    await page.getByText("It is fast").click();
    await heading("How much of a rush?").waitFor();
    await page.reload();
    await heading("How much of a rush?").waitFor();
    const other = await page.context().newPage();
    await other.goto(site.url);
    await other.getByRole("heading", { name: "What matters?" }).waitFor();
  });

  test("with a newer questionnaire keeps the answers that still fit", async () => {
    await open("");
    await page.getByText("It is fast").click();
    await page.getByText("Today").click();
    await heading("You want speed").waitFor();
    const newer = shop((draft) => {
      draft.version = "2";
      Object.assign(draft.questions[2]?.options[0] as object, { id: "this-week" });
    });
    site.paths.set("/shop.json", publicForm(newer));
    await page.reload();
    await heading("How much of a rush?").waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    expect(await page.getByRole("radio", { name: "It is fast" }).isChecked()).toBe(true);
  });

  test("begins again where the page wants nothing kept, or something else stands in the storage", async () => {
    await open(`resume="off"`);
    await page.getByText("It is fast").click();
    await heading("How much of a rush?").waitFor();
    await page.reload();
    await heading("What matters?").waitFor();
    await page.evaluate(() => sessionStorage.setItem("needs-diagnostic shop", `{"answers": 3}`));
    await open("");
    await heading("What matters?").waitFor();
  });
});

describe("analytics", () => {
  test("hear in the page's data layer what happens, where people leave, and nothing personal", async () => {
    site.paths.set(
      "/tags.js",
      "window.dataLayer = [{ event: 'earlier' }]; window.layer = window.dataLayer;",
    );
    await open(`analytics="dataLayer"`, { head: `<script src="/tags.js"></script>` });
    await page.getByText("It is fast").click();
    await heading("How much of a rush?").waitFor();
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pagehide")));
    const layer = () =>
      page.evaluate(() => (window as never as { layer: { event: string }[] }).layer);
    await expect
      .poll(async () => (await layer()).map(({ event }) => event))
      .toEqual([
        "earlier",
        "diagnostic_shown",
        "diagnostic_started",
        "diagnostic_question_answered",
        "diagnostic_left",
      ]);
    expect((await layer()).at(-1)).toMatchObject({ question: "rush" });
  });
});

describe("languages", () => {
  const languages = ["en", "de", "fr", "es", "nl", "it", "pt-BR", "pl", "ja", "ar"];
  const continues: Record<string, string> = { de: "Weiter", fr: "Continuer", ar: "متابعة" };

  beforeEach(() => {
    site.paths.set("/shop.json", publicForm(shop(() => {}, languages)));
  });

  test.each(
    languages,
  )("%s: the words are of the language of the texts, and one file for them comes", async (tag) => {
    const files: string[] = [];
    page.on("request", (request) => files.push(new URL(request.url()).pathname));
    await open(`language="${tag}"`);
    const root = page.locator("needs-diagnostic .nd");
    await root.waitFor();
    expect(await root.getAttribute("lang")).toBe(tag);
    expect(await root.getAttribute("dir")).toBe(tag === "ar" ? "rtl" : "ltr");
    expect(await heading("What matters?").textContent()).toBe(
      tag === "en" ? "What matters?" : `What matters? [${tag}]`,
    );
    const words = await page.locator("needs-diagnostic button[type=submit]").textContent();
    if (tag in continues) expect(words).toBe(continues[tag]);
    if (tag !== "en") expect(words).not.toBe("Continue");
    expect(files.filter((file) => file.includes("visitor"))).toHaveLength(tag === "en" ? 0 : 1);
  });

  test("the attribute counts before the page, the page before the browser", async () => {
    const root = page.locator("needs-diagnostic .nd");
    await open(`language="fr"`, { lang: "de" });
    await root.waitFor();
    expect(await root.getAttribute("lang")).toBe("fr");
    await open(`language="auto"`, { lang: "de-AT" });
    await root.waitFor();
    expect(await root.getAttribute("lang")).toBe("de");
    const japanese = await browser.newContext({ locale: "ja-JP" });
    const other = await japanese.newPage();
    site.paths.set(
      "/",
      pageWith(`<needs-diagnostic src="/shop.json"></needs-diagnostic>`, { lang: "fi" }),
    );
    await other.goto(site.url);
    const shown = other.locator("needs-diagnostic .nd");
    await shown.waitFor();
    expect(await shown.getAttribute("lang")).toBe("ja");
    await japanese.close();
  });

  test("change in the middle of an interview and keep it", async () => {
    await open(`language="en"`);
    await page.getByText("It is fast").click();
    await page.evaluate(() =>
      document.querySelector("needs-diagnostic")?.setAttribute("language", "ar"),
    );
    await heading("How much of a rush? [ar]").waitFor();
  });

  test("a page's own words count before ours", async () => {
    site.paths.set(
      "/own.js",
      `document.querySelector("needs-diagnostic").words = { en: { continue: "Onwards" } };`,
    );
    await open("", { head: `<script type="module" src="/own.js"></script>` });
    await page.getByRole("button", { name: "Onwards" }).waitFor();
  });
});
