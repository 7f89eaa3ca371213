import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { consoleAddress, type HandedCall } from "../../../src/faces/consoleHost/index.ts";
import { type InterviewRecord, readRecord } from "../../../src/interview/record/record.ts";
import { publish } from "../../../src/questionnaire/publish/publish.ts";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { oven } from "../console/oven.ts";
import { hiddenWidth } from "../start/layout.ts";
import { axeOptions, barriersIn } from "../widget/barriers.ts";
import {
  builtConsoleHost,
  builtConsolePage,
  json,
  openSite,
  type Served,
  type Site,
} from "./serving.ts";

let browser: Browser;
let pageFiles: ReadonlyMap<string, Served>;
let hostScript: Served;
beforeAll(async () => {
  browser = await sharedBrowser();
  pageFiles = await builtConsolePage();
  hostScript = await builtConsoleHost();
});
afterAll(() => browser?.close());

/** The console's page as a sales team has put it somewhere. */
async function deployed(settings: object = {}): Promise<Site> {
  const site = await openSite(pageFiles);
  site.files.set("/oven.json", json(oven));
  site.files.set("/console.json", json({ questionnaire: "oven.json", ...settings }));
  return site;
}

/** The oven as visitors get it. */
function publicForm(): unknown {
  const publishing = publish(oven, { languages: ["en"] });
  if (!publishing.ok) throw new Error(JSON.stringify(publishing));
  return publishing.definition;
}

/** A browser of a rep's, and what is wrong on its pages. */
async function sit(): Promise<{ context: BrowserContext; page: Page; wrongs: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrongs.push(message.text());
  });
  page.on("pageerror", ({ message }) => wrongs.push(message));
  return { context, page, wrongs };
}

/** A CRM's page that shows the console in a frame, and notes what it is told. */
async function crm(console: Site, call: HandedCall | null): Promise<Site> {
  const site = await openSite();
  site.files.set("/host.js", hostScript);
  site.files.set("/crm.js", {
    type: "text/javascript",
    content: `import { hostConsole } from "./host.js";
      window.told = [];
      window.heard = [];
      addEventListener("message", ({ data, origin }) => heard.push({ data, origin }));
      window.hosted = hostConsole(document.querySelector("iframe"), {
        call: ${JSON.stringify(call)} ?? undefined,
        onRecord: (record) => told.push(record),
      });`,
  });
  site.files.set("/", { type: "text/html", content: "" });
  site.files.set("/index.html", {
    type: "text/html",
    content: `<!doctype html><title>CRM</title><link rel="icon" href="data:,">
      <iframe src="${console.origin}/" width="1200" height="800"></iframe>
      <script type="module" src="/crm.js"></script>`,
  });
  return site;
}

/** The page in a frame of a CRM that hands a call over. */
async function inCrm(call: HandedCall | null, settings: object = {}) {
  const site = await deployed();
  const host = await crm(site, call);
  const origins = [host.origin];
  site.files.set("/console.json", json({ questionnaire: "oven.json", origins, ...settings }));
  const { page, wrongs } = await sit();
  await page.goto(`${host.origin}/`);
  return { site, host, page, inside: framed(page), wrongs };
}

/** Loads the frame again, as its own menu does, and not the page around. */
async function reloadFrame(page: Page): Promise<void> {
  const frame = page.frames().at(-1);
  await Promise.all([frame?.waitForNavigation(), frame?.evaluate(() => location.reload())]);
}

interface CrmWindow {
  readonly told: InterviewRecord[];
  readonly heard: { readonly data: unknown; readonly origin: string }[];
  readonly hosted: { open(call: HandedCall): void };
}

const told = (page: Page) => page.evaluate(() => (globalThis as never as CrmWindow).told);
const heard = (page: Page) => page.evaluate(() => (globalThis as never as CrmWindow).heard);
const handOver = (page: Page, call: HandedCall) =>
  page.evaluate((one) => (globalThis as never as CrmWindow).hosted.open(one), call);

const framed = (page: Page) => page.frameLocator("iframe");
const account = (where: Pick<Page, "getByRole">) => where.getByRole("textbox", { name: "Account" });

const ada = {
  account: "Acme",
  person: "Ada",
  known: { size: 120 },
  context: { deal: 4711 },
  website: { interview: "on-the-website", answers: { need: "space" } },
} satisfies HandedCall;

