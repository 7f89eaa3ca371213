import type { Browser, Locator, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { publicForm, shop } from "./shop.ts";
import { newPage, openWebsite, pageWith, type Website } from "./website.ts";

/** Somebody's visit of a website that has the shop's questionnaire at `/shop.json`. */
export interface Visit {
  readonly browser: Browser;
  readonly site: Website;
  readonly page: Page;
  /** What went wrong on the page. */
  readonly wrongs: readonly string[];
  /** Puts a page at the top of the site and opens it. */
  open(body: string, options?: Parameters<typeof pageWith>[1] & { query?: string }): Promise<void>;
  heading(words: string): Locator;
  /** Picks an answer with the pointer, which goes on at once. */
  answer(words: string): Promise<void>;
  /** Opens the page and answers all that it asks. */
  finish(): Promise<void>;
  /** The same with a form that comes before the result, and that one can go on without. */
  finishFreely(): Promise<void>;
  /** Fills in the lead form, and agrees. */
  fillIn(): Promise<void>;
}

/** Gives each test of a file a visit of its own, with nothing kept from before. */
export function visitEachTest(): Visit {
  const visit = {
    async open(body, { query = "", ...options } = {}) {
      visit.site.paths.set("/", pageWith(body, options));
      await visit.page.goto(`${visit.site.url}/${query}`);
    },
    heading: (words) => visit.page.getByRole("heading", { name: words }),
    answer: (words) => visit.page.getByText(words, { exact: true }).click(),
    async finish() {
      await visit.page.goto(visit.site.url);
      await visit.answer("It is fast");
      await visit.answer("Today");
      await visit.heading("You want speed").waitFor();
    },
    async finishFreely() {
      const free = shop((draft) => {
        draft.capture = {
          ...draft.capture,
          place: "before-result",
          consent: { text: "You may write to me." },
        };
      });
      visit.site.paths.set("/shop.json", publicForm(free));
      await visit.page.goto(visit.site.url);
      await visit.answer("It is fast");
      await visit.answer("Today");
    },
    async fillIn() {
      await visit.page.getByLabel("Your name").fill("Ana <img src=x onerror=alert(1)>");
      await visit.page.getByLabel("Work email").fill("ana@example.com");
      await visit.page.getByRole("checkbox").check();
    },
  } as Visit;

  beforeAll(async () => {
    Object.assign(visit, { browser: await sharedBrowser() });
  });
  afterAll(() => visit.browser?.close());
  beforeEach(async () => {
    const site = await openWebsite();
    site.paths.set("/shop.json", publicForm(shop()));
    Object.assign(visit, { site, ...(await newPage(await visit.browser.newContext())) });
  });
  afterEach(async () => {
    await visit.page.context().close();
    await visit.site.close();
  });
  return visit;
}
