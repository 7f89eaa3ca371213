import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SalesforceSettings } from "../../../../src/faces/collect/forward/salesforce/settings.ts";
import { salesforceTarget } from "../../../../src/faces/collect/forward/salesforce/target.ts";
import type { InterviewRecord } from "../../../../src/interview/record/record.ts";
import { interviews } from "../../../questionnaires/interviews.ts";
import { folderWith } from "../../cli/program.ts";
import { type PostgresServer, startPostgres } from "../postgres.ts";
import { form, given, leadOf, send, source, submission } from "../sending.ts";
import { fakeSalesforce, type Row } from "./fakeSalesforce.ts";
import { forwarding, secret } from "./forwarding.ts";

const [{ answers } = { answers: {} }] = interviews(form);
const credentials = { clientId: "3MVG9consumerkey", clientSecret: "8A4BE698CONSUMERSECRET" };
const of = (email: string) => submission(answers, leadOf(email));
const target = (address: string, settings: Partial<SalesforceSettings> = {}) =>
  salesforceTarget("crm", {
    address,
    ...credentials,
    as: "lead",
    fields: { FirstName: "name" },
    duplicates: false,
    ...settings,
  });
const inFile = () => `${folderWith()}/records.db`;

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

/** The record of a call, made of one that a website has sent. */
function call(
  record: InterviewRecord | undefined,
  changes: Partial<InterviewRecord>,
): InterviewRecord {
  return { ...(record as InterviewRecord), channel: "console", person: {}, ...changes };
}

/** Ids as an org gives them. */
const ids = {
  Lead: "00Q000000000901AAA",
  Contact: "003000000000902AAA",
  Account: "001000000000903AAA",
  Opportunity: "006000000000904AAA",
} as const;

const row = (type: "Lead" | "Contact" | "Account", values: Omit<Row, "Id"> = {}): Row => ({
  Id: ids[type],
  ...values,
});