describe("the console's page by itself", () => {
  test("shows the call that the address hands over behind its #, which no server gets to see", async () => {
    const site = await deployed();
    const { page, wrongs } = await sit();
    await page.goto(
      `${site.origin}/#account=Acme&person=Ada&role=Owner&known.size=120&website.answers.need=space`,
    );
    await expect.poll(() => account(page).inputValue()).toBe("Acme");
    expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Ada");
    await page.locator('[data-question="need"]').getByText("Answered on the website").waitFor();
    expect(await page.getByLabel("How many bakers?").inputValue()).toBe("many");
    expect(site.asked.filter((url) => url.includes("Acme"))).toEqual([]);
    expect(wrongs).toEqual([]);
  });

  test("is in the language of the call that it is opened for, from its title on", async () => {
    const site = await deployed();
    site.files.set(
      "/oven.json",
      json({ ...oven, title: { en: "Which oven", de: "Welcher Ofen" } }),
    );
    const { page } = await sit();
    await page.goto(`${site.origin}/#language=de&account=Acme`);
    await page.getByRole("heading", { level: 1, name: "Welcher Ofen" }).waitFor();
    await expect.poll(() => page.title()).toBe("Gesprächskonsole");
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
  });

  test("tells what of it is left out, and takes the rest", async () => {
    const site = await deployed();
    const { page } = await sit();
    const endless = "x".repeat(300);
    await page.goto(`${site.origin}/#account=Acme&rep=${endless}&colour=red&known.size=3`);
    await page
      .getByText("Not taken, since it is unknown here or has no such form: rep, colour")
      .waitFor();
    expect(await page.getByLabel("How many bakers?").inputValue()).toBe("few");
    await page.goto("about:blank");
    await page.goto(`${site.origin}/#account=${"x".repeat(200_000)}`);
    await page.getByText("can’t be read, or is too long").waitFor();
    expect(await account(page).inputValue()).toBe("");
  });

  test("says that answers of another questionnaire say nothing here", async () => {
    const site = await deployed();
    const { page } = await sit();
    const website = JSON.stringify({ questionnaire: "shop", answers: { need: "space" } });
    await page.goto(`${site.origin}/#website=${encodeURIComponent(website)}`);
    await page.getByText("are of another questionnaire, shop").waitFor();
  });

  test("takes the questionnaire that the address names, of those beside it", async () => {
    const site = await deployed();
    site.files.set("/other.json", json({ ...oven, title: "Another oven" }));
    const { page } = await sit();
    await page.goto(`${site.origin}/?questionnaire=other`);
    await page.getByRole("heading", { level: 1, name: "Another oven" }).waitFor();
  });

  test.each<[string, Record<string, Served | null>, string, RegExp]>([
    ["without its settings", { "/console.json": null }, "", /no console\.json/],
    [
      "with settings that say what they can’t",
      { "/console.json": json({ origins: ["*"], colour: 1 }) },
      "",
      /unknown here: (origins\.0, colour|colour, origins\.0)/,
    ],
    ["without a questionnaire", { "/console.json": json({}) }, "", /No questionnaire is named/],
    [
      "with an address as its name",
      { "/console.json": json({}) },
      "?questionnaire=../oven",
      /No questionnaire is named/,
    ],
    [
      "with one that isn’t there",
      { "/oven.json": null },
      "",
      /oven\.json, beside this page, can’t be fetched/,
    ],
    [
      "with one that has problems",
      { "/oven.json": json({ ...oven, format: 7 }) },
      "",
      /oven\.json has problems/,
    ],
    [
      "with the public form",
      { "/oven.json": json(publicForm()) },
      "",
      /oven\.json is the public form/,
    ],
  ])("%s says what is to mend", async (_, files, query, words) => {
    const site = await deployed();
    for (const [path, file] of Object.entries(files)) {
      if (file) site.files.set(path, file);
      else site.files.delete(path);
    }
    const { page } = await sit();
    await page.goto(`${site.origin}/${query}`);
    await expect.poll(() => page.getByRole("alert").textContent()).toMatch(words);
  });

  test("says nothing of why there is no console in what the prospect may see, until somebody asks", async () => {
    const site = await deployed();
    const { page } = await sit();
    await page.goto(`${site.origin}/`);
    await account(page).waitFor();
    await page.keyboard.press("v");
    const [first, ...others] = oven.segments;
    const segments = [{ ...first, id: "Secret-baker", tier: 1 }, ...others];
    site.files.set("/oven.json", json({ ...oven, segments }));
    await page.reload();
    await page.getByRole("heading", { name: "This page can’t be shown" }).waitFor();
    expect(await page.content()).not.toMatch(/Secret|baker|oven|segment/i);
    await page.getByRole("button", { name: "Say why" }).click();
    await expect.poll(() => page.getByRole("alert").textContent()).toMatch(/has problems/);
    expect(await page.getByRole("list").textContent()).toMatch(/Secret-baker|tier/);
  });

  test("reaches nobody but its own server and the receiver", async () => {
    const receiver = await openSite();
    const other = await openSite();
    const site = await deployed({ receiver: { name: "CRM", url: `${receiver.origin}/records` } });
    const { page } = await sit();
    await page.goto(`${site.origin}/#account=Acme`);
    await expect.poll(() => account(page).inputValue()).toBe("Acme");
    const reach = (url: string) =>
      page.evaluate(
        (address) =>
          fetch(address, { mode: "no-cors" }).then(
            () => true,
            () => false,
          ),
        url,
      );
    expect(await reach(`${receiver.origin}/`)).toBe(true);
    expect(await reach(`${other.origin}/`)).toBe(false);
    expect(other.asked).toEqual([]);
  });

  test("lets the worker beside it start, and no script from elsewhere", async () => {
    const site = await deployed();
    const { page } = await sit();
    await page.goto(`${site.origin}/`);
    await account(page).waitFor();
    const [worker = ""] = [...pageFiles.keys()].filter((path) => path.includes("adviceWorker"));
    const starts = (path: string) =>
      page.evaluate((address) => {
        try {
          new Worker(address).terminate();
          return true;
        } catch {
          return false;
        }
      }, path);
    expect(await starts(worker)).toBe(true);
    expect(await starts("data:text/javascript,postMessage(1)")).toBe(false);
  });

  test("hears a page that has opened it in a window, if that is named", async () => {
    const site = await deployed();
    const host = await openSite([
      ["/", { type: "text/html", content: "" }],
      ["/index.html", { type: "text/html", content: "<!doctype html><title>CRM</title>" }],
    ]);
    site.files.set("/console.json", json({ questionnaire: "oven.json", origins: [host.origin] }));
    const { context, page } = await sit();
    await page.goto(`${host.origin}/`);
    const [opened] = await Promise.all([
      context.waitForEvent("page"),
      page.evaluate((origin) => {
        addEventListener("message", ({ data, source }) => {
          const call = { account: "Acme" };
          const message = { needsDiagnosticConsole: 1, kind: "open", call };
          if (data.kind === "ready") (source as Window).postMessage(message, origin);
        });
        window.open(`${origin}/`);
      }, site.origin),
    ]);
    await expect.poll(() => account(opened).inputValue()).toBe("Acme");
  });

  test("asks before a link takes the rep out of a call", async () => {
    const site = await deployed();
    const { page } = await sit();
    await page.goto(`${site.origin}/#account=Acme`);
    await expect.poll(() => account(page).inputValue()).toBe("Acme");
    // Nothing was said yet.
    await page.goto(`${site.origin}/#account=Globex`);
    await expect.poll(() => account(page).inputValue()).toBe("Globex");
    await page.locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    await page.locator('[data-question="need"]').getByText("Heat").waitFor();
    await page.goto(`${site.origin}/#account=Initech`);
    await page.getByText("A call with Initech was handed over").waitFor();
    expect(await account(page).inputValue()).toBe("Globex");
    await page.getByRole("button", { name: "Open Initech" }).click();
    await expect.poll(() => account(page).inputValue()).toBe("Initech");
    expect(await page.getByText("was handed over").count()).toBe(0);
  });
});

