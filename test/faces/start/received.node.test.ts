import { expect, onTestFinished, test } from "vitest";
import { collect } from "../../../src/faces/collect/listen.ts";
import { siteOf } from "../../../src/faces/start/website.ts";
import { openSite } from "../../../tools/site.mjs";
import { interviews } from "../../questionnaires/interviews.ts";
import { folderWith } from "../cli/program.ts";
import { form, kept, leadOf, source, submission } from "../collect/sending.ts";

test("what the website sends is shown to sales by what they call it, and once", async () => {
  const site = siteOf(kept.text);
  if (!site) throw new Error("It can't be published.");
  const receiver = await collect({
    database: `${folderWith()}/records.db`,
    host: "127.0.0.1",
    port: 0,
    origins: [],
    perMinute: 1000,
    questionnaires: [kept],
  });
  const website = await openSite(new Map([["one", site]]), receiver);
  onTestFinished(async () => {
    await website.close();
    await receiver.close();
  });
  const [{ answers } = { answers: {} }] = interviews(form);
  const body = JSON.stringify(submission(answers, leadOf("<ada>@example.com")));
  for (const _ of [1, 2]) {
    expect((await fetch(`${website.url}leads`, { method: "POST", body })).status).toBe(200);
  }
  const page = await (await fetch(`${website.url}received`)).text();
  const names = source.segments.map(({ rep }) => `${rep?.name}`);
  expect(names.filter((name) => page.includes(name))).not.toEqual([]);
  expect(page.match(/<dt>Key<\/dt>/g)).toHaveLength(1);
  expect(page).not.toContain("<ada>");
  const email = source.capture?.fields.find(({ id }) => id === "email");
  expect(page).toContain(`<dt>${email?.label}</dt>`);
  expect(page).toContain("Nov 30, 2026");
  expect(page).not.toMatch(/\d{4}-\d\d-\d\dT/);
});