describe.each([
  { name: "SQLite", place: async () => inFile() },
  { name: "PostgreSQL", place: () => postgres.database() },
])("on $name", ({ place }) => {
  test("a person is one lead, with the segment and a task of each interview", async () => {
    const crm = await fakeSalesforce(credentials);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    const emails = ["Ada@Ovens.example", "ada@ovens.example ", "o'brien@ovens.example"];
    for (const email of emails) await send(receiver.port, of(email));
    await send(receiver.port, submission(answers));
    const counts = await receiver.until(({ done, skipped }) => done + skipped === 4);
    expect(counts).toMatchObject({ done: 3, skipped: 1, dead: 0 });
    const { Lead, Contact, Task } = crm.records;
    expect(Lead.map(({ Email }) => Email).toSorted()).toEqual([
      "ada@ovens.example",
      "o'brien@ovens.example",
    ]);
    expect(Contact).toEqual([]);
    const [record] = await given(receiver.port, secret);
    expect(Lead[0]).toMatchObject({
      FirstName: "Ada",
      LastName: "Ada",
      Company: "ovens.example",
      Needs_Segment__c: record?.segment,
      Needs_Version__c: record?.version,
      Needs_Date__c: record?.finishedAt,
    });
    expect(JSON.parse(`${Lead[0]?.Needs_Website__c}`)).toMatchObject({
      questionnaire: record?.questionnaire,
      answers: Object.fromEntries(
        Object.entries(record?.answers ?? {}).map(([id, { options }]) => [id, { options }]),
      ),
    });
    expect(Task).toHaveLength(3);
    expect(Task[0]).toMatchObject({ Status: "Completed", WhoId: Lead[0]?.Id });
    expect(Task[0]?.Description).toContain(record?.segmentName);
  });

  test.each([
    "lead",
    "contact",
  ] as const)("name and company that were left are the %s's and the account's", async (as) => {
    const crm = await fakeSalesforce(credentials);
    const receiver = await forwarding(await place(), [target(crm.url, { as, fields: {} })]);
    const left = { name: "Ada Lovelace", company: "Müller & Söhne" };
    await send(receiver.port, submission(answers, leadOf("ada@ovens.example", left)));
    await receiver.until(({ done }) => done === 1);
    const { Lead, Contact, Account } = crm.records;
    expect([...Lead, ...Contact]).toMatchObject([{ LastName: "Ada Lovelace" }]);
    expect(Lead[0]?.Company ?? Account[0]?.Name).toBe("Müller & Söhne");
  });

  test("lost answers, tokens that run out, locks and limits delay, and make nothing twice", async () => {
    const locked = { id: null, success: false, errors: [{ statusCode: "UNABLE_TO_LOCK_ROW" }] };
    const crm = await fakeSalesforce(credentials, {
      callsOfToken: 3,
      trouble: (count, { method, body }) =>
        count % 5 === 1
          ? "lost"
          : count % 11 === 4
            ? { status: 503, headers: { "Retry-After": "0" }, body: "Server too busy" }
            : count % 13 === 6 && method === "PATCH"
              ? { status: 200, body: JSON.parse(body).records.map(() => locked) }
              : count % 17 === 9
                ? {
                    status: 403,
                    body: [
                      {
                        errorCode: "REQUEST_LIMIT_EXCEEDED",
                        message: "ConcurrentPerOrgLongTxn Limit exceeded.",
                      },
                    ],
                  }
                : null,
    });
    const receiver = await forwarding(await place(), [target(crm.url, { as: "contact" })]);
    const sent = Array.from({ length: 12 }, (_, at) => of(`p${at}@ovens.example`));
    await Promise.all(sent.map((body) => send(receiver.port, body)));
    await receiver.until(({ done }) => done === 12);
    const { Contact, Account, Task } = crm.records;
    expect(Contact).toHaveLength(12);
    expect(Account).toHaveLength(1);
    expect(Task).toHaveLength(12);
    expect(crm.refusedTokens.length).toBeGreaterThan(0);
  });

  test("one bad record is a dead letter that says what to do, and keeps no other back", async () => {
    const database = await place();
    const first = await forwarding(database, []);
    for (const email of ["a@one.example", "bad@two.example", "c@three.example"]) {
      await send(first.port, of(email));
    }
    await first.close();
    const crm = await fakeSalesforce(credentials);
    const receiver = await forwarding(database, [{ ...target(crm.url), since: 0 }]);
    const { deadLetters } = await receiver.until(({ done, dead }) => done === 2 && dead === 1);
    expect(deadLetters[0]?.error).toMatch(
      /^FIELD_CUSTOM_VALIDATION_EXCEPTION\. A validation rule of the org/,
    );
    expect(crm.records.Task).toHaveLength(2);
  });
});