describe("what the address hands over", () => {
  test("is gone from the address at once, and a reload and coming back open the same call", async () => {
    const site = await deployed();
    const { page } = await sit();
    await page.goto(`${site.origin}/?questionnaire=oven#account=Acme&person=Ada&known.size=120`);
    await expect.poll(() => account(page).inputValue()).toBe("Acme");
    expect(page.url()).toBe(`${site.origin}/?questionnaire=oven`);
    await page.reload();
    await expect.poll(() => account(page).inputValue()).toBe("Acme");
    expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Ada");
    expect(await page.getByLabel("How many bakers?").inputValue()).toBe("many");
    await page.goto(`${site.origin}/?questionnaire=oven#account=Globex`);
    await expect.poll(() => account(page).inputValue()).toBe("Globex");
    expect(page.url()).toBe(`${site.origin}/?questionnaire=oven`);
    await page.goBack();
    await expect.poll(() => account(page).inputValue()).toBe("Acme");
    await page.goto("about:blank");
    await page.goBack();
    await expect.poll(() => account(page).inputValue()).toBe("Acme");
  });

  test("is another call each time where it names nobody", async () => {
    const site = await deployed();
    const { page } = await sit();
    await page.goto(`${site.origin}/#context.contact=7&known.size=120`);
    await page.locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    await page.locator('[data-question="need"]').getByText("Heat").waitFor();
    await page.goto(`${site.origin}/#context.contact=8&known.size=3`);
    await page.getByText("A call with nobody named was handed over").waitFor();
    expect(await page.getByLabel("How many bakers?").inputValue()).toBe("many");
    await page.getByRole("button", { name: "Open nobody named" }).click();
    await expect.poll(() => page.getByLabel("How many bakers?").inputValue()).toBe("few");
    expect(await page.locator('[data-question="need"]').getByText("Heat").count()).toBe(0);
    // Another frame for the first one, in the same tab.
    await page.goto("about:blank");
    await page.goto(`${site.origin}/#context.contact=7&known.size=120`);
    await page.locator('[data-question="need"]').getByText("Heat").waitFor();
  });
});

