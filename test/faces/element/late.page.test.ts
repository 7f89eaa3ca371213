import { beforeEach, describe, expect, test } from "vitest";
import { attributeNames } from "../../../src/faces/element/settings.ts";
import { publicForm, shop } from "./shop.ts";
import { visitEachTest } from "./visit.ts";
import { toldOn } from "./website.ts";

const visit = visitEachTest();

/** Sets an attribute, or a property where it is no text. */
const set = (name: string, value: unknown) =>
  visit.page.evaluate(
    async ([name, value]) => {
      const element = document.querySelector("needs-diagnostic") as Element;
      if (typeof value === "string") element.setAttribute(name as string, value);
      else Object.assign(element, { [name as string]: value });
      await Promise.resolve();
    },
    [name, value],
  );

const open = (attributes = "", query = "") =>
  visit.open(`<needs-diagnostic ${attributes}><p>Call us.</p></needs-diagnostic>`, { query });
const src = `src="/shop.json"`;
const first = () => visit.heading("What matters?").waitFor();
const second = () => visit.heading("How much of a rush?").waitFor();

async function finish(): Promise<void> {
  await visit.answer("It is fast");
  await visit.answer("Today");
  await visit.heading("You want speed").waitFor();
}

async function sendLead(): Promise<void> {
  await visit.fillIn();
  await visit.page.getByRole("button", { name: "Send" }).click();
  await visit.page.getByText("have been sent").waitFor();
}

/** What is set a moment late, and shows that it is heeded. */
const late: Readonly<Record<string, () => Promise<void>>> = {
  async src() {
    await open();
    await visit.page.getByText("Call us.").waitFor();
    await set("src", "/shop.json");
    await first();
  },
  async language() {
    visit.site.paths.set("/shop.json", publicForm(shop(() => {}, ["en", "de"])));
    await open(src);
    await visit.answer("It is fast");
    await set("language", "de");
    await visit.heading("How much of a rush? [de]").waitFor();
  },
  async "known-from-address"() {
    await open(src, "?goal=fast");
    await first();
    await set("known-from-address", "goal");
    await second();
  },
  async "data-known"() {
    await open(src);
    await first();
    await set("data-known", `{ "goal": "fast" }`);
    await second();
  },
  async resume() {
    await open(src);
    await visit.answer("It is fast");
    await second();
    await set("resume", "device");
    const other = await visit.page.context().newPage();
    await other.goto(`${visit.site.url}/shop.json`);
    // One tab hears of another's storage in its own time.
    await expect.poll(() => other.evaluate(() => localStorage.length)).toBe(1);
    expect(await visit.page.evaluate(() => sessionStorage.length)).toBe(0);
    await set("resume", "off");
    await expect.poll(() => other.evaluate(() => localStorage.length)).toBe(0);
    await visit.answer("Today");
    await visit.heading("You want speed").waitFor();
    expect(await visit.page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  },
  async deliver() {
    await open(src);
    await finish();
    await set("deliver", "/leads");
    await sendLead();
    expect(visit.site.received).toHaveLength(1);
  },
  async destinations() {
    await open(src);
    await finish();
    await set("destinations", `[{ "kind": "webhook", "url": "/leads" }]`);
    await sendLead();
    expect(visit.site.received).toHaveLength(1);
  },
  async analytics() {
    await open(src);
    await first();
    await set("analytics", "dataLayer");
    await visit.answer("It is fast");
    await expect
      .poll(() =>
        visit.page.evaluate(() =>
          (window as { dataLayer?: { event: string }[] }).dataLayer?.map(({ event }) => event),
        ),
      )
      .toContain("diagnostic_question_answered");
  },
  async campaign() {
    await open(`${src} deliver="/leads"`, "?from=mail&other=1");
    await visit.answer("It is fast");
    await set("campaign", "from");
    await visit.answer("Today");
    await sendLead();
    expect(visit.site.received.at(-1)?.campaign).toEqual({ from: "mail" });
  },
  async unfinished() {
    const form = shop((draft) => {
      draft.capture = undefined;
    });
    visit.site.paths.set("/shop.json", publicForm(form));
    await open(`${src} deliver="/leads"`);
    await visit.answer("It is fast");
    await second();
    await set("unfinished", "send");
    await expect
      .poll(async () => (await toldOn(visit.page)).map(({ type }) => type))
      .toContain("shown");
    await visit.page.evaluate(() => document.querySelector("needs-diagnostic")?.remove());
    await expect.poll(() => visit.site.received.length).toBe(1);
    expect(visit.site.received[0]?.record.finishedAt).toBeNull();
  },
  async "allow-private"() {
    visit.site.paths.set("/private.json", JSON.stringify(shop()));
    await open(`src="/private.json"`);
    await visit.page.getByText("Call us.").waitFor();
    await set("allow-private", "");
    await first();
    await set("allowPrivate", false);
    await visit.page.getByText("Call us.").waitFor();
  },
  async definition() {
    await open();
    await visit.page.getByText("Call us.").waitFor();
    await set("definition", JSON.parse(publicForm(shop())));
    await first();
  },
  async known() {
    await open(src);
    await first();
    await set("known", { goal: "fast" });
    await second();
  },
  async words() {
    await open(src);
    await first();
    await set("words", { en: { continue: "Onwards" } });
    await visit.page.getByRole("button", { name: "Onwards" }).waitFor();
  },
  async track() {
    await open(src);
    await first();
    await visit.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const track = (name: string) => heard.push(name);
      Object.assign(document.querySelector("needs-diagnostic") as Element, { track });
    });
    await visit.answer("It is fast");
    await expect.poll(() => visit.page.evaluate("heard")).toContain("Diagnostic Question Answered");
  },
};

