import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { webhookTarget } from "../../../src/faces/collect/forward/webhook.ts";
import type { InterviewRecord } from "../../../src/interview/record/record.ts";
import { interviews } from "../../questionnaires/interviews.ts";
import { folderWith } from "../cli/program.ts";
import { forwarding, secret } from "./forward/forwarding.ts";
import { listening } from "./forward/listening.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";
import { form, given, leadOf, send, submission } from "./sending.ts";

const [{ answers } = { answers: {} }] = interviews(form);
const one = (email: string) => submission(answers, leadOf(email));

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

type Receiver = Awaited<ReturnType<typeof forwarding>>;

async function erasing({ at, headers }: Receiver, query: string) {
  return (await fetch(`${at}/records?${query}`, { method: "DELETE", headers })).json();
}

async function erase(receiver: Receiver, query: string): Promise<number> {
  return (await erasing(receiver, query)).erased;
}

const keysIn = async ({ port }: Receiver) =>
  (await given(port, secret)).map(({ key }) => key).toSorted();

describe.each([
  { name: "SQLite", place: async () => `${folderWith()}/records.db` },
  { name: "PostgreSQL", place: () => postgres.database() },
])("on $name", ({ place }) => {
  test("a second address finds a lead too, and with it go the calls that began there", async () => {
    const receiver = await forwarding(await place(), []);
    const hers = one("ada@example.com");
    hers.lead?.fields && Object.assign(hers.lead.fields, { company: "Ada <Ada.L@home.example> " });
    const his = one("bob@example.com");
    for (const sent of [hers, his]) await send(receiver.port, sent);
    const [record] = await given(receiver.port, secret);
    const { contact: _, ...ofCall } = record as InterviewRecord;
    const call = { ...ofCall, channel: "console", person: { name: "Ada" } };
    const calls = [
      { ...call, key: "her call", interview: "call 1", startedFrom: hers.interview },
      { ...call, key: "his call", interview: "call 2", startedFrom: his.interview },
    ];
    for (const sent of calls) expect((await send(receiver.port, sent)).status).toBe(200);
    expect(await erase(receiver, "email=da.l@home.example")).toBe(0);
    expect(await erase(receiver, "email=ada.l@home.example")).toBe(2);
    expect(await keysIn(receiver)).toEqual([his.key, "his call"].toSorted());
    expect(await erase(receiver, "key=his+call")).toBe(2);
  });

  test("what was erased is answered and not kept when it is sent again, nor what else comes of it", async () => {
    const database = await place();
    const receiver = await forwarding(database, []);
    const hers = one("ada@example.com");
    await send(receiver.port, hers);
    const [record] = await given(receiver.port, secret);
    expect(await erase(receiver, "email=ada@example.com")).toBe(1);
    await receiver.close();
    const again = await forwarding(database, []);
    const call = { ...record, channel: "console", key: "call", interview: "call" };
    for (const sent of [
      hers,
      { ...hers, key: "changed" },
      { ...call, startedFrom: hers.interview },
    ]) {
      const answer = await send(again.port, sent);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ key: sent.key, isNew: false });
    }
    expect(await keysIn(again)).toEqual([]);
    const anew = one("ada@example.com");
    await send(again.port, anew);
    expect(await keysIn(again)).toEqual([anew.key]);
    expect(await erase(again, "key=never+came")).toBe(0);
    await send(again.port, { ...one("eve@example.com"), key: "never came" });
    expect(await keysIn(again)).toEqual([anew.key]);
  });

  test("who agrees anew after an erasure is kept again, though on the same device; calls that go on from there too", async () => {
    let notKept = 0;
    const onErased = () => void notKept++;
    const receiver = await forwarding(await place(), [], { onErased });
    const hers = one("ada@example.com");
    await send(receiver.port, hers);
    const [record] = await given(receiver.port, secret);
    expect(await erase(receiver, "email=ada@example.com")).toBe(1);
    const call = { ...record, channel: "console", interview: "call", startedFrom: hers.interview };
    const { consent: _, ...ofCall } = call;
    await send(receiver.port, { ...ofCall, key: "call before" });
    // Whether her clock is behind, nobody here can tell: it is said that it isn't kept.
    const behind = await send(receiver.port, { ...hers, key: "before" });
    expect(await behind.json()).toEqual({ key: "before", isNew: false, aside: null, erased: true });
    expect(await keysIn(receiver)).toEqual([]);
    const lead = leadOf("ada@example.com");
    const consent = lead.consent && { ...lead.consent, givenAt: new Date().toISOString() };
    const anew = { ...hers, key: "anew", lead: { ...lead, consent } };
    for (const isNew of [true, false])
      expect(await (await send(receiver.port, anew)).json()).toEqual({
        key: "anew",
        isNew,
        aside: null,
      });
    await send(receiver.port, { ...ofCall, key: "call after" });
    await send(receiver.port, hers);
    expect(await keysIn(receiver)).toEqual(["anew", "call after"]);
    expect(notKept).toBe(3);
  });

  test("a consent by a clock that is ahead counts as given when it came, and is no new one after an erasure", async () => {
    const receiver = await forwarding(await place(), []);
    const by = (ahead: number, sent = one("ada@example.com")) => {
      const lead = leadOf("ada@example.com");
      const givenAt = new Date(Date.now() + ahead).toISOString();
      return { ...sent, lead: { ...lead, consent: lead.consent && { ...lead.consent, givenAt } } };
    };
    const hers = by(3_600_000);
    await send(receiver.port, hers);
    const [record] = await given(receiver.port, secret);
    expect(Date.parse(`${record?.consent?.givenAt}`)).toBeLessThanOrEqual(Date.now());
    expect(await erase(receiver, "email=ada@example.com")).toBe(1);
    await send(receiver.port, { ...hers, key: "the same consent" });
    expect(await keysIn(receiver)).toEqual([]);
    const anew = { ...by(3_700_000, one("ada@example.com")), key: "a new consent" };
    await send(receiver.port, { ...anew, interview: hers.interview });
    await send(receiver.port, { ...anew, interview: hers.interview, key: "and what follows" });
    expect(await keysIn(receiver)).toEqual(["a new consent", "and what follows"]);
  });

  test("an address is found with its plus sign; of others' records that mention it the keys are told, and they stay", async () => {
    const receiver = await forwarding(await place(), []);
    const tagged = one("mixed+tag@v.example");
    const other = one("z@v.example");
    other.lead?.fields && Object.assign(other.lead.fields, { name: "write to hidden@v.example." });
    for (const sent of [tagged, other]) await send(receiver.port, sent);
    const [record] = await given(receiver.port, secret);
    const { contact: _, ...ofCall } = record as InterviewRecord;
    const call = {
      ...ofCall,
      key: "call",
      interview: "call",
      channel: "console",
      person: { name: "Bob" },
      committee: [{ role: "Buying", name: "hidden@v.example" }],
    };
    await send(receiver.port, call);
    const happening = { key: "e", page: "https://v.example/?mail=hidden%40v.example&x=1" };
    await send(receiver.port, happening, {}, "/events");
    expect(await erase(receiver, "email=mixed+tag@v.example")).toBe(1);
    expect(await erasing(receiver, "email=Hidden@v.example")).toEqual({
      erased: 0,
      happenings: 1,
      mentioned: [other.key, "call"],
    });
    expect(await keysIn(receiver)).toEqual([other.key, "call"].toSorted());
    expect(await erase(receiver, "key=call")).toBe(1);
  });

  test.each([
    "Write to ada@v.example!",
    "’Ada@v.example’",
    "*ada@v.example*",
    "_ada@v.example_",
    "|ada@v.example|",
    "`ada@v.example`",
    "#ada@v.example",
    "ada@v.example/bob",
    "see?of=ada%40v.example%20x",
    { "ada@v.example": 1 },
  ])("%j mentions the address", async (mentioning) => {
    const receiver = await forwarding(await place(), []);
    await send(receiver.port, one("bob@v.example"));
    const [record] = await given(receiver.port, secret);
    const context = { said: mentioning };
    await send(receiver.port, { ...record, key: "call", interview: "call", context });
    await send(receiver.port, { key: "event", detail: mentioning }, {}, "/events");
    expect(await erasing(receiver, "email=ada@v.example")).toEqual({
      erased: 0,
      happenings: 1,
      mentioned: ["call"],
    });
  });

  test.each([
    "dada@v.example",
    "ada@v.example.org",
    "x.ada@v.example",
    "a+ada@v.example",
  ])("%s is another address", async (other) => {
    const receiver = await forwarding(await place(), []);
    await send(receiver.port, { key: "event", detail: `by ${other}.` }, {}, "/events");
    expect(await erasing(receiver, "email=ada@v.example")).toMatchObject({ happenings: 0 });
  });

  test("happenings that name the address go, and what targets said of it", async () => {
    const crm = await listening(() => ({ status: 422, body: "No: ada@example.com" }));
    const signing = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const receiver = await forwarding(await place(), [webhookTarget("ours", crm.url, signing)]);
    const event = { key: "e1", who: "Ada@example.com" };
    for (const sent of [event, { key: "e2", who: "bob@example.com" }]) {
      expect((await send(receiver.port, sent, {}, "/events")).status).toBe(200);
    }
    await send(receiver.port, one("ada@example.com"));
    const { deadLetters } = await receiver.until(({ dead }) => dead === 1);
    expect(JSON.stringify(deadLetters)).not.toContain("ada");
    expect(await erase(receiver, "email=ada@example.com")).toBe(1);
    expect(await receiver.standing()).toMatchObject([{ dead: 0, deadLetters: [] }]);
    expect(await (await send(receiver.port, event, {}, "/events")).json()).toMatchObject({
      isNew: true,
    });
    expect(await (await send(receiver.port, { key: "e2" }, {}, "/events")).json()).toMatchObject({
      isNew: false,
    });
  });
});

