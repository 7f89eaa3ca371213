import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { webhookTarget } from "../../../src/faces/collect/forward/webhook.ts";
import { VersionChanged } from "../../../src/faces/collect/listen.ts";
import { interviews } from "../../questionnaires/interviews.ts";
import { folderWith, program, started } from "../cli/program.ts";
import { forwarding, secret } from "./forward/forwarding.ts";
import { listening } from "./forward/listening.ts";
import { freePort, type PostgresServer, startPostgres } from "./postgres.ts";
import { form, given, kept, leadOf, send, source, submission } from "./sending.ts";

const [{ answers } = { answers: {} }] = interviews(form);
const one = () => submission(answers, leadOf("ada@example.com"));
const signing = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

/** The questionnaire in another version, otherwise the same. */
const later = {
  ...kept,
  version: "later",
  text: kept.text.replace(`"version": "${kept.version}"`, '"version": "later"'),
};

/** As a page sends it that has a version which isn't known yet. */
function ofLater(segment = one().record.segment) {
  const sent = one();
  const questionnaire = { id: source.id, version: "later" };
  return { ...sent, record: { ...sent.record, questionnaire, segment } };
}

describe.each([
  { name: "SQLite", place: async () => `${folderWith()}/records.db` },
  { name: "PostgreSQL", place: () => postgres.database() },
])("on $name", ({ place }) => {
  test("a result of a version that isn't known is aside as it was sent, goes nowhere, and is checked and sent on once it is", async () => {
    const database = await place();
    const target = await listening(() => ({ status: 204, body: "" }));
    const targets = [webhookTarget("ours", target.url, signing)];
    const first = await forwarding(database, targets);
    const right = ofLater();
    const others = Object.values(JSON.parse(kept.codes).codes) as string[];
    const forged = ofLater(others.find((code) => code !== right.record.segment));
    forged.record.lead = 999;
    for (const sent of [right, forged]) {
      expect((await (await send(first.port, sent)).json()).aside).toMatch(/Version "later"/);
    }
    const known = one();
    await send(first.port, known);
    await first.until(({ done }) => done === 1);
    const [call] = await given(first.port, secret);
    const ofUnknown = {
      ...call,
      key: "call",
      interview: "call",
      channel: "console",
      version: "later",
    };
    expect((await (await send(first.port, ofUnknown)).json()).aside).toMatch(/Version "later"/);
    const aside = await given(first.port, secret, "&aside=yes");
    expect(aside.map(({ key }) => key)).toEqual([right.key, forged.key, "call"]);
    for (const record of aside)
      expect(record.aside).toMatch(/Version "later" .* is not known here/);
    expect(aside[0]).toMatchObject({ segment: right.record.segment, settled: true });
    await first.close();

    const since = new Date().toISOString();
    const second = await forwarding(database, targets, { questionnaires: [later] });
    expect(await second.retaken).toBe(2);
    await second.until(({ done }) => done === 3);
    const ids = target.requests.map(({ headers }) => `${headers["webhook-id"]}`);
    expect(ids.toSorted()).toEqual([known.key, right.key, "call"].toSorted());
    const records = await given(second.port, secret, `&since=${since}`);
    expect(records.map(({ key }) => key).toSorted()).toEqual([right.key, "call"].toSorted());
    const checked = records.find(({ key }) => key === right.key);
    expect(checked).toMatchObject({ segment: call?.segment, segmentName: call?.segmentName });
    expect(checked).not.toHaveProperty("aside");
    const [left, ...more] = await given(second.port, secret, "&aside=yes");
    expect(more).toEqual([]);
    expect(left).toMatchObject({
      key: forged.key,
      aside: expect.stringMatching(/another segment/),
    });
  });

  test("without the map of codes results are aside for just that reason, and taken once it is there, for good", async () => {
    const database = await place();
    const without = await forwarding(database, [], { questionnaires: [{ ...kept, codes: "" }] });
    expect([...without.withoutCodes]).toEqual([source.id]);
    const sent = one();
    expect((await (await send(without.port, sent)).json()).aside).toMatch(/map of codes/);
    await without.close();
    const complete = await forwarding(database, []);
    expect(await complete.retaken).toBe(1);
    expect((await given(complete.port, secret)).map(({ key }) => key)).toEqual([sent.key]);
    await complete.close();
    const again = await forwarding(database, [], { questionnaires: [{ ...kept, codes: "" }] });
    expect([...again.withoutCodes]).toEqual([]);
    expect((await (await send(again.port, one())).json()).aside).toBeNull();
  });

  test("a version that has decided records is not replaced by another content; one that hasn't is", async () => {
    const database = await place();
    const changed = { ...kept, text: kept.text.replace(`${source.questions[0]?.text}`, "Else?") };
    expect(changed.text).not.toBe(kept.text);
    const first = await forwarding(database, []);
    await first.close();
    const second = await forwarding(database, [], { questionnaires: [changed] });
    await send(second.port, one());
    await second.close();
    await expect(forwarding(database, [])).rejects.toThrow(VersionChanged);
    const spaced = { ...changed, text: `\n${changed.text}\n` };
    const third = await forwarding(database, [], { questionnaires: [spaced] });
    expect(await given(third.port, secret)).toHaveLength(1);
  });

  test("no record that was taken is settled by nothing", async () => {
    const receiver = await forwarding(await place(), []);
    const all = [...interviews(form)].slice(0, 40);
    for (const { answers } of all) {
      const sent = submission(answers);
      await send(receiver.port, sent);
      const [, ...some] = Object.entries(answers);
      const record = { ...sent.record, answers: Object.fromEntries(some) };
      await send(receiver.port, { ...sent, key: `part of ${sent.key}`, record });
    }
    for (const query of ["", "&aside=yes"]) {
      const records = await given(receiver.port, secret, query);
      expect(records).not.toEqual([]);
      for (const { settled, decidedBy } of records) {
        if (settled) expect(decidedBy).not.toBeNull();
      }
    }
  });
});