describe("a moment late", () => {
  test.each(Object.entries(late))("%s works as in time", (_, works) => works());

  test("all is tried that an element heeds: the frame is by a test of its own", () => {
    const properties = ["definition", "known", "words", "track"];
    const names = [...attributeNames, ...properties].filter((name) => name !== "frame-parent");
    expect(Object.keys(late).sort()).toEqual(names.sort());
  });
});

describe("while the questionnaire is on its way", () => {
  let come: () => void;

  beforeEach(() => {
    const form = publicForm(shop());
    visit.site.paths.set("/shop.json", async (_, response) => {
      await new Promise<void>((go) => {
        come = go;
      });
      response.end(form);
    });
  });

  test("facts, destinations and where a run is kept are heeded", async () => {
    const asked = visit.page.waitForRequest("**/shop.json");
    await open(src);
    await asked;
    await set("known", { goal: "fast" });
    await set("deliver", "/leads");
    await set("resume", "off");
    come();
    await second();
    await visit.answer("Today");
    await visit.page.getByRole("textbox").first().waitFor();
    expect(await visit.page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test("a new start is one", async () => {
    visit.site.paths.set("/shop.json", publicForm(shop()));
    await open(src);
    await visit.answer("It is fast");
    await second();
    await visit.page.reload();
    visit.site.paths.set(
      "/own.js",
      `await customElements.whenDefined("needs-diagnostic");
       document.querySelector("needs-diagnostic").restart();`,
    );
    await visit.open(`<needs-diagnostic ${src}></needs-diagnostic>`, {
      head: `<script type="module" src="/own.js"></script>`,
    });
    await first();
  });
});

describe("where a run is kept", () => {
  test("a run on the device is gone on with, though the page asks for it late", async () => {
    await open(`${src} resume="device"`);
    await visit.answer("It is fast");
    await second();
    await open(src);
    await first();
    await set("resume", "device");
    await second();
  });

  test("the visitor's moves count before what stands there", async () => {
    await open(`${src} resume="device"`);
    await visit.answer("It is fast");
    await second();
    await open(src);
    await visit.answer("It is safe");
    await set("resume", "device");
    await visit.page.getByRole("button", { name: "Back" }).click();
    expect(await visit.page.getByRole("radio", { name: "It is safe" }).isChecked()).toBe(true);
    await visit.page.reload();
  });

  test("an element that gets its id late keeps its run by it", async () => {
    await open(src);
    await visit.answer("It is fast");
    await second();
    await set("id", "mine");
    expect(await visit.page.evaluate(() => Object.keys(sessionStorage))).toEqual([
      "needs-diagnostic shop mine",
    ]);
  });
});

test("of a page that makes its function anew the newest is called", async () => {
  await open(src);
  await first();
  for (const name of ["first", "second"]) {
    await visit.page.locator("needs-diagnostic").evaluate((element, name) => {
      const send = () => element.setAttribute(`data-${name}`, "called");
      Object.assign(element, { destinations: [{ kind: "function", send }] });
    }, name);
  }
  await finish();
  await sendLead();
  const element = visit.page.locator("needs-diagnostic");
  expect(await element.getAttribute("data-second")).toBe("called");
  expect(await element.getAttribute("data-first")).toBeNull();
});

describe("the words of a page that could not fetch the questionnaire", () => {
  test("follow the language and the page's own words", async () => {
    await open(`src="/gone.json"`);
    await visit.page.getByRole("button", { name: "Try again" }).waitFor();
    await set("words", { en: { retry: "Once more" } });
    await visit.page.getByRole("button", { name: "Once more" }).waitFor();
    await visit.page.evaluate(() => document.documentElement.setAttribute("lang", "de"));
    await set("language", "de");
    await visit.page.getByRole("button", { name: "Noch einmal versuchen" }).waitFor();
  });
});

describe("that nothing is there to show", () => {
  const complaints = () => visit.wrongs.filter((wrong) => wrong.includes("src"));
  const aMinute = () => visit.page.clock.fastForward(60_000);

  beforeEach(() => visit.page.clock.install());

  test("is told to an author who sets nothing", async () => {
    await open();
    await visit.page.getByText("Call us.").waitFor();
    await visit.page.waitForLoadState("load");
    await expect
      .poll(async () => {
        await aMinute();
        return complaints();
      })
      .toEqual([expect.stringContaining("nothing to show yet")]);
  });

  test("is what an empty src is, as a template leaves it, and nothing is fetched for it", async () => {
    await open(' src=""');
    await visit.page.getByText("Call us.").waitFor();
    await visit.page.waitForLoadState("load");
    await expect
      .poll(async () => {
        aMinute();
        return complaints();
      })
      .toEqual([expect.stringContaining("nothing to show yet")]);
    expect((await toldOn(visit.page)).map(({ type }) => type)).not.toContain("failed");
  });

  test("is not told of a definition that comes once the page is whole", async () => {
    await open();
    await visit.page.waitForLoadState("load");
    await visit.page.evaluate(() => fetch("/shop.json"));
    await set("definition", JSON.parse(publicForm(shop())));
    await first();
    await aMinute();
    await visit.page.evaluate(() => fetch("/shop.json"));
    expect(complaints()).toEqual([]);
    expect((await toldOn(visit.page)).map(({ type }) => type)).not.toContain("failed");
  });
});
