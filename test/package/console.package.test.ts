import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openBrowser } from "../../tools/browser.mjs";
import { manyWays, scattered } from "../questionnaire/decision/manyWays.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** More ways to go on than a key may wait for; the second answer to the first question puts the last segment out of reach. */
const definition = manyWays({
  questions: 14,
  options: 5,
  segments: 6,
  points: (question, option, segment) => {
    if (segment === 5) return question === 0 && option === 1 ? -100 : 3;
    return scattered(question, option, segment) % 4;
  },
});

let browser: Browser;
let site: ReadonlyMap<string, string | Uint8Array>;

beforeAll(async () => {
  site = await builtSite();
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A host's site, which Vite builds around the package. */
async function builtSite(): Promise<typeof site> {
  const entry = "\0host.js";
  const lines = `
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import { RepConsole } from "${root}dist/console/index.js";
    import "${root}dist/console.css";
    const definition = ${JSON.stringify(definition)};
    createRoot(document.getElementById("root")).render(createElement(RepConsole, { definition }));`;
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "host",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? lines : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { entryFileNames: "host.js" } },
    },
  })) as Rolldown.RolldownOutput;
  const files = output.map(
    (file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source] as const,
  );
  const sheet = files.find(([name]) => name.endsWith(".css"))?.[0];
  const page = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="${sheet}"><script type="module" src="/host.js"></script><div id="root"></div>`;
  return new Map([...files, ["/", page]]);
}

const types: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Serves the site under a strict policy, but for what it lacks. Gives its address. */
async function serve(workers: string, lacks: (path: string) => boolean): Promise<string> {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; worker-src ${workers}`;
  const server = createServer(({ url = "/" }, response) => {
    const content = lacks(url) ? undefined : site.get(url);
    response.writeHead(content === undefined ? 404 : 200, {
      "Content-Type": types[extname(url)] ?? "application/octet-stream",
      "Content-Security-Policy": policy,
    });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Answers the first question there, and waits for the advice on it. */
async function advisedIn(url: string, workers: "started" | "refused") {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const wrongs: string[] = [];
  page.on("pageerror", ({ message }) => wrongs.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") wrongs.push(message.text());
  });
  await page.addInitScript((refuses) => {
    Object.assign(globalThis, { answers: 0 });
    const Own = globalThis.Worker;
    globalThis.Worker = class extends Own {
      constructor(url: string | URL, options?: WorkerOptions) {
        if (refuses) throw new Error("No worker starts here.");
        super(url, options);
        this.addEventListener("message", () => (globalThis as unknown as Counting).answers++);
      }
    };
  }, workers === "refused");
  await page.goto(url);
  await page.locator(".ndc-kept").waitFor();
  await page.keyboard.press("2");
  // What is possible is made when somebody looks at it.
  await page.locator(".ndc-standing > summary").click();
  await page.locator(".ndc-out s").waitFor({ state: "attached" });
  const stands = page.locator(".ndc-stands");
  await expect.poll(() => stands.innerText()).not.toContain("looking at");
  return {
    stands: await stands.innerText(),
    out: await page.locator(".ndc-out s").allTextContents(),
    answers: await page.evaluate(() => (globalThis as unknown as Counting).answers),
    wrongs,
  };
}

interface Counting {
  answers: number;
}

/** What a browser itself says of a file that isn't there or that its policy forbids. */
const isBrowsersOwn = (words: string) =>
  /^Failed to load resource|Content Security Policy/.test(words);

const everything = () => false;
const isWorker = (path: string) => /adviceWorker/.test(path);

test("on a site built with Vite, a worker advises where the policy allows one, and the page where none starts", async () => {
  const worked = await advisedIn(await serve("'self'", everything), "started");
  expect(worked).toMatchObject({ out: ["s-5"], wrongs: [] });
  expect(worked.answers).toBeGreaterThan(0);
  const others = {
    "a policy that forbids workers": await advisedIn(await serve("'none'", everything), "started"),
    "a worker whose file is missing": await advisedIn(await serve("'self'", isWorker), "started"),
    "a browser without": await advisedIn(await serve("'self'", everything), "refused"),
  };
  for (const [where, { wrongs, ...advised }] of Object.entries(others)) {
    expect(advised, where).toEqual({ stands: worked.stands, out: worked.out, answers: 0 });
    expect(
      wrongs.filter((words) => !isBrowsersOwn(words)),
      where,
    ).toEqual([]);
  }
});
