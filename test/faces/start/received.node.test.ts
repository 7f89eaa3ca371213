import { expect, onTestFinished, test } from "vitest";
import { collect } from "../../../src/faces/collect/listen.ts";
import { siteOf } from "../../../src/faces/start/website.ts";
import { websiteRecord } from "../../../src/interview/calls/websiteRecord.ts";
import { escaped } from "../../../tools/site/received.mjs";
import { openSite } from "../../../tools/site.mjs";
import { interviews } from "../../questionnaires/interviews.ts";
import { folderWith } from "../cli/program.ts";
import { form, kept, leadOf, source, submission } from "../collect/sending.ts";

const [{ answers } = { answers: {} }] = interviews(form);

/** The website of `npm start`, and what sales reads of what was sent there. */
async function opened() {
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
  const website = await openSite(new Map([["one", site]]), receiver, { top: "http://top.test/" });
  onTestFinished(async () => {
    await website.close();
    await receiver.close();
  });
  return {
    title: site.title,
    home: (query: string) => fetch(`${website.url}${query}`),
    send: async (body: unknown) =>
      (await fetch(`${website.url}leads`, { method: "POST", body: JSON.stringify(body) })).status,
    received: async () => (await fetch(`${website.url}received`)).text(),
  };
}

test("what the website sends is shown to sales by what they call it, and once", async () => {
  const { send, received } = await opened();
  expect(await received()).toContain("Nothing yet");
  const sent = submission(answers, leadOf("ada@example.com", { company: "<ada>" }));
  for (const _ of [1, 2]) expect(await send(sent)).toBe(200);
  const page = await received();
  const names = source.segments.map(({ rep }) => `${rep?.name}`);
  expect(names.filter((name) => page.includes(name))).not.toEqual([]);
  expect(page.match(/<dt>Key<\/dt>/g)).toHaveLength(1);
  expect(page).not.toContain("<ada>");
  const email = source.capture?.fields.find(({ id }) => id === "email");
  expect(page).toContain(`<dt>${email?.label}</dt>`);
  expect(page).toContain("Nov 30, 2026");
  expect(page).not.toMatch(/\d{4}-\d\d-\d\dT/);
});

test("a call stands with the interview that it began with, its answers as they are asked, and nobody's call says so", async () => {
  const { send, received } = await opened();
  const lead = leadOf("ada@example.com");
  const sent = submission(answers, lead);
  await send(sent);
  const {
    contact: _,
    consent: __,
    page: ___,
    campaign: ____,
    ...said
  } = websiteRecord(source, JSON.parse(JSON.stringify(sent)));
  const [first, ...others] = Object.entries(said.answers).toReversed();
  if (!first) throw new Error("Nothing was answered.");
  const value = first[1].options[0] ?? "";
  const call = {
    ...said,
    channel: "console",
    key: "call",
    interview: "call",
    person: { name: "Grace", role: "Buyer" },
    answers: Object.fromEntries(others),
    facts: { [first[0]]: { ...first[1], value, source: "website" } },
    nextStep: "Visit",
    nextStepOn: "2026-12-07",
    startedFrom: said.interview,
  };
  expect(await send(call)).toBe(200);
  const together = await received();
  expect(together.match(/<h2>/g)).toHaveLength(1);
  expect(together).toContain("<dt>Person</dt><dd>Grace</dd><dt>Role</dt><dd>Buyer</dd>");
  expect(together).toContain("Visit, by Dec 7, 2026");
  const [, ofCall = ""] = together.split("<h3>A call</h3>");
  const places = source.questions
    .filter(({ id }) => Object.hasOwn(said.answers, id))
    .map(({ id }) => ofCall.indexOf(`<dt>${escaped(said.answers[id]?.question ?? "")}</dt>`));
  expect(places.length).toBeGreaterThan(2);
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(ofCall.match(/answered on the website/g)).toHaveLength(1);

  const { startedFrom: _____, ...alone } = call;
  await send({ ...alone, key: "alone", interview: "alone", person: {} });
  expect(await received()).toContain("<h2>A call, nobody named</h2>");
});

test("a questionnaire that isn't there is told, and which there are", async () => {
  const { home, title } = await opened();
  const unknown = await home(`?questionnaire=${encodeURIComponent("<b>nope")}`);
  expect(unknown.status).toBe(404);
  const page = await unknown.text();
  expect(page).toContain(`“${escaped("<b>nope")}”`);
  expect(page).toContain(escaped(title));
  expect(page).not.toContain("<needs-diagnostic");
  const known = await home("?questionnaire=one");
  expect(known.status).toBe(200);
  expect(await known.text()).toContain("<needs-diagnostic");
});

test("each page of the website leads to the start page, a call and the studio", async () => {
  const { home } = await opened();
  for (const query of ["", "received", "?questionnaire=nope"]) {
    const page = await (await home(query)).text();
    for (const way of ["start/", "start/?face=console", "studio/"])
      expect(page, query).toContain(`href="http://top.test/${way}"`);
  }
});

test("of a call that settles nothing it is said that its segment is provisional, and no tier", async () => {
  const { send, received } = await opened();
  const website = websiteRecord(source, JSON.parse(JSON.stringify(submission(answers))));
  const { consent: _, page: __, campaign: ___, ...said } = website;
  const call = { ...said, channel: "console", interview: "call" };
  await send({ ...call, key: "1" });
  const settled = await received();
  expect(settled).toContain("<dt>Tier</dt>");
  expect(settled).not.toContain("provisional");
  await send({ ...call, key: "2", settled: false, decidedBy: null });
  const open = await received();
  expect(open).toContain("provisional: not settled");
  expect(open).not.toContain("<dt>Tier</dt>");
});