describe("a call that goes on", () => {
  const begin = async (page: Page) => {
    await page.locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    await page.locator('[data-question="need"]').getByText("Heat").waitFor();
  };

  test("stays through a reload, and then asks again before another is opened", async () => {
    const site = await deployed();
    const { page } = await sit();
    await page.goto(`${site.origin}/#account=Acme`);
    await begin(page);
    await page.goto(`${site.origin}/#account=Globex`);
    await page.getByText("A call with Globex was handed over").waitFor();
    await page.reload();
    await page.getByText("A call with Globex was handed over").waitFor();
    expect(await account(page).inputValue()).toBe("Acme");
    await page.getByRole("button", { name: "Stay in this call" }).click();
    await page.reload();
    await page.locator('[data-question="need"]').getByText("Heat").waitFor();
    expect(await page.getByText("was handed over").count()).toBe(0);
    await page.goto(`${site.origin}/#account=Initech`);
    await page.getByText("A call with Initech was handed over").waitFor();
    expect(await account(page).inputValue()).toBe("Acme");
  });

  test("keeps its keys when the rep stays, and when another is opened", async () => {
    const site = await deployed();
    const { page } = await sit();
    await page.goto(`${site.origin}/#account=Acme`);
    await begin(page);
    await page.goto(`${site.origin}/#account=Globex`);
    await page.getByRole("button", { name: "Stay in this call" }).click();
    await page.keyboard.press("1");
    await page.locator('[data-question="urgency"]').getByText("This month").waitFor();
    await page.goto(`${site.origin}/#account=Globex`);
    await page.getByRole("button", { name: "Open Globex" }).click();
    await expect.poll(() => account(page).inputValue()).toBe("Globex");
    await page.keyboard.press("3");
    await page.locator('[data-question="need"]').getByText("Money").waitFor();
  });

  test("is said to go on only while it does", async () => {
    const site = await deployed();
    const { page } = await sit();
    await page.goto(`${site.origin}/#account=Acme`);
    await begin(page);
    await page.goto(`${site.origin}/#account=Globex`);
    await page.getByText("goes on until you say so").waitFor();
    await page.keyboard.press("Shift+E");
    await page.getByText("goes on until you say so").waitFor({ state: "detached" });
    await page.getByText("A call with Globex was handed over").waitFor();
    expect(await account(page).inputValue()).toBe("Acme");
    await page.getByRole("button", { name: "Open Globex" }).click();
    await expect.poll(() => account(page).inputValue()).toBe("Globex");
  });

  test("in another tab is none of this one's", async () => {
    const site = await deployed();
    const { context, page: idle } = await sit();
    await idle.goto(`${site.origin}/#account=Acme`);
    await expect.poll(() => account(idle).inputValue()).toBe("Acme");
    const busy = await context.newPage();
    await busy.goto(`${site.origin}/#account=Hooli`);
    await begin(busy);
    await idle.goto(`${site.origin}/#account=Globex`);
    await expect.poll(() => account(idle).inputValue()).toBe("Globex");
  });

  test("and one that waits are what they were after a message that says nothing of anybody", async () => {
    const { page, site, inside } = await inCrm({ account: "Acme" });
    await inside.locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    await inside.locator('[data-question="need"]').getByText("Heat").waitFor();
    await handOver(page, { account: "Globex" });
    await inside.getByText("A call with Globex was handed over").waitFor();
    await handOver(page, {});
    await page.evaluate((origin) => {
      const call = { account: { a: 1 } };
      const message = { needsDiagnosticConsole: 1, kind: "open", call };
      document.querySelector("iframe")?.contentWindow?.postMessage(message, origin);
    }, site.origin);
    await inside.getByText("can’t be read, or is too long").waitFor();
    await handOver(page, { account: "Acme", known: { size: 3 } });
    await expect.poll(() => inside.getByLabel("How many bakers?").inputValue()).toBe("few");
    await inside.getByRole("button", { name: "Open Globex" }).click();
    await expect.poll(() => account(inside).inputValue()).toBe("Globex");
  });

  test("is there again after its frame is loaded again, though nobody hands it over anew", async () => {
    const { page, inside } = await inCrm(null);
    await account(inside).waitFor();
    await page.evaluate(
      ([origin, call]) => {
        const message = { needsDiagnosticConsole: 1, kind: "open", call };
        document.querySelector("iframe")?.contentWindow?.postMessage(message, origin as string);
      },
      [new URL(page.frames().at(-1)?.url() ?? "").origin, ada] as const,
    );
    await expect.poll(() => account(inside).inputValue()).toBe("Acme");
    await inside.locator(".ndc-now").getByRole("button", { name: "In the hall" }).click();
    await reloadFrame(page);
    await expect.poll(() => account(inside).inputValue()).toBe("Acme");
    await inside.locator('[data-question="place"]').getByText("In the hall").waitFor();
    await inside.locator('[data-question="need"]').getByText("Answered on the website").waitFor();
    // As a page does that has lost its thread meanwhile.
    await handOver(page, { account: "Globex" });
    await inside.getByText("A call with Globex was handed over").waitFor();
    expect(await account(inside).inputValue()).toBe("Acme");
  });
});

