import type { Browser, FrameLocator, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { publicForm, shop } from "./shop.ts";
import { newPage, openWebsite, pageWith, type Website } from "./website.ts";

/** The element on one site, in a frame on a page of another. */
export interface Framed {
  readonly quiz: Website;
  readonly host: Website;
  readonly page: Page;
  readonly wrongs: readonly string[];
  readonly inside: FrameLocator;
  /** Makes the page in the frame: the element with something around it and after it. */
  show(parts?: { head?: string; around?: string; after?: string; origin?: string }): void;
  /** Opens the page around. */
  open(options?: { isLate?: boolean; head?: string; frame?: string }): Promise<void>;
  /** Loads the script of the page around, where it is late. */
  loadScript(): Promise<void>;
  /** Answers all questions with the pointer. */
  answerAll(): Promise<void>;
  /** How high the page around makes the frame. */
  height(): Promise<number>;
  /** Waits until both pages have been drawn anew, several times. */
  settle(): Promise<void>;
}

/** Gives each test of a file two sites of its own. */
export function frameEachTest(): Framed {
  let browser: Browser;
  const framed = {
    show({ head = "", around = "div", after = "", origin = framed.host.url } = {}) {
      const element = `<needs-diagnostic src="/shop.json" frame-parent="${origin}" deliver="/leads"></needs-diagnostic>`;
      framed.quiz.paths.set(
        "/frame",
        pageWith(`<${around}>${element}</${around}>${after}`, { head }),
      );
    },
    async open({ isLate = false, head = "", frame = "" } = {}) {
      const script = `<script type="module" src="/needs-diagnostic-frame.js"></script>`;
      framed.host.paths.set(
        "/",
        `<!doctype html><title>Host</title>${head}${isLate ? "" : script}
        <iframe data-needs-diagnostic src="${framed.quiz.url}/frame" height="100" ${frame}></iframe>`,
      );
      await framed.page.goto(framed.host.url);
      await framed.inside.getByRole("heading", { name: "What matters?" }).waitFor();
    },
    async loadScript() {
      await framed.page.evaluate(() => {
        const script = document.createElement("script");
        document.head.append(
          Object.assign(script, { type: "module", src: "/needs-diagnostic-frame.js" }),
        );
      });
    },
    async answerAll() {
      await framed.inside.getByText("It is fast").click();
      await framed.inside.getByText("Today").click();
      await framed.inside.getByRole("heading", { name: "You want speed" }).waitFor();
    },
    height: () =>
      framed.page.locator("iframe").evaluate((frame: HTMLIFrameElement) => Number(frame.height)),
    async settle() {
      const drawn = () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (let times = 0; times < 3; times++) {
        await framed.inside.locator("html").evaluate(drawn);
        await framed.page.evaluate(drawn);
      }
    },
  } as Framed;

  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    const quiz = await openWebsite();
    const host = await openWebsite({
      headers: {
        "Content-Security-Policy": `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${quiz.url}`,
      },
    });
    quiz.paths.set("/shop.json", publicForm(shop()));
    const { page, wrongs } = await newPage(await browser.newContext());
    Object.assign(framed, { quiz, host, page, wrongs, inside: page.frameLocator("iframe") });
    framed.show();
  });
  afterEach(async () => {
    await framed.page.context().close();
    await Promise.all([framed.quiz.close(), framed.host.close()]);
  });
  return framed;
}
