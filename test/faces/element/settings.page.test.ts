import { beforeEach, describe, expect, test } from "vitest";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { pageWith, toldOn } from "./website.ts";

const visit = visitEachTest();

const ignored = async () => (await toldOn(visit.page)).filter(({ type }) => type === "ignored");

function open(attributes: string, options?: Parameters<typeof visit.open>[1]): Promise<void> {
  return visit.open(
    `<needs-diagnostic src="/shop.json" deliver="/leads" ${attributes}></needs-diagnostic>`,
    options,
  );
}

describe("what a page knows", () => {
  test("is not asked, and goes with the record", async () => {
    await open(`data-known='{"goal": "fast", "staff": 7}'`);
    await visit.heading("How much of a rush?").waitFor();
    await visit.page.getByText("This year").click();
    await visit.heading("You want speed").waitFor();
    expect((await toldOn(visit.page)).find(({ type }) => type === "finished")).toMatchObject({
      record: { known: { goal: "fast", staff: 7 }, answers: { rush: ["later"] } },
    });
  });

  test("may come from the address, by the names that the page allows and no others", async () => {
    await open(`known-from-address="staff"`, { query: "?staff=120&goal=safe" });
    await visit.heading("What matters?").waitFor();
    await visit.page.getByText("It is fast").click();
    await visit.page.getByText("Today").click();
    await visit.heading("You want speed").waitFor();
    expect((await toldOn(visit.page)).find(({ type }) => type === "finished")).toMatchObject({
      record: { known: { staff: 120 } },
    });
  });

  test("is ignored where it fits nothing, told as an event, and never becomes markup", async () => {
    await open(`known-from-address="goal staff nonsense"`, {
      query: `?goal=${encodeURIComponent("<img src=x onerror=alert(1)>")}&staff=-&nonsense=1`,
    });
    await visit.heading("What matters?").waitFor();
    expect(await ignored()).toMatchObject([
      {
        misfits: expect.arrayContaining([
          expect.objectContaining({ question: "goal" }),
          expect.objectContaining({ question: "nonsense" }),
        ]),
      },
    ]);
    expect(await visit.page.locator("needs-diagnostic img").count()).toBe(0);
  });

  test("can be set as a property, before the script comes or later, without losing answers", async () => {
    visit.site.paths.set(
      "/early.js",
      `document.querySelector("needs-diagnostic").known = { goal: "safe" };`,
    );
    visit.site.paths.set(
      "/",
      `<!doctype html><title>Early</title><needs-diagnostic src="/shop.json"></needs-diagnostic>
      <script src="/early.js"></script><script type="module" src="/needs-diagnostic.js"></script>`,
    );
    await visit.page.goto(visit.site.url);
    await visit.heading("How much of a rush?").waitFor();
    await visit.page.getByLabel("Today").focus();
    await visit.page.evaluate(() => {
      (document.querySelector("needs-diagnostic") as never as { known: object }).known = {
        goal: "safe",
        rush: "later",
      };
    });
    const result = visit.heading("You want care");
    await result.waitFor();
    // The focus was on what is gone.
    await expect.poll(() => result.evaluate((node) => node.matches(":focus"))).toBe(true);
  });
});

describe("a reload", () => {
  test("goes on in this tab, and in no other", async () => {
    await open("");
    await visit.page.getByText("It is fast").click();
    await visit.heading("How much of a rush?").waitFor();
    await visit.page.reload();
    await visit.heading("How much of a rush?").waitFor();
    const other = await visit.page.context().newPage();
    await other.goto(visit.site.url);
    await other.getByRole("heading", { name: "What matters?" }).waitFor();
  });

  test("tells of a result once, not again with each load", async () => {
    await open("");
    await visit.page.getByText("It is fast").click();
    await visit.page.getByText("Today").click();
    await visit.heading("You want speed").waitFor();
    await visit.page.addInitScript(() => {
      addEventListener("nd-finished", () => Object.assign(globalThis, { hasFinished: true }));
    });
    await visit.page.reload();
    await visit.heading("You want speed").waitFor();
    expect(await visit.page.evaluate("globalThis.hasFinished")).toBeUndefined();
    await visit.page.getByRole("button", { name: "Start again" }).click();
    await visit.page.getByText("It is fast").click();
    await visit.page.getByText("Today").click();
    await visit.heading("You want speed").waitFor();
    expect(await visit.page.evaluate("globalThis.hasFinished")).toBe(true);
  });

  test("with a newer questionnaire keeps the answers that still fit", async () => {
    await open("");
    await visit.page.getByText("It is fast").click();
    await visit.page.getByText("Today").click();
    await visit.heading("You want speed").waitFor();
    const newer = shop((draft) => {
      draft.version = "2";
      Object.assign(draft.questions[2]?.options[0] as object, { id: "this-week" });
    });
    visit.site.paths.set("/shop.json", publicForm(newer));
    await visit.page.reload();
    await visit.heading("How much of a rush?").waitFor();
    await visit.page.getByRole("button", { name: "Back" }).click();
    expect(await visit.page.getByRole("radio", { name: "It is fast" }).isChecked()).toBe(true);
  });

  test("begins again where the page wants nothing kept, or something else stands in the storage", async () => {
    await open(`resume="off"`);
    await visit.page.getByText("It is fast").click();
    await visit.heading("How much of a rush?").waitFor();
    await visit.page.reload();
    await visit.heading("What matters?").waitFor();
    await visit.page.evaluate(() =>
      sessionStorage.setItem("needs-diagnostic shop", `{"answers": 3}`),
    );
    await open("");
    await visit.heading("What matters?").waitFor();
  });
});

