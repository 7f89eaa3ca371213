import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { collect } from "../../../../src/faces/collect/listen.ts";
import { type Definition, decide, read } from "../../../../src/index.ts";
import { readCodes } from "../../../../src/questionnaire/publish/index.ts";
import { sharedBrowser } from "../../../sharedBrowser.ts";
import { folderWith } from "../../cli/program.ts";
import { type BuiltStudio, serveStudio, withoutFileWindows } from "../builtStudio.ts";

/** A bureau for payrolls, as its marketing has it in a spreadsheet: what each answer says of six needs. */
const needs = ["Covered", "Correct", "Abroad", "Cheaper", "Growing", "Audited"];
const table = `Question\tAnswer\t${needs.join("\t")}
Who runs your payroll today?\tOne colleague alone\t4\t\t\t\t1\t
\tA team in the office\t\t3\t\t\t\t2
\tA partner in each country\t\t\t5\t\t\t
\tNobody yet\t\t\t\t1\t4\t
What went wrong last?\tSomebody was away on pay day\t5\t\t\t\t\t
\tWages had to be corrected\t\t5\t\t\t\t1
\tRules of another country\t\t\t5\t\t\t
\tIt cost more than planned\t\t\t\t5\t\t
\tAn inspector had questions\t\t\t\t\t\t5
What matters most next year?\tPaid on the day, whatever happens\t4\t\t\t\t\t
\tNo more corrections\t\t4\t\t\t\t
\tOne way for all countries\t\t\t4\t\t\t
\tA lower price per payslip\t\t\t\t5\t\t
\tTwice as many people\t\t\t\t\t5\t
\tPapers ready for an audit\t\t\t\t\t\t5
What would you try first?\tA stand-in for one month\t3\t\t\t\t\t
\tA check of last month\t\t3\t\t\t\t
\tAdvice on one country\t\t\t3\t\t\t
\tA fixed price\t\t\t\t3\t\t
\tA plan for new hires\t\t\t\t\t3\t
\tA rehearsal of the audit\t\t\t\t\t\t3`;

let browser: Browser;
let studio: BuiltStudio;
beforeAll(async () => {
  [browser, studio] = await Promise.all([sharedBrowser(), serveStudio()]);
});
afterAll(async () => {
  await browser?.close();
  await studio?.close();
});

test("six needs go from a pasted table to a form on the website, whose lead arrives", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en" });
  onTestFinished(() => page.close());
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(error.message));
  await withoutFileWindows(page);
  await page.goto(studio.url);
  const { click, fill, choose, counted } = hands();
  const publishing = () => click(page.getByRole("tab", { name: "Publish" }));
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  const outline = page.getByRole("navigation", { name: "Outline" });

  await click(button("From a list"));
  await fill(page.getByLabel("Your questions and answers"), table);
  await click(button("Make the questionnaire"));

  // What is left to do leads to each text that is to be written.
  await publishing();
  const step = (name: string) => page.locator(".st-step", { hasText: name });
  for (let left = 30; left > 0; left--) {
    const texts = step("Texts");
    const first = texts.locator("li", { hasText: "that visitors would read" });
    await texts.getByText(/Done|To do/).waitFor();
    if ((await first.count()) === 0) break;
    await click(first.locator(".st-link, .st-button").first());
    const field = page.locator("textarea:focus, input:focus");
    await expect.poll(() => field.inputValue()).toMatch(/^\[/);
    await fill(field, `What we say (${left})`);
    await publishing();
  }

  await click(page.getByRole("tab", { name: "Edit" }));
  await click(outline.getByRole("button", { name: "Lead form" }));
  await click(button("Add a lead form"));
  await click(outline.getByRole("button", { name: /^4\. What/ }));
  const asking = page.locator("summary", { hasText: "When it is asked" });
  await click(asking);
  await choose(page.locator('select[data-path=\'["questions",3,"ask"]\']'), { index: 1 });

  await publishing();
  await page.getByText("The public form", { exact: true }).waitFor();
  const website = await serveWebsite();
  await fill(page.getByLabel("Address that takes results"), `${website.url}/records`);
  await click(button("Make the public form"));
  await page.getByText("The public form is ready.").waitFor();
  const zip = await handedOut(page, () => click(button(/^Save .*website\.zip/)));
  const map = strFromU8(await handedOut(page, () => click(button("Save the map"))));
  const source = strFromU8(await handedOut(page, () => click(button("Save"))));

  // The studio's own page lets nothing out, and says so.
  await click(button("Send a test lead"));
  await page.getByText(/lets nothing out/).waitFor();
  expect(wrongs).toEqual([]);
  // By the forms alone it took some 90 fields and 60 clicks besides writing.
  const { clicks, fields } = counted();
  expect(fields).toBeLessThanOrEqual(15);
  expect(clicks).toBeLessThanOrEqual(45);

  const files = unzipSync(zip);
  const definition = definitionOf(source);
  const codes = readCodes(map);
  expect(definition.segments).toHaveLength(6);
  for (const [name, bytes] of Object.entries(files)) {
    for (const need of needs) expect(`${name}: ${strFromU8(bytes)}`).not.toContain(`"${need}"`);
  }
  await website.open(files, source, map);

  const visit = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: "en" });
  onTestFinished(() => visit.close());
  await visit.goto(`${website.url}/${definition.id}/try.html`);
  await answerFirst(visit);
  await visit.getByRole("textbox").first().fill("ada@example.org");
  await visit.getByRole("button", { name: "Send" }).click();
  await visit.getByText("have been sent").waitFor();
  const [record] = await website.records();
  expect(record).toMatchObject({ channel: "website", contact: { email: "ada@example.org" } });
  const { segment } = decide(definition, { answers: firstAnswers(definition) });
  expect(record?.segment).toBe(segment);
  expect(Object.keys(codes?.codes ?? {})).toContain(segment);
});