test.each([
  { name: "SQLite", place: async () => `${folderWith()}/records.db`, count: 1 },
  { name: "PostgreSQL", place: () => postgres.database(), count: 3 },
])("what comes while it is erased, at $count receivers on $name, is erased too or not kept", async ({
  place,
  count,
}) => {
  const database = await place();
  // At once, where there are no tables yet.
  const receivers = await Promise.all(
    Array.from({ length: count }, () => forwarding(database, [])),
  );
  const at = (number: number) => receivers[number % count] as Receiver;
  for (let round = 0; round < 25; round++) {
    const email = `ada${round}@example.com`;
    const hers = one(email);
    await send(at(round).port, hers);
    const [record] = (await given(at(0).port, secret)) as [InterviewRecord];
    const { contact: _, consent: __, ...ofCall } = record;
    const call = { ...ofCall, channel: "console", person: { name: "Ada" } };
    const more = [
      ...Array.from({ length: 6 }, (_, at) => ({ ...hers, key: `${hers.key} ${at}` })),
      ...Array.from({ length: 3 }, (_, at) => ({
        ...call,
        key: `${hers.key} call ${at}`,
        interview: `${hers.key} call ${at}`,
        startedFrom: hers.interview,
      })),
    ];
    const [erased] = await Promise.all([
      erasing(at(round), `email=${email}`),
      ...more.map((sent, number) => send(at(number + 1).port, sent)),
    ]);
    expect(erased.erased).toBeGreaterThan(0);
    expect(erased.mentioned).toEqual([]);
    expect(await keysIn(at(round + 1))).toEqual([]);
  }
});

test("nothing of what was erased is left in the files of SQLite, while it runs and after", async () => {
  const folder = folderWith();
  const receiver = await forwarding(join(folder, "records.db"), []);
  const bytes = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), "latin1"))
      .join("");
  const people = Array.from({ length: 60 }, (_, at) => `person${at}of@example.com`);
  for (const email of people) await send(receiver.port, one(email));
  const aside = one("aside-person@example.com");
  await send(receiver.port, {
    ...aside,
    record: { ...aside.record, answers: { nobody: "asked" } },
  });
  await send(receiver.port, { key: "e", who: "person7of@example.com" }, {}, "/events");
  const gone = [...people.filter((_, at) => at % 3 === 1), "aside-person@example.com"];
  for (const email of gone) expect(bytes()).toContain(email);
  for (const email of gone) expect(await erase(receiver, `email=${email}`)).toBe(1);
  for (const email of gone) expect(bytes()).not.toContain(email);
  await receiver.close();
  for (const email of gone) expect(bytes()).not.toContain(email);
  for (const email of people.filter((one) => !gone.includes(one))) expect(bytes()).toContain(email);
});