test("a call that names records goes to them: the contact, its account, and its opportunity", async () => {
  const crm = await fakeSalesforce(credentials);
  const { Contact, Account, Lead, Task } = crm.records;
  Contact.push(row("Contact", { Email: "ada@ovens.example", LastName: "Lovelace" }));
  Account.push(row("Account", { Name: "Ovens" }));
  const receiver = await forwarding(inFile(), [target(crm.url)]);
  await send(receiver.port, of("ada@ovens.example"));
  await receiver.until(({ done }) => done === 1);
  const [website] = await given(receiver.port, secret);
  const steps = [
    { text: "Send the offer", due: "2026-12-04", done: true },
    { text: "Call", due: "2026-12-07", done: false },
    { text: "Some day", due: null, done: false },
  ];
  const context = {
    // Of 15 signs, as Salesforce shows them too.
    contact: ids.Contact.slice(0, 15),
    account: ids.Account,
    deal: ids.Opportunity,
    other: 4711,
  };
  const held = call(website, {
    key: "call 1",
    interview: "call",
    finishedAt: "2026-11-30T12:00:00.000Z",
    tier: 1,
    segment: source.segments[1]?.id ?? null,
    account: "Ovens",
    contextOf: "Ovens",
    context,
    steps,
  });
  await send(receiver.port, held);
  await receiver.until(({ done }) => done === 2);
  expect(Lead).toEqual([]);
  for (const one of [Contact[0], Account[0]]) {
    expect(one).toMatchObject({ Needs_Segment__c: held.segment, Needs_Tier__c: "1" });
  }
  expect(Contact).toHaveLength(1);
  expect(Task).toHaveLength(4);
  expect(Task[1]).toMatchObject({ WhoId: ids.Contact, WhatId: ids.Opportunity });
  expect(Task[2]).toMatchObject({
    Subject: "Send the offer",
    ActivityDate: "2026-12-04",
    Status: "Completed",
  });
  expect(Task[3]).toMatchObject({ Subject: "Call", WhatId: ids.Opportunity });
  expect(Task[3]).not.toHaveProperty("Status");

  // A correction changes its tasks, and what comes late of an earlier interview changes nothing back.
  await send(receiver.port, {
    ...held,
    key: "call 2",
    status: "corrected",
    changedAt: "2026-11-30T13:00:00.000Z",
    note: "She likes it.",
  });
  await send(
    receiver.port,
    call(website, { key: "late", interview: "late", account: "Ovens", context }),
  );
  await receiver.until(({ done }) => done === 4);
  expect(Task).toHaveLength(5);
  expect(Task[1]?.Description).toContain("She likes it.");
  expect(Contact[0]?.Needs_Segment__c).toBe(held.segment);
});

test("a call that settles nothing changes no field of person or account, and its task says that it is provisional", async () => {
  const crm = await fakeSalesforce(credentials);
  crm.records.Account.push(row("Account", { Name: "Ovens" }));
  const receiver = await forwarding(inFile(), [target(crm.url)]);
  await send(receiver.port, of("ada@ovens.example"));
  await receiver.until(({ done }) => done === 1);
  const [website] = await given(receiver.port, secret);
  const [lead] = crm.records.Lead;
  const other = source.segments.find(({ id }) => id !== website?.segment);
  const base = { interview: "call", startedFrom: `${website?.interview}`, finishedAt: null };
  const context = { account: ids.Account };
  const about = { ...base, context, segment: `${other?.id}` };
  const settled = { ...about, key: "1", changedAt: "2026-12-01T09:00:00Z" };
  const open = { settled: false, decidedBy: null } as const;
  const before = structuredClone(lead);
  await send(receiver.port, call(website, { ...settled, ...open, interview: "other" }));
  await receiver.until(({ done }) => done === 2);
  expect(lead).toEqual(before);
  expect(crm.records.Account[0]?.Needs_Segment__c).toBeUndefined();
  expect(crm.records.Task[1]?.Subject).toBe(
    `Needs: ${other?.rep?.name} (provisional: not settled)`,
  );
  await send(receiver.port, call(website, { ...settled, key: "2" }));
  await receiver.until(({ done }) => done === 3);
  expect(lead?.Needs_Segment__c).toBe(other?.id);
  expect(crm.records.Account[0]?.Needs_Segment__c).toBe(other?.id);
  const corrected = { ...settled, ...open, key: "3", changedAt: "2026-12-01T09:05:00Z" };
  await send(receiver.port, call(website, corrected));
  await receiver.until(({ done }) => done === 4);
  expect(lead?.Needs_Segment__c).toBe(website?.segment);
  expect(crm.records.Account[0]?.Needs_Segment__c).toBeNull();
});

