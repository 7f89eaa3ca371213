import type { BrowserContext, Page } from "playwright";
import type { Destination } from "../../../src/interview/delivery/destinations/destination.ts";
import type { Outcome } from "../../../src/interview/delivery/outcome.ts";
import type { Submission } from "../../../src/interview/delivery/submission.ts";

/** Pauses are short, so that nothing is waited for; an answer may take its time, since a busy machine takes it too. */
const quick = { firstPause: 5, longestPause: 40, timeout: 60_000 };

/** A tab with an outbox. */
export interface Tab {
  readonly page: Page;
  /** What the page told of itself: its errors, and breaches of its policy. */
  readonly faults: readonly string[];
  deliver(submission: Submission): Promise<readonly Outcome[]>;
  /** The same, without waiting for what comes of it. */
  begin(submission: Submission): Promise<void>;
  outcomes(): Promise<readonly Outcome[]>;
  /** Resolves with the first outcome of that state. */
  outcome(state: Outcome["state"]): Promise<Outcome>;
  /** Sets the clock of the outbox forwards or backwards. */
  jump(milliseconds: number): Promise<void>;
  /** What is on the device. */
  kept(): Promise<readonly { id: string; refused: unknown }[]>;
  /** Whether its process has ended; tabs may share one. */
  isDead(): boolean;
  /** Ends its process, so that the page can do nothing more. */
  crash(): Promise<void>;
}

/** Opens a tab. @param prepare script that runs in the page before its outbox is opened */
export async function openTab(
  context: BrowserContext,
  url: string,
  destinations: readonly Destination[],
  { limits = {}, prepare = "" }: { limits?: object; prepare?: string } = {},
): Promise<Tab> {
  const page = await context.newPage();
  const faults: string[] = [];
  let isDead = false;
  page.once("crash", () => {
    isDead = true;
  });
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (/Content Security Policy|TrustedScript/.test(message.text())) faults.push(message.text());
  });
  await page.goto(url);
  await page.evaluate(`(async () => {
    const { openOutbox } = await import("/delivery.js");
    globalThis.jumped = 0;
    globalThis.outcomes = [];
    globalThis.heard = new EventTarget();
    ${prepare}
    globalThis.outbox = openOutbox({
      destinations: [...${JSON.stringify(destinations)}, ...(globalThis.functions ?? [])],
      limits: ${JSON.stringify({ ...quick, ...limits })},
      now: () => Date.now() + jumped,
      onOutcome: (outcome) => {
        outcomes.push(outcome);
        heard.dispatchEvent(new Event(outcome.state));
      },
    });
  })()`);
  return {
    page,
    faults,
    deliver: (submission) => page.evaluate(`outbox.deliver(${JSON.stringify(submission)})`),
    begin: (submission) => page.evaluate(`void outbox.deliver(${JSON.stringify(submission)})`),
    outcomes: () => page.evaluate("outcomes"),
    outcome: (state) =>
      page.evaluate(`new Promise((done) => {
        const look = () => {
          const found = outcomes.find((one) => one.state === "${state}");
          if (found) done(found);
        };
        heard.addEventListener("${state}", look);
        look();
      })`),
    jump: (milliseconds) => page.evaluate(`void (jumped += ${milliseconds})`),
    kept: () =>
      page.evaluate(`new Promise((done, fail) => {
        const request = indexedDB.open("needs-diagnostic-outbox");
        request.onupgradeneeded = () => request.transaction.abort();
        request.onerror = () => done([]);
        request.onsuccess = () => {
          const all = request.result.transaction("entries").objectStore("entries").getAll();
          all.onerror = () => fail(all.error);
          all.onsuccess = () => {
            request.result.close();
            done(all.result);
          };
        };
      })`),
    isDead: () => isDead,
    async crash() {
      const session = await context.newCDPSession(page);
      const crashed = new Promise((done) => page.once("crash", done));
      // It never answers: who would is gone.
      session.send("Page.crash").catch(() => {});
      await crashed;
      await page.close();
    },
  };
}
