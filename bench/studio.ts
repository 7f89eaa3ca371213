// npm run bench:studio: whether typing in the studio waits for the proof. It types into the largest shipped
// questionnaire, with the proof running beside it and without, and counts tasks of the page that take over 50 ms.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { build, preview } from "vite";
import { openBrowser } from "../tools/browser.mjs";

const rounds = 3;
const typed = " and this is what somebody adds to it, word by word";
/** Milliseconds between two keys: somebody who types fast. */
const pause = 80;

const folder = "questionnaires";
const largest = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
  .map((name) => join(folder, name))
  .reduce((one, other) => (statSync(other).size > statSync(one).size ? other : one));
const { title } = JSON.parse(readFileSync(largest, "utf8"));
const firstTitle: string = typeof title === "string" ? title : (Object.values(title)[0] as string);

/** What the page saw of one round of typing; times are milliseconds. */
interface Round {
  readonly longTasks: number;
  readonly inLongTasks: number;
  /** What the page's own thread was busy with, whatever else the machine did. */
  readonly busy: number;
  /** From each key to the picture after it, to the nearest 8. */
  readonly waits: readonly number[];
}

const outDir = mkdtempSync(join(tmpdir(), "bench-studio-"));
await build({ mode: "studio", logLevel: "warn", build: { outDir, emptyOutDir: true } });
const server = await preview({ mode: "studio", build: { outDir }, preview: { port: 0 } });
const browser = await openBrowser();
try {
  console.log(`${largest}, ${typed.length} keys, ${rounds} rounds each; 2 panels beside the form`);
  for (const panel of ["Effect", "Preview"]) {
    const beside: Round[] = [];
    const alone: Round[] = [];
    // In turns, so that what else the machine does falls on both.
    for (let round = 0; round < rounds; round++) {
      alone.push(await type(browser, panel, false));
      beside.push(await type(browser, panel, true));
    }
    report(panel, beside, alone);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}

async function type(browser: Browser, panel: string, proves: boolean): Promise<Round> {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  if (!proves) await page.addInitScript(silenceWorkers);
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.getByRole("button", { name: firstTitle }).click();
  await page.getByRole("tab", { name: panel }).click();
  const field = await fieldWith(page, firstTitle);
  await field.press("End");
  await page.waitForTimeout(2000);
  const busy = await busyTimes(page);
  await page.evaluate(watch);
  const before = await busy();
  await field.pressSequentially(typed, { delay: pause });
  await page.waitForTimeout(1000);
  const after = await busy();
  const round = await page.evaluate(
    () => (globalThis as unknown as { round: Omit<Round, "busy"> }).round,
  );
  await context.close();
  return { ...round, busy: after - before };
}

/** Gives how many milliseconds the page's thread has worked so far: those in which it ran, not those it waited for. */
async function busyTimes(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
}

/** The field that holds a text. */
async function fieldWith(page: Page, text: string) {
  const fields = page.locator("main textarea, main input");
  await fields.first().waitFor();
  for (const field of await fields.all()) if ((await field.inputValue()) === text) return field;
  throw new Error(`No field holds “${text}”.`);
}

/** In the page: workers that never say anything. */
function silenceWorkers(): void {
  globalThis.Worker = class extends EventTarget {
    postMessage(): void {}
    terminate(): void {}
  } as unknown as typeof Worker;
}

/** In the page: takes down long tasks and how long keys wait. */
function watch(): void {
  const round = { longTasks: 0, inLongTasks: 0, waits: [] as number[] };
  (globalThis as unknown as { round: typeof round }).round = round;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      round.longTasks++;
      round.inLongTasks += duration;
    }
  }).observe({ type: "longtask" });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === "keydown") round.waits.push(entry.duration);
    }
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}

function report(panel: string, beside: readonly Round[], alone: readonly Round[]): void {
  const figures = (all: readonly Round[]) => {
    const waits = all.flatMap((round) => round.waits).toSorted((a, b) => a - b);
    const at = (share: number) => waits[Math.floor(waits.length * share)] ?? 0;
    const sum = (of: (round: Round) => number) =>
      all.reduce((total, round) => total + of(round), 0);
    return {
      tasks: sum((round) => round.longTasks),
      time: sum((round) => round.inLongTasks),
      busy: sum((round) => round.busy) / all.length / typed.length,
      median: at(0.5),
      worst: at(0.95),
    };
  };
  const [proving, quiet] = [figures(beside), figures(alone)];
  const ratio = (of: "busy" | "median" | "worst") => (proving[of] / (quiet[of] || 1)).toFixed(2);
  console.log(`\n${panel} panel open                       proof beside   without   ratio`);
  const line = (name: string, one: number, other: number, times = "") =>
    console.log(
      `  ${name.padEnd(34)}${String(Math.round(one)).padStart(12)}${String(Math.round(other)).padStart(10)}${times.padStart(8)}`,
    );
  line("tasks over 50 ms", proving.tasks, quiet.tasks);
  line("ms in them", proving.time, quiet.time);
  line("ms the page works for a key", proving.busy, quiet.busy, ratio("busy"));
  line("ms a key waits, median", proving.median, quiet.median, ratio("median"));
  line("ms a key waits, 95 of 100 less", proving.worst, quiet.worst, ratio("worst"));
}
