// The console in a page of Chromium whose processor is slowed: how long a key waits for its picture, and its advice after it.
import { createServer } from "node:http";
import { extname } from "node:path";
import type { Browser, Page } from "playwright";
import { build, type Rolldown } from "vite";
import { openBrowser } from "../tools/browser.mjs";
import { listening } from "./listening.ts";
import type { Watched } from "./watchKeys.ts";

/** So many times slower than this machine. It slows the page alone: Chromium leaves workers as fast as they are. */
const slowed = 4;
const note = "They want it by Friday";

const heads = ["key to painted", "longest task", "advice stands", "key of a note", "its task"];
const width = 18;

/** What a page saw of one call. */
interface Seen {
  readonly answered: Watched[];
  readonly typed: Watched[];
}

/** Holds a call in each questionnaire, and prints what keys wait for. */
export async function timeInPage(questionnaires: ReadonlyMap<string, string>): Promise<void> {
  const { url, close } = await serve(await files(), questionnaires);
  const browser = await openBrowser();
  try {
    console.log(`\nIn a page slowed ${slowed} times, its worker not; ms: median (least) most`);
    console.log("questionnaire".padEnd(26), ...heads.map((head) => head.padStart(width)));
    for (const name of questionnaires.keys()) {
      print(name, await call(browser, `${url}?${encodeURIComponent(name)}`, true));
    }
    for (const name of [...questionnaires.keys()].slice(-2)) {
      print(`  without a worker`, await call(browser, `${url}?${encodeURIComponent(name)}`, false));
    }
  } finally {
    await browser.close();
    await close();
  }
}

function print(name: string, { answered, typed }: Seen): void {
  const columns = [
    answered.map(({ painted }) => painted),
    answered.map(({ busy }) => busy),
    answered.map(({ advised }) => advised),
    typed.map(({ painted }) => painted),
    typed.map(({ busy }) => busy),
  ];
  const figures = columns.map((all) => {
    const sorted = all.toSorted((a, b) => a - b);
    const at = (place: number) => (sorted.at(place) ?? 0).toFixed(0);
    return `${at(sorted.length >> 1)} (${at(0)}) ${at(-1)}`.padStart(width);
  });
  console.log(name.padEnd(26), ...figures);
}

/** Answers whatever is asked, each time once the advice is there, and types a note in the middle of it. */
async function call(browser: Browser, address: string, hasWorker: boolean): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  if (!hasWorker) await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
  await page.goto(address);
  await page.locator(".ndc-kept").waitFor();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  const seen: Seen = { answered: [], typed: [] };
  const questions = await page.locator("[data-question]").count();
  for (let asked = 0; asked < questions; asked++) {
    const question = await page.evaluate(
      () => document.querySelector<HTMLElement>("[data-now]")?.dataset["now"],
    );
    if (question === undefined) break;
    seen.answered.push(await watched(page, question, `${1 + (asked % 3)}`));
    if (asked === 2) seen.typed.push(...(await typeNote(page)));
  }
  await context.close();
  return seen;
}

async function watched(page: Page, question: string, key: string): Promise<Watched> {
  await page.evaluate((id) => globalThis.watchAnswer(id), question);
  await page.keyboard.press(key);
  return page.evaluate(() => globalThis.watched);
}

async function typeNote(page: Page): Promise<Watched[]> {
  await page.keyboard.press("n");
  const typed: Watched[] = [];
  for (const sign of note) {
    await page.evaluate(() => globalThis.watchTyped());
    await page.keyboard.type(sign);
    typed.push(await page.evaluate(() => globalThis.watched));
  }
  await page.keyboard.press("Escape");
  return typed;
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The page, built as for publishing it. */
async function files(): Promise<Files> {
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: "bench/consoleHost.tsx", output: { entryFileNames: "host.js" } },
    },
  })) as Rolldown.RolldownOutput;
  const built = output.map(
    (file) => [file.fileName, file.type === "chunk" ? file.code : file.source] as const,
  );
  const sheet = built.find(([name]) => name.endsWith(".css"))?.[0];
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<link rel="stylesheet" href="/${sheet}"><script type="module" src="/host.js"></script><body>`;
  return new Map([...built, ["", html]]);
}

const types: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

function serve(files: Files, questionnaires: ReadonlyMap<string, string>) {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname, search } = new URL(url, "http://localhost");
    const content =
      pathname === "/questionnaire.json"
        ? questionnaires.get(decodeURIComponent(search.slice(1)))
        : files.get(pathname.slice(1));
    response.writeHead(content === undefined ? 404 : 200, {
      "Content-Type": types[extname(pathname)] ?? "application/octet-stream",
    });
    response.end(content);
  });
  return listening(server);
}