test("where a settled call is opened again and left so, what other calls settled of the same contact and account counts again", async () => {
  const crm = await fakeSalesforce(credentials);
  const { Contact, Account } = crm.records;
  const other = { Id: "003000000000912AAA", LastName: "Two" };
  Contact.push(row("Contact", { LastName: "One", Email: "ada@ovens.example" }), other);
  Account.push(row("Account", { Name: "Ovens" }));
  const receiver = await forwarding(inFile(), [target(crm.url)]);
  await send(receiver.port, of("ada@ovens.example"));
  await receiver.until(({ done }) => done === 1);
  const [website] = await given(receiver.port, secret);
  const [first, second] = source.segments;
  let count = 1;
  const held = async (changes: Partial<InterviewRecord>) => {
    const { startedFrom: _, contact: __, ...record } = call(website, changes);
    await send(receiver.port, { ...record, account: "Ovens", contextOf: "Ovens" });
    count++;
    await receiver.until(({ done }) => done === count);
  };
  const at = (minute: number) => {
    const moment = `2026-12-01T09:0${minute}:00Z`;
    return { key: `${minute}`, finishedAt: moment, changedAt: moment };
  };
  const said = (one: Row | undefined) => [
    one?.Needs_Segment__c,
    one?.Needs_Next_Step__c,
    one?.Needs_Date__c,
  ];
  const one = { interview: "one", context: { contact: ids.Contact, account: ids.Account } };
  const two = { interview: "two", context: { contact: other.Id, account: ids.Account } };
  const three = { interview: "three", context: { contact: other.Id } };
  const open = { settled: false, decidedBy: null, nextStep: "Wait" } as const;
  await held({ ...one, ...at(1), segment: `${first?.id}`, nextStep: "A" });
  await held({ ...two, ...at(2), segment: `${second?.id}`, nextStep: "B" });
  await held({ ...three, ...at(3), segment: `${first?.id}`, nextStep: "C" });
  expect(said(Account[0])).toEqual([second?.id, "B", at(2).changedAt]);
  await held({ ...two, ...at(4), ...open, finishedAt: null });
  expect(said(Account[0])).toEqual([first?.id, "A", at(1).changedAt]);
  expect(said(other as unknown as Row)).toEqual([first?.id, "C", at(3).changedAt]);
  await held({ ...three, ...at(5), ...open, finishedAt: null });
  expect(said(other as unknown as Row)).toEqual([null, null, null]);
  // Of who is known by an address alone elsewhere too.
  await held({ ...one, ...at(6), ...open, finishedAt: null });
  expect(said(Contact[0])).toEqual([website?.segment, website?.nextStep, website?.finishedAt]);
  expect(said(Account[0])).toEqual([null, null, null]);
});

test("a name that was left in two parts is first and last name", async () => {
  const crm = await fakeSalesforce(credentials);
  const receiver = await forwarding(inFile(), [target(crm.url, { fields: {} })]);
  await send(receiver.port, of("ada@ovens.example"));
  await receiver.until(({ done }) => done === 1);
  const [website] = await given(receiver.port, secret);
  const email = "grace@navy.example";
  const contact = { name: "Grace Hopper", firstName: "Grace", lastName: "Hopper", email };
  const hers = { ...website, key: "parts", interview: "parts", person: { email }, contact };
  await send(receiver.port, hers);
  await receiver.until(({ done }) => done === 2);
  expect(crm.records.Lead[1]).toMatchObject({ FirstName: "Grace", LastName: "Hopper" });
});

test("ids that came with another account say nothing of a call", async () => {
  const crm = await fakeSalesforce(credentials);
  crm.records.Contact.push(row("Contact", { LastName: "Lovelace" }));
  const receiver = await forwarding(inFile(), [target(crm.url)]);
  await send(receiver.port, of("ada@ovens.example"));
  await receiver.until(({ done }) => done === 1);
  const [website] = await given(receiver.port, secret);
  const context = { contact: ids.Contact };
  await send(
    receiver.port,
    call(website, { key: "1", interview: "1", account: "Other", contextOf: "Ovens", context }),
  );
  await receiver.until(({ skipped }) => skipped === 1);
  expect(crm.records.Contact[0]).not.toHaveProperty("Needs_Segment__c");
});

