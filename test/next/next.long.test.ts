import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.mjs";
import { installedSite } from "../installedSite.ts";

const folder = installedSite("test/next/site");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: undefined };
const next = join(folder, "node_modules/next/dist/bin/next");
let browser: Browser;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  const form = "test/questionnaires/fintech-projects.json";
  copyFileSync(form, join(folder, "rep.json"));
  const publish = [
    "dist/cli/main.js",
    "publish",
    join(folder, "rep.json"),
    "--deliver",
    "/leads",
    "--out",
  ];
  execFileSync(process.execPath, [...publish, join(folder, "public/quiz")]);
  copyFileSync(
    join(folder, "public/quiz/fintech-projects.json"),
    join(folder, "public/quiz/needs.json"),
  );
  const [inBrowser = "", onServer = ""] = [
    ...readFileSync("README.md", "utf8").matchAll(/```tsx\n(.*?)```/gs),
  ].map(([, lines = ""]) => lines);
  writeFileSync(join(folder, "app/needs.tsx"), inBrowser);
  mkdirSync(join(folder, "app/server"), { recursive: true });
  writeFileSync(join(folder, "app/server/page.tsx"), onServer);

  execFileSync(process.execPath, [next, "build"], { cwd: folder, env, stdio: "inherit" });
  server = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", "0"], {
    cwd: folder,
    env,
  });
  url = await new Promise<string>((found, fail) => {
    let said = "";
    server.stdout?.on("data", (data) => {
      said += data;
      const [, port] = /:(\d+)\s/.exec(said) ?? [];
      if (port) found(`http://127.0.0.1:${port}`);
    });
    server.on("exit", () => fail(new Error(said)));
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
});

/** A page of the site, and what went wrong on it: React tells there what differs from what was served. */
async function visit(path: string): Promise<{ page: Page; wrongs: string[] }> {
  const page = await browser.newPage();
  const wrongs: string[] = [];
  page.on("pageerror", ({ message }) => wrongs.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") wrongs.push(message.text());
  });
  // What no test is about: the site has no icon.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto(`${url}${path}`);
  return { page, wrongs };
}

/** Answers whatever is asked until there is a result. */
async function finish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Begin" }).click();
  const option = page.getByRole("radio").first();
  await expect
    .poll(async () => {
      if (await option.isVisible()) await option.click();
      return page.getByRole("button", { name: "Start again" }).isVisible();
    })
    .toBe(true);
}

test.each([
  ["README's component for React", "/"],
  ["README's server component", "/server"],
  ["the element", "/element"],
])("in a site made with Next, %s builds, comes to life as it was served, and is finished", async (_, path) => {
  const { page, wrongs } = await visit(path);
  await finish(page);
  expect(wrongs).toEqual([]);
});

test("the server component's first screen is in the page as it is served", async () => {
  const html = await (await fetch(`${url}/server`)).text();
  expect(html).toContain("data-nd-heading");
});

test("in a site made with Next, the console from a server component comes to life and takes answers", async () => {
  const { page, wrongs } = await visit("/console");
  const now = page.locator("[data-now]");
  const asked = await now.getAttribute("data-now");
  await now.locator("[aria-pressed]").first().click();
  // Another question is asked by then, and the answer stands in the line of its own.
  await expect
    .poll(() => page.locator(`[data-question="${asked}"] .ndc-row-answer`).count())
    .toBe(1);
  expect(wrongs).toEqual([]);
});
