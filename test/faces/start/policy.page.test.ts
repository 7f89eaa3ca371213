import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { goThrough, runs } from "./interviewing.ts";

const startPage = inject("startPage");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

/** A page that notes everything the browser complains of, and everything it asks a server for. */
async function watchedPage() {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  await page.exposeFunction("noteViolation", (violation: string) => complaints.push(violation));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) =>
      (globalThis as never as Record<string, (text: string) => void>).noteViolation?.(
        `violates ${violatedDirective}: ${sample}`,
      ),
    );
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => requests.push(request.url()));
  return { page, complaints, requests };
}

test.each(runs)("a $face of $name breaks no policy and asks no other server", async (run) => {
  const { page, complaints, requests } = await watchedPage();
  await goThrough(page, startPage, run, async () => {});
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(startPage) && !url.startsWith("data:"))).toEqual(
    [],
  );
  await page.close();
});

test.each(
  Object.entries({
    "a style element": () => {
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      document.body.append(style);
    },
    "a style attribute": () => document.body.setAttribute("style", "color: red"),
    "markup from text": () => {
      document.body.innerHTML = "<p>text</p>";
    },
    "code from text": () => new Function("return 1"),
    "an error": () => console.error("wrong"),
  }),
)("%s would be noticed", async (_, misbehave) => {
  const { page, complaints } = await watchedPage();
  await page.goto(startPage);
  expect(complaints).toEqual([]);
  // Not at once: what a debugger does itself is free of the page's policy.
  await page.evaluate(`void setTimeout(${misbehave})`);
  await expect.poll(() => complaints).not.toEqual([]);
  await page.close();
});