test("a lead that is there already is found by its address, and one that was converted is the contact that it became", async () => {
  const crm = await fakeSalesforce(credentials);
  const { Lead, Contact, Task } = crm.records;
  const converted = { IsConverted: true, ConvertedContactId: ids.Contact };
  Lead.push(row("Lead", { Email: "Ada@ovens.example", LastName: "L", Company: "Ovens Ltd" }));
  Lead.push({ Id: "00Q000000000905AAA", Email: "bob@ovens.example", ...converted });
  Contact.push(row("Contact", { Email: "robert@ovens.example", LastName: "B" }));
  const receiver = await forwarding(inFile(), [target(crm.url)]);
  for (const email of ["ada@ovens.example", "bob@ovens.example"]) {
    await send(receiver.port, of(email));
  }
  await receiver.until(({ done }) => done === 2);
  expect(Lead).toHaveLength(2);
  expect(Lead[0]).toMatchObject({ Company: "Ovens Ltd", Needs_Version__c: form.version });
  expect(Contact).toHaveLength(1);
  expect(Contact[0]).toMatchObject({ LastName: "B", Needs_Version__c: form.version });
  expect(Task.map(({ WhoId }) => WhoId).toSorted()).toEqual([ids.Contact, ids.Lead].toSorted());
});

test("as contacts, people get the account of their domain, made once and left as sales named it", async () => {
  const crm = await fakeSalesforce(credentials);
  const { Contact, Account, Lead } = crm.records;
  const receiver = await forwarding(inFile(), [target(crm.url, { as: "contact" })]);
  await send(receiver.port, of("ada@ovens.example"));
  await receiver.until(({ done }) => done === 1);
  if (Account[0]) Account[0].Name = "Ovens Ltd";
  await send(receiver.port, of("bob@ovens.example"));
  await send(receiver.port, of("eve@gmail.com"));
  await receiver.until(({ done }) => done === 3);
  expect(Lead).toEqual([]);
  expect(Account.map(({ Name }) => Name)).toEqual(["Ovens Ltd"]);
  expect(Contact.map(({ AccountId }) => AccountId ?? null)).toEqual([
    Account[0]?.Id,
    Account[0]?.Id,
    null,
  ]);
});

test("what a duplicate rule only alerts of is a dead letter, or is saved where that is set", async () => {
  for (const duplicates of [false, true]) {
    const crm = await fakeSalesforce(credentials, { alertsOf: "ada@ovens.example" });
    const receiver = await forwarding(inFile(), [target(crm.url, { duplicates })]);
    await send(receiver.port, of("ada@ovens.example"));
    const { deadLetters } = await receiver.until(({ done, dead }) => done + dead === 1);
    expect(deadLetters.map(({ error }) => error)).toEqual(
      duplicates ? [] : [expect.stringMatching(/^DUPLICATES_DETECTED\. .*"duplicates": true/)],
    );
    expect(crm.records.Lead).toHaveLength(duplicates ? 1 : 0);
    await receiver.close();
  }
});

test("a segment that a restricted picklist lacks is a dead letter, and goes once it has it", async () => {
  const segments: string[] = [];
  const crm = await fakeSalesforce(credentials, { segments });
  const receiver = await forwarding(inFile(), [target(crm.url)]);
  await send(receiver.port, of("ada@ovens.example"));
  const { deadLetters } = await receiver.until(({ dead }) => dead === 1);
  expect(deadLetters[0]?.error).toMatch(/lacks this value\. Deploy what needs-diagnostic crm/);
  segments.push(...source.segments.map(({ id }) => id));
  const { at, headers } = receiver;
  await fetch(`${at}/forwarding?target=crm`, { method: "POST", headers });
  await receiver.until(({ done }) => done === 1);
  expect(crm.records.Lead).toHaveLength(1);
});