describe("what a transcript suggests", () => {
  test("comes with a call and later, and what has no place is named", async () => {
    const quoted = (question: string, option: string, quote: string) => ({
      question,
      option,
      quote,
    });
    const { page, inside } = await inCrm({
      account: "Acme",
      suggestions: [quoted("need", "heat", "It never gets hot.")],
    });
    await inside.getByText("It never gets hot.").waitFor();
    await handOver(page, {
      account: "Acme",
      suggestions: [
        quoted("need", "space", "We bump into each other."),
        quoted("need", "fame", "x"),
      ],
    });
    await inside.getByText("We bump into each other.").waitFor();
    await inside.getByText("It never gets hot.").waitFor();
    await inside
      .getByText("Not taken, since it is unknown here or has no such form: suggestions.3")
      .waitFor();
    // Before anything was said, too.
    await reloadFrame(page);
    await inside.getByText("We bump into each other.").waitFor();
    await inside.getByText("It never gets hot.").waitFor();
    await inside.getByRole("button", { name: /^Take/ }).first().click();
    await inside.locator('[data-question="need"]').getByText("Heat").waitFor();
  });

  test("can be a reply as a model gives it, in the address too", async () => {
    const site = await deployed();
    const { page } = await sit();
    const suggestions = [{ question: "need", option: "heat", quote: "It never gets hot." }];
    const address = consoleAddress(`${site.origin}/`, { account: "Acme", suggestions });
    await page.goto(address);
    await page.getByText("It never gets hot.").waitFor();
    const reply = `Here it is: ${JSON.stringify({ suggestions })}`;
    await page.goto(consoleAddress(`${site.origin}/`, { account: "Globex", suggestions: reply }));
    await expect.poll(() => account(page).inputValue()).toBe("Globex");
    await page.getByText("It never gets hot.").waitFor();
  });
});

