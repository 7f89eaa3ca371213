import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { rowsOf } from "../../../../src/interview/calls/csvRows.ts";
import { sharedBrowser } from "../../../sharedBrowser.ts";
import { serveStudio } from "../builtStudio.ts";
import { customers } from "./customers.ts";

const mimeTypes = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The same table as a workbook. */
async function workbookOf(csv: string): Promise<Buffer> {
  const { rows } = rowsOf(csv);
  const sheets = [{ name: "Customers", rows: rows.map(({ cells }) => [...cells]) }];
  return Buffer.from(await writeXlsx({ sheets }));
}

async function pasteInto(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
}

const widths = [320, 1024] as const;

test.each(
  widths.flatMap((width) => (["csv", "xlsx"] as const).map((kind) => ({ width, kind }))),
)("on a built page that may talk to nobody, $width wide, a table is read in a worker and held against the questionnaire: $kind", async ({
  width,
  kind,
}) => {
  const [browser, studio, text] = await Promise.all([
    sharedBrowser(),
    serveStudio(),
    readFile("test/questionnaires/utility-services.json", "utf8"),
  ]);
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: "en",
  });
  try {
    const page = await context.newPage();
    const wrongs: string[] = [];
    page.on("pageerror", (error) => wrongs.push(error.message));
    page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
    await page.goto(studio.url);
    await page.getByText("Examples").waitFor();
    await pasteInto(page, text);
    await page.getByRole("tab", { name: "Data" }).click();
    const rows = customers(text, 1000);
    const table = kind === "csv" ? Buffer.from(rows) : await workbookOf(rows);
    await page
      .getByLabel("Choose a table…")
      .setInputFiles({ name: `customers.${kind}`, mimeType: mimeTypes[kind], buffer: table });
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

test("on a built page that is read from right to left, bars are filled from the right", async () => {
  const [browser, studio, text] = await Promise.all([
    sharedBrowser(),
    serveStudio(),
    readFile("test/questionnaires/utility-services.json", "utf8"),
  ]);
  const context = await browser.newContext({ locale: "en" });
  try {
    const page = await context.newPage();
    await page.goto(studio.url);
    await page.getByText("Examples").waitFor();
    await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    await pasteInto(page, text);
    await page.getByRole("tab", { name: "Data" }).click();
    await page.getByLabel("Choose a table…").setInputFiles({
      name: "customers.csv",
      mimeType: mimeTypes.csv,
      buffer: Buffer.from(customers(text, 100, 50)),
    });
    await page.getByText(/of customers are put in the segment/).waitFor();
    const edges = await page.evaluate(() =>
      [...document.querySelectorAll(".st-data-bar, .st-share-bar")].flatMap((bar) => {
        const [whole, part] = [bar, bar.querySelector("rect:last-of-type")].map((one) =>
          one?.getBoundingClientRect(),
        );
        return whole && part && part.width > 1 ? [whole.right - part.right] : [];
      }),
    );
    expect(edges.length).toBeGreaterThan(5);
    expect(edges.filter((edge) => Math.abs(edge) > 1)).toEqual([]);
  } finally {
    await context.close();
    await browser.close();
    await studio.close();
  }
});

/** A small workbook with a value that begins again and again, over which its reader takes minutes. */
async function endless(): Promise<Buffer> {
  const parts = unzipSync(await workbookOf("late\nstop\n"));
  const name = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[name] ?? new Uint8Array());
  const many = "<v ".repeat(10_000_000);
  return Buffer.from(
    zipSync({ ...parts, [name]: strToU8(sheet.replace("</c>", () => `${many}</c>`)) }),
  );
}

test("a damaged file in which its reader is stuck is given up, and another one is read", async () => {
  const [browser, studio, text] = await Promise.all([
    sharedBrowser(),
    serveStudio(),
    readFile("test/questionnaires/utility-services.json", "utf8"),
  ]);
  const context = await browser.newContext({ locale: "en" });
  try {
    const page = await context.newPage();
    await page.goto(studio.url);
    await page.getByText("Examples").waitFor();
    await pasteInto(page, text);
    await page.getByRole("tab", { name: "Data" }).click();
    const give = (name: string, mimeType: string, buffer: Buffer) =>
      page.getByLabel("Choose a table…").setInputFiles({ name, mimeType, buffer });
    await give("damaged.xlsx", mimeTypes.xlsx, await endless());
    const refusal = page.getByRole("alert").filter({ hasText: "“damaged.xlsx” can’t be read" });
    await refusal.waitFor({ timeout: 120_000 });
    expect(await refusal.textContent()).toContain(
      "Nothing more could be read of it within 20 seconds",
    );
    // What is stuck is ended, and keeps no processor busy.
    const isReading = () => page.workers().some((worker) => worker.url().includes("tableWorker"));
    await expect.poll(isReading).toBe(false);
    await give("customers.csv", mimeTypes.csv, Buffer.from(customers(text, 100)));
    await page.getByText(/of customers are put in the segment .* of 100\.$/).waitFor();
  } finally {
    await context.close();
    await browser.close();
    await studio.close();
  }
});