test.each([
  [
    "fields that aren't deployed",
    { isDeployed: false },
    credentials,
    /^400 INVALID_FIELD \(Needs_\w+\)\. Deploy/,
  ],
  [
    "another secret",
    {},
    { ...credentials, clientSecret: "other" },
    /^400 No token\. invalid_client: /,
  ],
  ["another app", {}, { ...credentials, clientId: "other" }, /^400 No token\. invalid_client_id/],
] as const)("with %s nothing is given up, and no secret is told", async (_, org, given, said) => {
  const crm = await fakeSalesforce(credentials, org);
  const database = inFile();
  const receiver = await forwarding(database, [target(crm.url, given)], {
    forwardLimits: { age: 0, attempts: 4 },
  });
  await send(receiver.port, of("ada@ovens.example"));
  const { deadLetters } = await receiver.until(({ dead }) => dead === 1);
  expect(deadLetters[0]?.attempts).toBe(4);
  expect(deadLetters[0]?.error.replace("Tried for too long. ", "")).toMatch(said);
  const told = JSON.stringify(await receiver.standing());
  for (const value of [credentials.clientSecret, given.clientSecret, ...crm.tokens.keys()]) {
    expect(told).not.toContain(value);
  }
});

test("a record that is gone, and an address that is too long, are dead letters with the reason", async () => {
  const crm = await fakeSalesforce(credentials);
  const receiver = await forwarding(inFile(), [target(crm.url)]);
  await send(receiver.port, of("ada@ovens.example"));
  await receiver.until(({ done }) => done === 1);
  const [website] = await given(receiver.port, secret);
  await send(receiver.port, of(`${"a".repeat(80)}@ovens.example`));
  const context = { contact: ids.Contact };
  await send(receiver.port, call(website, { key: "1", interview: "1", context }));
  const { deadLetters } = await receiver.until(({ dead }) => dead === 2);
  expect(deadLetters.map(({ error }) => error).toSorted()).toEqual([
    "Its e-mail address is longer than Salesforce takes.",
    expect.stringMatching(/context names a record that is gone/),
  ]);
});

test("the limit of a day is left alone for a while, that of the moment is tried again soon", async () => {
  const database = inFile();
  const receiver = await forwarding(database, []);
  await send(receiver.port, of("ada@ovens.example"));
  const [record] = await given(receiver.port, secret);
  const batch = [
    {
      record: record as InterviewRecord,
      email: "ada@ovens.example",
      website: null,
      isSuperseded: false,
      isLatestOfPerson: true,
      verdict: { own: null, ofPerson: null },
      others: async () => [],
    },
  ];
  for (const [limit, retryAfter] of [
    ["TotalRequests", 900_000],
    ["ConcurrentPerOrgLongTxn", null],
  ] as const) {
    const body = [{ errorCode: "REQUEST_LIMIT_EXCEEDED", message: `${limit} Limit exceeded.` }];
    const crm = await fakeSalesforce(credentials, { trouble: () => ({ status: 403, body }) });
    const outcomes = await target(crm.url).send(batch, AbortSignal.timeout(60_000));
    expect(outcomes).toEqual([expect.objectContaining({ state: "failed", retryAfter })]);
  }
});

test("an org that doesn't answer is left, and what it did meanwhile is done once", async () => {
  let isSlow = true;
  const crm = await fakeSalesforce(credentials, {
    trouble: (_, { method }) => (isSlow && method === "PATCH" ? "never" : null),
  });
  const receiver = await forwarding(inFile(), [target(crm.url)], {
    forwardLimits: { timeout: 200 },
  });
  await send(receiver.port, of("ada@ovens.example"));
  await crm.until(() => crm.requests.filter(({ method }) => method === "PATCH").length >= 2);
  isSlow = false;
  await receiver.until(({ done }) => done === 1);
  expect(crm.records.Lead).toHaveLength(1);
  expect(crm.records.Task).toHaveLength(1);
});
