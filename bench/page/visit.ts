import type { Browser, CDPSession, Page } from "playwright";
import type { Form } from "./form.ts";

/** So many times slower than this machine. */
export const slowed = 4;

/** What one visit of a page came to; times are milliseconds. */
export interface Visit {
  /** From the start of loading to the frame after the first option is in sight. */
  readonly first: number;
  /** What the page's own thread was busy until then. */
  readonly busy: number;
  /** From a click on an answer to the frame after the next question is in sight. */
  readonly next: number;
  /** Of JavaScript's heap, with the first question in sight, in MiB. */
  readonly heap: number;
}

declare global {
  /** When an option was first in sight, one of each question by its place in the form. */
  var seenAt: (number | undefined)[];
  var clickedAt: number;
}

/**
 * Opens the page as somebody who never was there, and answers its first question by a click.
 *
 * @param goOn what the button is called that goes on after a choice; null where the choice does
 */
export async function visit(
  browser: Browser,
  url: string,
  form: Form,
  goOn: string | null,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(
      watch,
      form.questions.map(({ options }) => options[0] ?? ""),
    );
    const before = await busyTime(session);
    await page.goto(url);
    const first = await seen(page, 0);
    const busy = ((await busyTime(session)) - before) * 1000;
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    await page.getByText(form.questions[0]?.options[0] ?? "", { exact: true }).click();
    // Where a choice alone doesn't go on, the click that does counts.
    if (goOn) await page.getByRole("button", { name: goOn }).click();
    const next = (await seen(page, 1)) - (await page.evaluate(() => globalThis.clickedAt));
    return { first, busy, next, heap: usedSize / 2 ** 20 };
  } finally {
    await context.close();
  }
}

/** In the page: looks at each frame whether an option of each question is in it. */
function watch(options: readonly string[]): void {
  globalThis.seenAt = options.map(() => undefined);
  addEventListener("click", ({ timeStamp }) => (globalThis.clickedAt = timeStamp), true);
  // A method keeps its name without help from whatever translates this file.
  const watching = {
    look() {
      const element = document.querySelector("needs-diagnostic");
      const shown = element ? element.shadowRoot : document.querySelector("main");
      const text = shown?.textContent ?? "";
      for (const [at, option] of options.entries()) {
        if (globalThis.seenAt[at] !== undefined || !text.includes(option)) continue;
        globalThis.seenAt[at] = 0;
        requestAnimationFrame(() => (globalThis.seenAt[at] = performance.now()));
      }
      requestAnimationFrame(() => watching.look());
    },
  };
  watching.look();
}

async function seen(page: Page, at: number): Promise<number> {
  const handle = await page.waitForFunction((place) => globalThis.seenAt[place], at);
  return Number(await handle.jsonValue());
}

async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}
