import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Forwarded } from "../../../../src/faces/collect/forward/forwarder.ts";
import { hubspotTarget } from "../../../../src/faces/collect/forward/hubspot/target.ts";
import { startOf } from "../../../../src/interview/calls/website.ts";
import type { InterviewRecord } from "../../../../src/interview/record/record.ts";
import { interviews } from "../../../questionnaires/interviews.ts";
import { folderWith } from "../../cli/program.ts";
import { type PostgresServer, startPostgres } from "../postgres.ts";
import { form, given, leadOf, send, source, submission } from "../sending.ts";
import { fakeHubSpot } from "./fakeHubSpot.ts";
import { forwarding, secret } from "./forwarding.ts";
import { listening } from "./listening.ts";

const [{ answers } = { answers: {} }] = interviews(form);
const token = "pat-eu1-secret";
const of = (email: string) => submission(answers, leadOf(email));
const target = (
  address: string,
  companies = true,
  fields: Readonly<Record<string, string>> = { firstname: "name" },
) => hubspotTarget("crm", { address, token, companies, fields });

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

/** The record of a call, made of one that a website has sent. */
function call(record: InterviewRecord | undefined, changes: Partial<InterviewRecord>) {
  return { ...record, channel: "console", ...changes };
}

describe.each([
  { name: "SQLite", place: async () => `${folderWith()}/records.db` },
  { name: "PostgreSQL", place: () => postgres.database() },
])("on $name", ({ place }) => {
  test("a person is one contact at one company, with a note of each interview", async () => {
    const crm = await fakeHubSpot(token);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    for (const email of [
      "Ada@Ovens.example",
      "ada@ovens.example ",
      "bob@ovens.example",
      "eve@gmail.com",
    ]) {
      await send(receiver.port, of(email));
    }
    await send(receiver.port, submission(answers));
    const counts = await receiver.until(({ done, skipped }) => done + skipped === 5);
    expect(counts).toMatchObject({ done: 4, skipped: 1, dead: 0 });
    const { contacts, companies, notes } = crm.objects;
    expect(contacts?.map(({ properties }) => properties.email).toSorted()).toEqual([
      "ada@ovens.example",
      "bob@ovens.example",
      "eve@gmail.com",
    ]);
    const [record] = await given(receiver.port, secret);
    expect(contacts?.[0]?.properties).toMatchObject({
      firstname: "Ada",
      needs_segment: record?.segment,
      needs_version: record?.version,
      needs_date: record?.finishedAt,
    });
    expect(companies?.map(({ properties }) => properties.domain)).toEqual(["ovens.example"]);
    expect(notes).toHaveLength(4);
    expect(notes?.[0]?.properties.hs_note_body).toContain(record?.segmentName);
    const idOf = (email: string) =>
      contacts?.find(({ properties }) => properties.email === email)?.id;
    for (const email of ["ada@ovens.example", "bob@ovens.example"]) {
      expect(crm.associations).toContain(`contacts ${idOf(email)} companies ${companies?.[0]?.id}`);
    }
    expect([...crm.associations].filter((one) => one.startsWith("notes"))).toHaveLength(4);
  });

  test("name and company that were left are the contact's and the company's, where nobody has said other", async () => {
    const crm = await fakeHubSpot(token);
    const known = { email: "bob@other.example", lastname: "B", company: "Other Inc" };
    crm.objects.contacts?.push({ id: "8", properties: known });
    const receiver = await forwarding(await place(), [target(crm.url, true, {})]);
    const left = { name: " Ada Lovelace ", company: "Müller & Söhne" };
    for (const email of ["ada@gmail.com", "ada@ovens.example", "bob@other.example"]) {
      await send(receiver.port, submission(answers, leadOf(email, left)));
    }
    await receiver.until(({ done }) => done === 3);
    const [bob, freemail, ada] = crm.objects.contacts ?? [];
    expect(bob?.properties).toMatchObject(known);
    expect(bob?.properties.firstname).toBeUndefined();
    for (const one of [freemail, ada]) {
      expect(one?.properties).toMatchObject({
        firstname: "Ada Lovelace",
        company: "Müller & Söhne",
      });
    }
    expect(crm.objects.companies?.[0]?.properties).toMatchObject({
      domain: "ovens.example",
      name: "Müller & Söhne",
    });
  });

  test("fields that another form has leave nobody without a name, and a name in two parts stays so", async () => {
    const crm = await fakeHubSpot(token);
    const fields = { firstname: "given", lastname: "family" };
    const receiver = await forwarding(await place(), [target(crm.url, false, fields)]);
    await send(receiver.port, of("ada@ovens.example"));
    await receiver.until(({ done }) => done === 1);
    const [website] = await given(receiver.port, secret);
    const contact = { name: "Grace Hopper", firstName: "Grace", lastName: "Hopper" };
    const email = "grace@navy.example";
    await send(receiver.port, {
      ...website,
      key: "parts",
      interview: "parts",
      person: { email },
      contact: { ...contact, email },
    });
    await receiver.until(({ done }) => done === 2);
    const [ada, grace] = crm.objects.contacts ?? [];
    expect(ada?.properties.firstname).toBe("Ada");
    expect(grace?.properties).toMatchObject({ firstname: "Grace", lastname: "Hopper" });
  });

  test("a company that is there already is found by its domain, and gets no second one", async () => {
    const crm = await fakeHubSpot(token);
    crm.objects.companies?.push({ id: "7", properties: { domain: "ovens.example" } });
    const receiver = await forwarding(await place(), [target(crm.url)]);
    await send(receiver.port, of("ada@ovens.example"));
    await receiver.until(({ done }) => done === 1);
    expect(crm.objects.companies).toHaveLength(1);
    expect([...crm.associations]).toContain(
      `contacts ${crm.objects.contacts?.[0]?.id} companies 7`,
    );
  });

  test("a company that is gone, though the search still gives it, keeps only its own people waiting, and is made again", async () => {
    const crm = await fakeHubSpot(token);
    crm.stillFound.push({ id: "7", properties: { domain: "ovens.example" } });
    const receiver = await forwarding(await place(), [target(crm.url)]);
    await send(receiver.port, of("ada@ovens.example"));
    await send(receiver.port, of("bob@other.example"));
    await receiver.until(({ done }) => done === 1);
    expect([...crm.associations].filter((one) => one.startsWith("contacts"))).toHaveLength(1);
    crm.stillFound.pop();
    await receiver.until(({ done }) => done === 2);
    expect(crm.objects.companies?.map(({ properties }) => properties.domain).toSorted()).toEqual([
      "other.example",
      "ovens.example",
    ]);
  });

  test("a corrected call changes its note and tasks, and what comes late changes nothing back", async () => {
    const crm = await fakeHubSpot(token);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    await send(receiver.port, of("ada@ovens.example"));
    await receiver.until(({ done }) => done === 1);
    const [website] = await given(receiver.port, secret);
    const due = "2026-12-04";
    const later = call(website, {
      key: "2",
      interview: "call",
      changedAt: "2026-11-30T12:00:00Z",
      note: "She <b>likes</b> it.",
      steps: [
        { text: "Send the offer", due, done: true },
        { text: "Call", due, done: false },
        { text: "Some day", due: null, done: false },
      ],
    });
    await send(receiver.port, later);
    await receiver.until(({ done }) => done === 2);
    const earlier = {
      ...later,
      key: "1",
      changedAt: "2026-11-30T11:00:00Z",
      note: "Old",
      segment: null,
    };
    await send(receiver.port, earlier);
    await receiver.until(({ skipped }) => skipped === 1);
    const { notes, tasks, contacts } = crm.objects;
    expect(notes).toHaveLength(2);
    expect(notes?.[1]?.properties.hs_note_body).toContain("She &lt;b&gt;likes&lt;/b&gt; it.");
    expect(contacts?.[0]?.properties.needs_segment).toBe(website?.segment);
    expect(tasks?.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({ hs_task_subject: "Send the offer", hs_task_status: "COMPLETED" }),
      expect.not.objectContaining({ hs_task_status: expect.anything() }),
    ]);
    expect([...crm.associations].filter((one) => one.startsWith("tasks"))).toHaveLength(2);
  });

  test("a call that settles nothing comes in no place of what is settled, and its note says so", async () => {
    const crm = await fakeHubSpot(token);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    await send(receiver.port, of("ada@ovens.example"));
    await receiver.until(({ done }) => done === 1);
    const [website] = await given(receiver.port, secret);
    const [contact] = crm.objects.contacts ?? [];
    const before = structuredClone(contact?.properties);
    const other = source.segments.find(({ id }) => id !== website?.segment);
    const begun = call(website, {
      key: "1",
      interview: "call",
      segment: `${other?.id}`,
      leadScore: 9,
      settled: false,
      decidedBy: null,
      changedAt: "2026-12-01T09:00:00Z",
    });
    await send(receiver.port, begun);
    await receiver.until(({ done }) => done === 2);
    expect(contact?.properties).toEqual(before);
    expect(`${crm.objects.notes?.[1]?.properties.hs_note_body}`.split("<br>")[0]).toBe(
      `${other?.rep?.name} (provisional: not settled)`,
    );
    // Once it is settled it counts, and no longer where it is opened again.
    const states = [
      { key: "2", settled: true, changedAt: "2026-12-01T09:05:00Z", segment: `${other?.id}` },
      { key: "3", settled: false, changedAt: "2026-12-01T09:10:00Z", segment: website?.segment },
    ];
    for (const [at, state] of states.entries()) {
      await send(receiver.port, { ...begun, ...state });
      await receiver.until(({ done }) => done === 3 + at);
      expect(contact?.properties.needs_segment).toBe(state.segment);
    }
    expect(contact?.properties).toEqual(before);
  });

  test("of somebody whose only settled call is opened again and left so nothing stands, the next step neither", async () => {
    const crm = await fakeHubSpot(token);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    await send(receiver.port, of("eve@ovens.example"));
    await receiver.until(({ done }) => done === 1);
    const [website] = await given(receiver.port, secret);
    const email = "bob@ovens.example";
    const settled = call(website, {
      key: "1",
      interview: "call",
      person: { name: "Bob", email },
      nextStep: "Send the offer",
      leadScore: 4,
    });
    await send(receiver.port, settled);
    await receiver.until(({ done }) => done === 2);
    const changes = { status: "unfinished", settled: false, decidedBy: null, nextStep: "Wait" };
    const left = { key: "2", changedAt: "2026-12-01T09:00:00Z", finishedAt: null };
    await send(receiver.port, { ...settled, ...changes, ...left });
    await receiver.until(({ done }) => done === 3);
    const bob = crm.objects.contacts?.find(({ properties }) => properties.email === email);
    for (const name of ["segment", "tier", "next_step", "lead_score", "date"]) {
      expect(bob?.properties[`needs_${name}`]).toBe("");
    }
  });

  test("a call that comes before its website's interview waits, says why, and goes on once that is there", async () => {
    const crm = await fakeHubSpot(token);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    await send(receiver.port, of("eve@ovens.example"));
    await receiver.until(({ done }) => done === 1);
    const [website] = await given(receiver.port, secret);
    const hers = of("ada@ovens.example");
    const other = source.segments.find(({ id }) => id !== website?.segment);
    const { contact: _, ...early } = call(website, {
      key: "early",
      interview: "call",
      startedFrom: hers.interview,
      person: { name: "Ada" },
      segment: `${other?.id}`,
      changedAt: "2026-12-01T09:00:00Z",
      finishedAt: "2026-12-01T09:00:00Z",
    });
    await send(receiver.port, early);
    const waiting = await receiver.until(({ waitingFor }) => waitingFor.length === 1);
    expect(waiting).toMatchObject({
      skipped: 0,
      waitingFor: [
        {
          error:
            "It has no e-mail address, and the website’s interview that it began with isn’t here, or is set aside.",
          count: 1,
        },
      ],
    });
    // A lead without the consent that its form asks for is set aside, and so is its address.
    const unasked = { ...leadOf("ada@ovens.example"), consent: null };
    await send(receiver.port, { ...hers, key: "aside", lead: unasked });
    await send(receiver.port, { ...early, key: "again", interview: "call 2" });
    await receiver.until(({ waitingFor: [one] }) => one?.count === 2);
    expect(crm.objects.contacts).toHaveLength(1);
    await send(receiver.port, hers);
    expect(await receiver.until(({ done }) => done === 4)).toMatchObject({ waiting: 0 });
    expect(crm.objects.contacts?.[1]?.properties).toMatchObject({
      email: "ada@ovens.example",
      needs_segment: other?.id,
    });
    expect(crm.objects.notes).toHaveLength(4);
  });

  test("what a target has no use for is told with the reason, and tried again by its key", async () => {
    const crm = await fakeHubSpot(token);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    const nobody = submission(answers);
    await send(receiver.port, nobody);
    expect(await receiver.until(({ skipped }) => skipped === 1)).toMatchObject({
      skippedFor: [{ error: "It has no e-mail address.", count: 1 }],
    });
    const again = async (query: string) =>
      (
        await fetch(`${receiver.at}/forwarding?target=crm${query}`, {
          method: "POST",
          headers: receiver.headers,
        })
      ).json();
    expect(await again("")).toEqual({ again: 0 });
    expect(await again(`&key=${nobody.key}`)).toEqual({ again: 1 });
  });

  test("an answer that is no JSON is no success, and said to be none", async () => {
    const crm = await listening(() => ({ status: 200, body: "<title>Sign in</title>" }));
    const receiver = await forwarding(await place(), [target(crm.url)]);
    await send(receiver.port, of("ada@ovens.example"));
    await crm.until(() => crm.requests.length > 2);
    const [standing] = await receiver.standing();
    expect(standing?.waitingFor).toMatchObject([
      {
        error:
          "200 It answers with no JSON: another page is at this address, or a proxy on the way.",
        count: 1,
      },
    ]);
  });

  test("somebody of whom nothing is settled is a contact with no segment", async () => {
    const crm = await fakeHubSpot(token);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    const first = await send(receiver.port, of("ada@ovens.example"));
    expect(first.status).toBe(200);
    const [website] = await given(receiver.port, secret);
    const email = "bob@ovens.example";
    const person = { name: "Bob", email };
    const open = { settled: false, decidedBy: null } as const;
    await send(receiver.port, call(website, { key: "1", interview: "call", person, ...open }));
    await receiver.until(({ done }) => done === 2);
    const bob = crm.objects.contacts?.find(({ properties }) => properties.email === email);
    expect(bob?.properties).toEqual({ email, firstname: "Bob", company: undefined });
  });

  test("the note of a segment that a person chose says so, and what the answers say", async () => {
    const crm = await fakeHubSpot(token);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    await send(receiver.port, of("ada@ovens.example"));
    await receiver.until(({ done }) => done === 1);
    const [website] = await given(receiver.port, secret);
    const other = source.segments.find(({ id }) => id !== website?.segment);
    const overruled = { by: "Ida", from: website?.segment ?? null, fromName: null, why: "I know" };
    const chosen = {
      segment: `${other?.id}`,
      settled: true,
      decidedBy: "person",
      overruled,
    } as const;
    await send(receiver.port, call(website, { key: "1", interview: "call", ...chosen }));
    await receiver.until(({ done }) => done === 2);
    expect(`${crm.objects.notes?.[1]?.properties.hs_note_body}`.split("<br>").slice(0, 4)).toEqual([
      other?.rep?.name,
      "Ida chose this segment, not the answers.",
      `The answers say ${website?.segmentName}.`,
      expect.stringContaining("I know"),
    ]);
  });

  test.each([
    true,
    false,
  ])("one bad record is a dead letter and keeps no other back (partial answers: %s)", async (isPartial) => {
    const database = await place();
    const first = await forwarding(database, []);
    const emails = ["a@one.example", "bad@two.example", "c@three.example", "d@four.example"];
    for (const email of emails) await send(first.port, of(email));
    await first.close();
    const crm = await fakeHubSpot(token, { isPartial });
    const receiver = await forwarding(database, [{ ...target(crm.url, false), since: 0 }]);
    const { deadLetters } = await receiver.until(({ done, dead }) => done === 3 && dead === 1);
    expect(deadLetters[0]?.error).toMatch(/^(207|400) VALIDATION_ERROR$/);
    expect(crm.objects.notes).toHaveLength(3);
  });

  test("a clock that is years ahead keeps no later interview of that person from changing the contact", async () => {
    const crm = await fakeHubSpot(token);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    const ahead = of("ada@ovens.example");
    const startedAt = "2099-01-01T09:00:00.000Z";
    const finishedAt = "2099-01-01T09:01:00.000Z";
    await send(receiver.port, { ...ahead, record: { ...ahead.record, startedAt, finishedAt } });
    await receiver.until(({ done }) => done === 1);
    const [website] = await given(receiver.port, secret);
    for (const moment of ["startedAt", "finishedAt", "changedAt"] as const) {
      expect(Date.parse(`${website?.[moment]}`)).toBeLessThanOrEqual(Date.now());
    }
    const now = new Date().toISOString();
    const later = call(website, { key: "later", interview: "call", changedAt: now, leadScore: 7 });
    await send(receiver.port, later);
    await receiver.until(({ done }) => done === 2);
    const [contact] = crm.objects.contacts ?? [];
    expect(`${contact?.properties.needs_lead_score}`).toBe("7");
  });

  test("a contact has what it has answered on the website, whatever a call says, which comes to it by that interview", async () => {
    const crm = await fakeHubSpot(token);
    const receiver = await forwarding(await place(), [target(crm.url)]);
    const sent = of("ada@ovens.example");
    await send(receiver.port, sent);
    await receiver.until(({ done }) => done === 1);
    const [website] = await given(receiver.port, secret);
    const told = () => JSON.parse(`${crm.objects.contacts?.[0]?.properties.needs_website}`);
    const begun = startOf({ id: `${website?.questionnaire}` }, told());
    const lists = (values: object) =>
      Object.fromEntries(Object.entries(values).map(([id, value]) => [id, [value].flat()]));
    expect(begun?.website.interview).toBe(sent.interview);
    expect(lists(begun?.website.answers ?? {})).toEqual(lists(sent.record.answers));
    const later = call(website, {
      key: "call",
      interview: "call",
      changedAt: "2026-12-01T09:00:00Z",
      person: { name: "Ada" },
      answers: {},
      leadScore: 7,
      startedFrom: sent.interview,
    });
    await send(receiver.port, later);
    await receiver.until(({ done }) => done === 2);
    expect(crm.objects.contacts).toHaveLength(1);
    expect(crm.objects.contacts?.[0]?.properties).toMatchObject({
      needs_channel: "console",
      needs_lead_score: "7",
    });
    expect(startOf({ id: `${website?.questionnaire}` }, told())).toEqual(begun);
    expect(crm.objects.notes).toHaveLength(2);
  });

  test("lost answers and limits delay, and make nothing twice", async () => {
    const crm = await fakeHubSpot(token, {
      trouble: (count) =>
        count % 7 === 1
          ? "lost"
          : count % 11 === 5
            ? { status: 429, body: { errorType: "RATE_LIMIT", policyName: "SECONDLY" } }
            : null,
    });
    const receiver = await forwarding(await place(), [target(crm.url, false)]);
    const sent = Array.from({ length: 8 }, (_, at) => of(`p${at}@ovens.example`));
    await Promise.all(sent.map((body) => send(receiver.port, body)));
    await receiver.until(({ done }) => done === 8);
    expect(crm.objects.contacts).toHaveLength(8);
    expect(crm.objects.notes).toHaveLength(8);
  });
});

test("a token that isn't taken gives nothing up, and stands in no answer of the receiver", async () => {
  const crm = await fakeHubSpot("another");
  const told: Forwarded[] = [];
  const onForward = (one: Forwarded) => void told.push(one);
  const receiver = await forwarding(`${folderWith()}/records.db`, [target(crm.url)], { onForward });
  await send(receiver.port, of("ada@ovens.example"));
  await crm.until(() => crm.badTokens.length >= 3);
  const [counts] = await receiver.standing();
  expect(counts).toMatchObject({ waiting: 1, dead: 0 });
  expect(counts?.waitingFor).toMatchObject([{ error: expect.stringMatching(/^401/), count: 1 }]);
  expect(told.at(-1)?.why).toEqual([expect.stringMatching(/^401/)]);
  expect(JSON.stringify(counts)).not.toContain(token);
});