test("a test lead arrives, and what a receiver says against it is told", async () => {
  const open = await serveStudio("http://127.0.0.1:*");
  const { origin } = new URL(open.url);
  const receiver = await collect({
    database: `${folderWith()}/records.db`,
    host: "127.0.0.1",
    port: 0,
    origins: [origin],
    perMinute: 1000,
    questionnaires: [],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en" });
  onTestFinished(async () => {
    await page.close();
    await receiver.close();
    await open.close();
  });
  await page.goto(open.url);
  await page.getByRole("button", { name: /Services for utilities/ }).click();
  await page.getByRole("tab", { name: "Publish" }).click();
  await page.getByRole("button", { name: "Make the public form" }).click();
  const send = page.getByRole("button", { name: "Send a test lead" });
  expect(await send.isDisabled()).toBe(true);
  const address = page.getByLabel("Address that takes results");
  const told = async (entry: string, words: RegExp) => {
    await address.fill(entry);
    await send.click();
    await page.getByText(words).waitFor();
  };
  const base = `http://127.0.0.1:${receiver.port}`;
  await told(`${base}/record`, /refused it \(404\)/);
  await told("http://127.0.0.1:9/records", new RegExp(`No answer came.*${origin}`));
  await told(`${base}/records`, /set it aside, where it goes on to nobody/);
  const aside: string[] = [];
  for await (const { sent } of receiver.store.asides()) aside.push(JSON.stringify(sent));
  expect(aside).toHaveLength(1);
  expect(aside[0]).toContain('"email":"test.lead@example.com"');
});

/** A hand that counts what it does. */
function hands() {
  let [clicks, fields] = [0, 0];
  type Place = ReturnType<Page["locator"]>;
  return {
    async click(place: Place) {
      clicks++;
      await place.click();
    },
    async fill(place: Place, words: string) {
      fields++;
      await place.fill(words);
      await place.blur();
    },
    async choose(place: Place, value: { index: number }) {
      clicks++;
      await place.selectOption(value);
    },
    counted: () => ({ clicks, fields }),
  };
}

async function handedOut(page: Page, click: () => Promise<void>): Promise<Uint8Array> {
  const waiting = page.waitForEvent("download");
  await click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function definitionOf(text: string): Definition {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}

function firstAnswers({ questions }: Definition) {
  return Object.fromEntries(questions.map(({ id, options: [first] }) => [id, first?.id ?? ""]));
}

/** Answers every question of the element by its first choice. */
async function answerFirst(page: Page): Promise<void> {
  const shown = page.locator("needs-diagnostic");
  for (;;) {
    await shown.locator(".nd-choice").or(shown.getByRole("textbox")).first().waitFor();
    if ((await shown.locator(".nd-choice").count()) === 0) return;
    const heading = (await shown.getByRole("heading").first().textContent()) ?? "";
    await shown.locator(".nd-choice").first().click();
    await shown.getByRole("heading").filter({ hasNotText: heading }).first().waitFor();
  }
}

/** A website with what is put on it, and its receiver behind `/records`. */
async function serveWebsite() {
  let files: Readonly<Record<string, Uint8Array>> = {};
  let receiver: Awaited<ReturnType<typeof collect>> | undefined;
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").slice(1);
    if (path === "records" && receiver) {
      const body: Buffer[] = [];
      for await (const chunk of request) body.push(chunk);
      const answer = await fetch(`http://127.0.0.1:${receiver.port}/records`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: Buffer.concat(body),
      });
      response.writeHead(answer.status).end(await answer.text());
      return;
    }
    const type = { html: "text/html", js: "text/javascript" }[path.replace(/.*\./, "")];
    const found = files[path];
    response.writeHead(found ? 200 : 404, { "Content-Type": type ?? "application/json" });
    response.end(found);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(async () => {
    await new Promise((closed) => server.close(closed).closeAllConnections());
    await receiver?.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async open(given: typeof files, text: string, codes: string) {
      files = given;
      const { id, version } = definitionOf(text);
      receiver = await collect({
        database: `${folderWith()}/records.db`,
        host: "127.0.0.1",
        port: 0,
        origins: [],
        perMinute: 1000,
        questionnaires: [{ id, version, text, codes }],
      });
    },
    async records() {
      const all = [];
      for await (const record of receiver?.store.records({}) ?? []) all.push(record);
      return all;
    },
  };
}
