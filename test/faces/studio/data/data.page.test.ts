import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sharedBrowser } from "../../../sharedBrowser.ts";
import { serveStudio } from "../builtStudio.ts";
import { customers } from "./customers.ts";

test("on a built page that may talk to nobody, a table is read in a worker and held against the questionnaire", async () => {
  const [browser, studio, text] = await Promise.all([
    sharedBrowser(),
    serveStudio(),
    readFile("test/questionnaires/utility-services.json", "utf8"),
  ]);
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    locale: "en",
  });
  try {
    const page = await context.newPage();
    const wrongs: string[] = [];
    page.on("pageerror", (error) => wrongs.push(error.message));
    page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
    await page.goto(studio.url);
    await page.getByText("Examples").waitFor();
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, text);
    await page.getByRole("tab", { name: "Data" }).click();
    const table = Buffer.from(customers(text, 1000));
    await page
      .getByLabel("Choose a table…")
      .setInputFiles({ name: "customers.csv", mimeType: "text/csv", buffer: table });
    await page.getByText(/of customers are put in the segment .* of 1,000\.$/).waitFor();
    expect(page.workers().some((worker) => worker.url().includes("tableWorker"))).toBe(true);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    expect(wrongs).toEqual([]);
  } finally {
    await context.close();
    await browser.close();
    await studio.close();
  }
});
