import { spawn } from "node:child_process";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { shippedTexts } from "../../questionnaire/definition/shippedTexts.ts";
import { sharedBrowser } from "../../sharedBrowser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

/** The addresses that `npm start` prints. */
async function started(): Promise<readonly string[]> {
  const program = spawn("node", ["tools/start.mjs"], { env: { ...process.env, CI: "true" } });
  const ended = new Promise((over) => program.once("close", over));
  onTestFinished(async () => {
    program.kill();
    await ended;
  });
  let said = "";
  return new Promise((found, fail) => {
    program.stderr.on("data", (text) => (said += text));
    program.stdout.on("data", (text) => {
      said += text;
      const addresses = [...said.matchAll(/➜ .*?(http:\S+)/g)].map(([, address]) => address ?? "");
      if (said.includes("received\n")) found(addresses);
    });
    program.once("close", () => fail(new Error(said)));
  });
}

async function opened(url: string, wrongs: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on("pageerror", ({ message }) => wrongs.push(`${url}: ${message}`));
  page.on("console", (message) => {
    if (message.type() === "error") wrongs.push(`${url}: ${message.text()}`);
  });
  await page.goto(url);
  return page;
}

test("npm start serves every page that it names, whole: an interview, the studio’s examples, the website and what sales received", async () => {
  const [start = "", studio = "", website = "", received = ""] = await started();
  const wrongs: string[] = [];
  const doors = await opened(start, wrongs);
  await doors.getByRole("link", { name: "a visitor’s interview by itself" }).click();
  await doors.locator(".nd").waitFor();
  const desk = await opened(studio, wrongs);
  for (const { text } of shippedTexts) {
    const { title } = JSON.parse(text);
    const name = typeof title === "string" ? title : Object.values(title)[0];
    await desk.getByRole("button", { name: `${name}` }).waitFor();
  }
  const visitors = await opened(website, wrongs);
  await visitors.locator("needs-diagnostic").getByRole("button").first().waitFor();
  const sales = await opened(received, wrongs);
  await sales.getByText("Nothing yet").waitFor();
  expect(wrongs).toEqual([]);
});