describe("what the prospect may see", () => {
  /** All that can be read on the page, and in its address. */
  const everything = async (page: Page) => `${page.url()} ${await page.content()}`;

  test("has nothing of another call, of what is not taken, or of whom this one is with", async () => {
    const site = await deployed();
    const { page } = await sit();
    await page.goto(`${site.origin}/#account=Acme&person=Ada&tier=3&known.colour=red`);
    await page.getByText("Not taken").waitFor();
    await page.locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    await page.keyboard.press("v");
    await page.getByRole("heading", { name: "By when?" }).waitFor();
    await page.goto(`${site.origin}/#account=Globex&person=Grace&avoid=1`);
    await expect.poll(() => page.url()).toBe(`${site.origin}/`);
    await page.reload();
    await page.getByRole("heading", { name: "By when?" }).waitFor();
    const secret = /Acme|Ada|Globex|Grace|tier|avoid|colour|Not taken|handed over|baker/i;
    expect(await everything(page)).not.toMatch(secret);
    await page.keyboard.press("Escape");
    await page.getByText("A call with Grace, Globex was handed over").waitFor();
    expect(await account(page).inputValue()).toBe("Acme");
  });

  test("is what a page begins with that may remember nothing, and it says so", async () => {
    const site = await deployed();
    const { page } = await sit();
    await page.addInitScript(() => {
      for (const name of ["sessionStorage", "localStorage"]) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException("No.", "SecurityError");
          },
        });
      }
    });
    await page.goto(`${site.origin}/#account=Acme`);
    await page.getByText("begins with this view each time it is loaded").waitFor();
    expect(await everything(page)).not.toMatch(/Acme|baker/);
    await page.keyboard.press("Escape");
    await expect.poll(() => account(page).inputValue()).toBe("Acme");
    await page.keyboard.press("v");
    await page.reload();
    await page.getByRole("heading", { name: "What is in short supply?" }).waitFor();
    expect(await everything(page)).not.toMatch(/Acme|baker/);
  });
});

describe.each([
  ["light colours, on a phone", { colorScheme: "light", viewport: { width: 320, height: 640 } }],
  ["dark colours", { colorScheme: "dark", viewport: { width: 1280, height: 900 } }],
] as const)("in %s", (_, eyes) => {
  test("nothing on the page is in anybody’s way", async () => {
    const site = await deployed();
    const page = await browser.newPage(eyes);
    onTestFinished(() => page.close());
    await page.addInitScript(axe.source);
    const barriers = async () =>
      barriersIn(
        await page.evaluate(
          // The console by itself is looked at elsewhere.
          (given) =>
            (globalThis as never as { axe: typeof axe }).axe.run(
              { exclude: ".ndc-page > :not(.page-another, .page-notices)" },
              given,
            ),
          axeOptions,
        ),
      );
    await page.goto(`${site.origin}/#account=Acme&colour=red`);
    await page.getByText("Not taken").waitFor();
    await page.locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    await page.goto(`${site.origin}/#account=Globex`);
    await page.getByText("A call with Globex was handed over").waitFor();
    expect(await barriers()).toEqual([]);
    expect(await page.evaluate(hiddenWidth)).toBe(0);
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Open Globex" }).press("Enter");
    await page.getByText("was handed over").waitFor({ state: "detached" });
    site.files.delete("/console.json");
    await page.reload();
    await page.getByRole("alert").waitFor();
    expect(await barriers()).toEqual([]);
  });
});