test("the program says what is missing when it starts, what was taken in, and what to do about a changed version", async () => {
  const folder = folderWith({ "needs.json": kept.text });
  const port = await freePort();
  const run = () => started(["collect", "needs.json", "--port", `${port}`], { folder });
  const first = run();
  const said = new Promise<string>((done) => {
    let all = "";
    first.child.stderr.on("data", (text: string) => {
      all += text;
      if (all.includes("start again")) done(all);
    });
  });
  expect(await said).toMatch(/set aside: its map of codes isn’t known/);
  const sent = one();
  expect((await (await send(port, sent)).json()).aside).toMatch(/map of codes/);
  first.child.kill("SIGTERM");
  await first.done;
  writeFileSync(join(folder, "needs.codes.json"), kept.codes);
  const second = run();
  const takenIn = new Promise<string>((done) => {
    second.child.stderr.on("data", (text: string) => text.includes("fit now") && done(text));
  });
  expect(await takenIn).toMatch(/are taken: 1\./);
  second.child.kill("SIGTERM");
  await second.done;
  writeFileSync(
    join(folder, "needs.json"),
    kept.text.replace(`${source.questions[0]?.text}`, "Else?"),
  );
  const third = await program(["collect", "needs.json", "--port", `${port}`], { folder });
  expect(third.status).toBe(2);
  expect(third.err).toMatch(/Give what you\nhave changed a version of its own/);
});

const lead = leadOf("ada@example.com");
const consent = lead.consent ?? { text: "", language: "", givenAt: "" };

test.each([
  ["no field filled in", { ...lead, fields: {} }, /"name" of the lead is empty/],
  [
    "no address",
    { ...lead, fields: { name: "Ada", email: "nomail" } },
    /"email" of the lead holds/,
  ],
  ["other words", { ...lead, consent: { ...consent, text: "other" } }, /other words/],
  [
    "another page",
    { ...lead, consent: { ...consent, url: "https://evil.example" } },
    /other words/,
  ],
  ["another language", { ...lead, consent: { ...consent, language: "xx" } }, /other words/],
])("a lead with %s is none that the form makes, and is set aside", async (_, left, why) => {
  const receiver = await forwarding(`${folderWith()}/records.db`, []);
  const answer = await send(receiver.port, { ...one(), lead: left });
  expect((await answer.json()).aside).toMatch(why);
});

test("a receiver that is started says which secrets aren't set, and what that means", async () => {
  const folder = folderWith({
    "questionnaire.json": kept.text,
    "questionnaire.codes.json": kept.codes,
  });
  const { child, done } = started(["collect", "questionnaire.json", "--port", "0"], {
    folder,
    environment: { READ_SECRET: "", CALLS_SECRET: "" },
  });
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
    if (said.includes("CALLS_SECRET")) child.kill("SIGTERM");
  });
  await done;
  expect(said).toContain("READ_SECRET isn’t set");
  expect(said).toContain("CALLS_SECRET isn’t set");
});