test("what is wrong with an attribute is told to the page's author without what it says of the visitor", async () => {
  await open(`data-known='{"email": "ana@example.com"'`);
  await visit.heading("What matters?").waitFor();
  expect(visit.wrongs).toHaveLength(1);
  expect(visit.wrongs[0]).toContain("data-known");
  expect(visit.wrongs[0]).not.toContain("ana@");
});

describe("analytics", () => {
  test("hear in the page's data layer what happens, where people leave, and nothing personal", async () => {
    visit.site.paths.set(
      "/tags.js",
      "window.dataLayer = [{ event: 'earlier' }]; window.layer = window.dataLayer;",
    );
    await open(`analytics="dataLayer"`, { head: `<script src="/tags.js"></script>` });
    await visit.page.getByText("It is fast").click();
    await visit.heading("How much of a rush?").waitFor();
    await visit.page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pagehide")));
    const layer = () =>
      visit.page.evaluate(() => (window as never as { layer: { event: string }[] }).layer);
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
    for (const event of (await layer()).slice(1)) {
      expect(event).toMatchObject({ questionnaire: "shop", version: "1", language: "en" });
    }
  });
});

describe("languages", () => {
  const languages = ["en", "de", "fr", "es", "nl", "it", "pt-BR", "pl", "ja", "ar"];
  const continues: Record<string, string> = { de: "Weiter", fr: "Continuer", ar: "متابعة" };

  beforeEach(() => {
    visit.site.paths.set("/shop.json", publicForm(shop(() => {}, languages)));
  });

  test.each(
    languages,
  )("%s: the words are of the language of the texts, and one file for them comes", async (tag) => {
    const files: string[] = [];
    visit.page.on("request", (request) => files.push(new URL(request.url()).pathname));
    await open(`language="${tag}"`);
    const root = visit.page.locator("needs-diagnostic .nd");
    await root.waitFor();
    expect(await root.getAttribute("lang")).toBe(tag);
    expect(await root.getAttribute("dir")).toBe(tag === "ar" ? "rtl" : "ltr");
    expect(await visit.heading("What matters?").textContent()).toBe(
      tag === "en" ? "What matters?" : `What matters? [${tag}]`,
    );
    const words = await visit.page.locator("needs-diagnostic button[type=submit]").textContent();
    if (tag in continues) expect(words).toBe(continues[tag]);
    if (tag !== "en") expect(words).not.toBe("Continue");
    expect(files.filter((file) => file.includes("visitor"))).toHaveLength(tag === "en" ? 0 : 1);
  });

  test("the attribute counts before the page, the page before the browser", async () => {
    const root = visit.page.locator("needs-diagnostic .nd");
    await open(`language="fr"`, { lang: "de" });
    await root.waitFor();
    expect(await root.getAttribute("lang")).toBe("fr");
    await open(`language="auto"`, { lang: "de-AT" });
    await root.waitFor();
    expect(await root.getAttribute("lang")).toBe("de");
    // As operating systems and their content managers write it.
    await open(`language="auto"`, { lang: "de_DE" });
    await root.waitFor();
    expect(await root.getAttribute("lang")).toBe("de");
    await open(`language="fr_CA"`, { lang: "de" });
    await root.waitFor();
    expect(await root.getAttribute("lang")).toBe("fr");
    const japanese = await visit.browser.newContext({ locale: "ja-JP" });
    const other = await japanese.newPage();
    visit.site.paths.set(
      "/",
      pageWith(`<needs-diagnostic src="/shop.json"></needs-diagnostic>`, { lang: "fi" }),
    );
    await other.goto(visit.site.url);
    const shown = other.locator("needs-diagnostic .nd");
    await shown.waitFor();
    expect(await shown.getAttribute("lang")).toBe("ja");
    await japanese.close();
  });

  test("change in the middle of an interview and keep it", async () => {
    await open(`language="en"`);
    await visit.page.getByText("It is fast").click();
    await visit.page.evaluate(() =>
      document.querySelector("needs-diagnostic")?.setAttribute("language", "ar"),
    );
    await visit.heading("How much of a rush? [ar]").waitFor();
  });

  test("change while the words of the one before are still on their way", async () => {
    let release = () => {};
    const held = new Promise<void>((go) => {
      release = go;
    });
    await visit.page.route(/\/parts\/visitor\.de-/, async (route) => {
      await held;
      await route.continue();
    });
    const asked = visit.page.waitForRequest(/\/parts\/visitor\.de-/);
    await open(`language="de"`);
    await asked;
    await visit.page.evaluate(() =>
      document.querySelector("needs-diagnostic")?.setAttribute("language", "fr"),
    );
    await visit.page.getByRole("button", { name: "Continuer" }).waitFor();
    const come = visit.page.waitForResponse(/\/parts\/visitor\.de-/);
    release();
    await (await come).finished();
    await visit.answer("It is fast [fr]");
    await visit.heading("How much of a rush? [fr]").waitFor();
  });

  test("a page's own words count before ours", async () => {
    visit.site.paths.set(
      "/own.js",
      `document.querySelector("needs-diagnostic").words = { en: { continue: "Onwards" } };`,
    );
    await open("", { head: `<script type="module" src="/own.js"></script>` });
    await visit.page.getByRole("button", { name: "Onwards" }).waitFor();
  });
});