describe("in a frame of a page at another origin that the settings name", () => {
  test("the call is the one that it hands over, and its record is handed back to it", async () => {
    const origins: string[] = [];
    const site = await deployed({ origins });
    const host = await crm(site, ada);
    site.files.set("/console.json", json({ questionnaire: "oven.json", origins: [host.origin] }));
    // As its server should say besides.
    const policy = { "Content-Security-Policy": `frame-ancestors ${host.origin}` };
    site.files.set("/index.html", { ...(pageFiles.get("/index.html") as Served), headers: policy });
    const { page, wrongs } = await sit();
    await page.goto(`${host.origin}/`);
    const inside = framed(page);
    await expect.poll(() => account(inside).inputValue()).toBe("Acme");
    await inside.locator('[data-question="need"]').getByText("Answered on the website").waitFor();
    await inside.locator(".ndc-now").getByRole("button", { name: "In the hall" }).click();
    expect(await told(page)).toEqual([]);
    await inside.getByRole("button", { name: "End call" }).click();
    await expect.poll(async () => (await told(page)).length).toBe(1);
    const [record] = await told(page);
    expect(readRecord(record)).toEqual(record);
    expect(record).toMatchObject({
      status: "final",
      account: "Acme",
      person: { name: "Ada" },
      context: { deal: 4711 },
      contextOf: "Acme",
      startedFrom: "on-the-website",
      answers: { place: { options: ["hall"] } },
      facts: { need: { options: ["space"], source: "website" }, size: { value: 120 } },
    });
    expect(new Set((await heard(page)).map(({ origin }) => origin))).toEqual(
      new Set([site.origin]),
    );
    // A message that comes before the page is in the frame is for nobody, which the browser tells.
    expect(wrongs.filter((wrong) => !wrong.includes("postMessage"))).toEqual([]);
  });

  test("another account's call waits until the rep says so, and more of this one is added", async () => {
    const site = await deployed();
    const host = await crm(site, { account: "Acme" });
    site.files.set("/console.json", json({ questionnaire: "oven.json", origins: [host.origin] }));
    const { page } = await sit();
    await page.goto(`${host.origin}/`);
    const inside = framed(page);
    await expect.poll(() => account(inside).inputValue()).toBe("Acme");
    await inside.locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    await handOver(page, { account: "Globex", known: { size: 3 }, context: { deal: 1 } });
    await inside.getByText("A call with Globex was handed over").waitFor();
    expect(await account(inside).inputValue()).toBe("Acme");
    await inside.getByRole("button", { name: "Stay in this call" }).click();
    expect(await inside.getByText("was handed over").count()).toBe(0);
    await handOver(page, { account: "acme ", known: { size: 120 }, context: { deal: 4711 } });
    await expect.poll(() => inside.getByLabel("How many bakers?").inputValue()).toBe("many");
    await inside.getByRole("button", { name: "End call" }).click();
    await expect.poll(async () => (await told(page)).length).toBe(1);
    expect((await told(page))[0]).toMatchObject({ account: "Acme", context: { deal: 4711 } });
    // That call is over.
    await handOver(page, { account: "Globex", known: { size: 3 } });
    await expect.poll(() => account(inside).inputValue()).toBe("Globex");
    expect(await inside.getByLabel("How many bakers?").inputValue()).toBe("few");
  });

  test("what it hands over once the call has ended corrects nothing, and counts when that goes on", async () => {
    const { page, inside } = await inCrm({ account: "Acme" });
    await inside.locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    await inside.getByRole("button", { name: "End call" }).click();
    await expect.poll(async () => (await told(page)).length).toBe(1);
    await handOver(page, { account: "Acme", known: { size: 120 }, ...{ colour: "red" } });
    await inside.getByText("has no such form: colour").waitFor();
    expect(await inside.getByLabel("How many bakers?").inputValue()).toBe("");
    expect((await told(page)).map(({ status }) => status)).toEqual(["final"]);
    await inside.getByRole("button", { name: /^Go on with this call/ }).click();
    await expect.poll(() => inside.getByLabel("How many bakers?").inputValue()).toBe("many");
  });

  test("whatever else it says changes nothing", async () => {
    const site = await deployed();
    const host = await crm(site, { account: "Acme" });
    site.files.set("/console.json", json({ questionnaire: "oven.json", origins: [host.origin] }));
    const { page, wrongs } = await sit();
    await page.goto(`${host.origin}/`);
    await expect.poll(() => account(framed(page)).inputValue()).toBe("Acme");
    await page.evaluate((origin) => {
      const frame = document.querySelector("iframe")?.contentWindow;
      const call = { account: "Globex" };
      const messages: unknown[] = [
        ...[
          null,
          7,
          "open",
          [],
          { kind: "open", call },
          { needsDiagnosticConsole: 2, kind: "open", call },
        ],
        { needsDiagnosticConsole: 1, kind: "close", call },
        { needsDiagnosticConsole: 1, kind: "open" },
        { needsDiagnosticConsole: 1, kind: "open", call: 10n },
        { needsDiagnosticConsole: 1, kind: "open", call: [] },
      ];
      for (const message of messages) frame?.postMessage(message, origin);
    }, site.origin);
    await framed(page).getByText("can’t be read, or is too long").waitFor();
    expect(await account(framed(page)).inputValue()).toBe("Acme");
    expect(wrongs.filter((wrong) => !wrong.includes("postMessage"))).toEqual([]);
  });
});

describe("in a frame of a page that the settings don't name", () => {
  test("there is no console, and that page hears nothing", async () => {
    const site = await deployed({ origins: ["https://crm.example"] });
    const host = await crm(site, ada);
    const { page } = await sit();
    await page.goto(`${host.origin}/`);
    await framed(page).getByText(`stands in a page of ${host.origin}`).waitFor();
    expect(await account(framed(page)).count()).toBe(0);
    expect(await heard(page)).toEqual([]);
  });

  test("its server's frame-ancestors keeps the page out altogether", async () => {
    const site = await deployed();
    const host = await crm(site, ada);
    const policy = { "Content-Security-Policy": "frame-ancestors https://crm.example" };
    site.files.set("/index.html", { ...(pageFiles.get("/index.html") as Served), headers: policy });
    const { page, wrongs } = await sit();
    await page.goto(`${host.origin}/`);
    await expect.poll(() => wrongs.join()).toMatch(/frame-ancestors/);
    expect(await heard(page)).toEqual([]);
  });

  test("another window can't hand a call over in place of the page around", async () => {
    const site = await deployed();
    const host = await crm(site, { account: "Acme" });
    site.files.set("/console.json", json({ questionnaire: "oven.json", origins: [host.origin] }));
    host.files.set("/other.html", {
      type: "text/html",
      content: `<!doctype html><title>Other</title>`,
    });
    const { page } = await sit();
    await page.goto(`${host.origin}/`);
    await expect.poll(() => account(framed(page)).inputValue()).toBe("Acme");
    // What a call that goes on has learned once, stays.
    await framed(page).locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    const inside = page.frames().find((frame) => frame.url().startsWith(site.origin));
    const came = inside?.evaluate(
      () => new Promise<void>((arrived) => addEventListener("message", () => arrived())),
    );
    // Of the same origin, even: it isn't the one that shows the console.
    await page.evaluate(async (origin) => {
      const other = document.createElement("iframe");
      other.src = "/other.html";
      document.body.append(other);
      await new Promise((loaded) => other.addEventListener("load", loaded));
      const script = other.contentDocument?.createElement("script");
      if (!script) return;
      script.textContent = `parent.frames[0].postMessage({ needsDiagnosticConsole: 1, kind: "open",
        call: { account: "Acme", known: { size: 120 } } }, ${JSON.stringify(origin)});`;
      other.contentDocument?.body.append(script);
    }, site.origin);
    await came;
    await inside?.evaluate(async () => {
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    });
    await handOver(page, { account: "Acme", known: { size: 3 } });
    await expect
      .poll(() => framed(page).first().getByLabel("How many bakers?").inputValue())
      .toBe("few");
    expect(await account(framed(page).first()).inputValue()).toBe("Acme");
  });
});

describe("the receiver", () => {
  test("gets the record of a call that is ended, with the sign-in of its own origin", async () => {
    const site = await deployed({ receiver: { name: "Records", url: "/records" } });
    const { context, page, wrongs } = await sit();
    await context.addCookies([{ name: "session", value: "ida", url: site.origin }]);
    await page.goto(`${site.origin}/#account=Acme&context.deal=4711`);
    await expect.poll(() => account(page).inputValue()).toBe("Acme");
    await page.locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    await page.getByRole("button", { name: "End call" }).click();
    await expect.poll(() => site.posted.length).toBe(1);
    expect(site.posted[0]).toMatchObject({ path: "/records", cookie: "session=ida" });
    expect(readRecord(site.posted[0]?.body)).toMatchObject({
      status: "final",
      account: "Acme",
      context: { deal: "4711" },
    });
    await page.getByText("Sent to Records", { exact: true }).waitFor();
    expect(wrongs).toEqual([]);
  });

  test("gets it later where it can't be reached, through a reload too", async () => {
    const site = await deployed({ receiver: { name: "Records", url: "/records" } });
    const { page } = await sit();
    await page.route("**/records", (route) => route.abort());
    await page.goto(`${site.origin}/#account=Acme`);
    await expect.poll(() => account(page).inputValue()).toBe("Acme");
    await page.locator(".ndc-now").getByRole("button", { name: "Heat" }).click();
    await page.getByRole("button", { name: "End call" }).click();
    await page.getByText("Kept on this device, and sent to Records").waitFor();
    await page.unroute("**/records");
    await page.reload();
    await expect.poll(() => site.posted.length).toBe(1);
    await page.getByText("Sent to Records", { exact: true }).waitFor();
    expect(site.posted).toHaveLength(1);
  });
});
