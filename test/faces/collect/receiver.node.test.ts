import { chmodSync, existsSync, statSync } from "node:fs";
import { Agent, request } from "node:http";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type CollectOptions, collect } from "../../../src/faces/collect/listen.ts";
import { type InterviewRecord, readRecord } from "../../../src/interview/record/record.ts";
import { decide } from "../../../src/questionnaire/decision/decide.ts";
import { answerText } from "../../../src/questionnaire/definition/answerText.ts";
import { formulasIn } from "../../interview/calls/asSpreadsheet.ts";
import { interviews } from "../../questionnaires/interviews.ts";
import { folderWith, program, started } from "../cli/program.ts";
import { forwarding } from "./forward/forwarding.ts";
import { type PostgresServer, startPostgres } from "./postgres.ts";
import {
  codeOf,
  form,
  given,
  kept,
  leadOf,
  leftSubmission,
  send,
  source,
  submission,
} from "./sending.ts";

const secret = "a secret for reading";
const all = [...interviews(form)].map(({ answers }) => answers);
const [some = {}] = all;

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

/** A receiver that a test may close before it is over. */
async function receiverOn(database: string, options: Partial<CollectOptions> = {}) {
  const settings: CollectOptions = {
    database,
    host: "127.0.0.1",
    port: 0,
    origins: ["https://www.example.com"],
    readSecret: secret,
    perMinute: 1_000_000,
    questionnaires: [kept],
    ...options,
  };
  const receiver = await collect(settings);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await receiver.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { ...receiver, settings, close };
}

const inFile = () => `${folderWith()}/records.db`;

const databases = [
  { name: "SQLite", place: async () => inFile() },
  { name: "PostgreSQL", place: () => postgres.database() },
];

describe.each(databases)("on $name", ({ place }) => {
  const receiving = async (options?: Partial<CollectOptions>) => receiverOn(await place(), options);

  test("every interview of a website arrives with its segment and words, as the questionnaire decides", async () => {
    const { port } = await receiving();
    const sent = all.map((answers) => submission(answers, leadOf("ada@example.com")));
    for (const one of sent) expect((await send(port, one)).status).toBe(200);
    const records = await given(port, secret);
    expect(records.map(({ key }) => key)).toEqual(sent.map(({ key }) => key));
    for (const [at, record] of records.entries()) {
      const { record: wanted } = sent[at] as (typeof sent)[number];
      expect(readRecord(record)).toEqual(record);
      expect(codeOf(record.segment ?? "")).toBe(wanted.segment);
      const segment = source.segments.find(({ id }) => id === record.segment);
      expect(record.segmentName).toBe(segment?.rep?.name);
      expect(record.tier).toBe(segment?.rep?.tier ?? null);
      const steps = (segment?.rep?.playbook.nextSteps ?? []).filter(({ when }) => !when);
      const days = steps.map(({ days }) => days ?? Number.POSITIVE_INFINITY);
      const dueBefore = steps.find((_, at) => days[at] === Math.min(...days))?.text;
      const next = segment?.rep?.playbook.nextSteps.find(({ text }) => text === record.nextStep);
      expect(next?.days ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(Math.min(...days));
      expect(next?.when ? next.text : record.nextStep).toBe(next?.when ? next.text : dueBefore);
      expect(record.person).toEqual({ name: "Ada", email: "ada@example.com" });
      for (const [id, value] of Object.entries(wanted.answers)) {
        const question = source.questions.find((one) => one.id === id);
        const options = [value].flat() as string[];
        expect(record.answers[id]?.options).toEqual(options);
        expect(record.answers[id]?.question).toBe(question?.text);
        const words = options.map((option) => answerText(question, option) ?? "Not sure");
        expect(record.answers[id]?.answer).toBe(words.join("; "));
      }
    }
  });

  test("what somebody left before the end arrives as unfinished, and settled only where no answer would change it", async () => {
    const { port } = await receiving();
    const parts = all.flatMap((answers) => {
      const entries = Object.entries(answers);
      return entries.slice(1).map((_, many) => Object.fromEntries(entries.slice(0, many + 1)));
    });
    const sent = [...new Map(parts.map((one) => [JSON.stringify(one), one])).values()].map(
      leftSubmission,
    );
    for (const one of sent) expect((await send(port, one)).status).toBe(200);
    const records = await given(port, secret);
    expect(records.map(({ key }) => key)).toEqual(sent.map(({ key }) => key));
    for (const [at, record] of records.entries()) {
      const { answers, leftAt } = (sent[at] as (typeof sent)[number]).record;
      expect(readRecord(record)).toEqual(record);
      expect(record).toMatchObject({ status: "unfinished", finishedAt: null, person: {} });
      expect(record).toMatchObject({ unanswered: [leftAt], campaign: { utm_source: "news" } });
      expect(Object.keys(record.answers)).toEqual(Object.keys(answers));
      const ends = all.filter((whole) =>
        Object.entries(answers).every(([id, value]) => `${whole[id]}` === `${value}`),
      );
      const segments = new Set(ends.map((whole) => decide(source, { answers: whole }).segment));
      expect(record.settled).toBe(segments.size === 1);
      if (record.settled) expect(segments).toContain(record.segment);
      else expect(record.decidedBy).toBeNull();
    }
  });

  test("a key is taken once, however often and fast it is sent", async () => {
    const { port } = await receiving();
    const one = submission(some);
    const answers = await Promise.all(Array.from({ length: 30 }, () => send(port, one)));
    expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200));
    const said = await Promise.all(answers.map((answer) => answer.json()));
    expect(said.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await given(port, secret)).toHaveLength(1);
  });

  test("what was taken is there after the receiver was started again", async () => {
    const first = await receiving();
    const one = submission(some);
    await send(first.port, one);
    await first.close();
    const again = await collect(first.settings);
    onTestFinished(() => again.close());
    expect((await send(again.port, one)).status).toBe(200);
    expect((await given(again.port, secret)).map(({ key }) => key)).toEqual([one.key]);
  });

  test("an interview of a former version gets that version's words, though a later one has others", async () => {
    const later = kept.text
      .replace(`"version": "${kept.version}"`, '"version": "later"')
      .replaceAll(JSON.stringify(source.segments[0]?.rep?.name), '"Another name"');
    const first = await receiving();
    await first.close();
    const questionnaires = [{ ...kept, version: "later", text: later }];
    const again = await collect({ ...first.settings, questionnaires });
    onTestFinished(() => again.close());
    const perSegment = new Map(all.map((answers) => [decide(form, { answers }).segment, answers]));
    for (const answers of perSegment.values()) await send(again.port, submission(answers));
    const names = new Set((await given(again.port, secret)).map((record) => record.segmentName));
    expect(names).toContain(source.segments[0]?.rep?.name);
    expect(names).not.toContain("Another name");
  });

  test("what doesn't fit its questionnaire is kept aside, with the reason", async () => {
    const { port } = await receiving();
    const other = all.find(
      (answers) => submission(answers).record.segment !== submission(some).record.segment,
    );
    const forged = submission(some, leadOf("a@example.com"));
    const bodies = [
      {
        ...forged,
        key: "1",
        record: { ...forged.record, segment: submission(other ?? {}).record.segment },
      },
      { ...forged, key: "2", record: { ...forged.record, answers: { nobody: "asked" } } },
      {
        ...forged,
        key: "3",
        record: { ...forged.record, questionnaire: { id: "other", version: "1" } },
      },
      {
        ...forged,
        key: "4",
        record: {
          ...forged.record,
          segment: "s0000000000",
          questionnaire: { id: source.id, version: "0" },
        },
      },
    ];
    for (const body of bodies) {
      const answer = await send(port, body);
      expect(answer.status).toBe(200);
      expect((await answer.json()).aside).toEqual(expect.any(String));
    }
    expect(await given(port, secret)).toEqual([]);
    const aside = await given(port, secret, "&aside=yes");
    expect(aside.map(({ key }) => key)).toEqual(["1", "2", "3", "4"]);
    expect(aside.map(({ person }) => person?.email)).toEqual(Array(4).fill("a@example.com"));
  });

  test("a lead without the consent that its form asks for, or with a field that the form hasn't, is kept aside", async () => {
    const { port } = await receiving();
    const { fields, consent } = leadOf("ada@example.com");
    const agreed = submission(some, { fields, consent });
    const without = submission(some, { fields, consent: null });
    const more = submission(some, { fields: { ...fields, ssn: "078-05-1120" }, consent });
    const reasons = [];
    for (const body of [agreed, without, more]) {
      reasons.push((await (await send(port, body)).json()).aside);
    }
    expect(reasons).toEqual([
      null,
      expect.stringMatching(/without the consent/),
      expect.stringMatching(/no field "ssn"/),
    ]);
    expect((await given(port, secret)).map(({ key }) => key)).toEqual([agreed.key]);
  });

  test("a call's segments have the names and the tier of its questionnaire, whatever it says; one that there isn't is kept aside", async () => {
    const { port } = await receiving();
    await send(port, submission(some));
    const [record] = await given(port, secret);
    const [first, second] = source.segments;
    const call = {
      ...record,
      interview: "call",
      channel: "console",
      segment: first?.id,
      segmentName: "Another",
      tier: first?.rep?.tier === 3 ? 1 : 3,
      runnerUp: second?.id,
      runnerUpName: "Another",
      overruled: { by: "Ida", from: second?.id, fromName: "Another", why: null },
    };
    await send(port, { ...call, key: "call" });
    const [, kept] = await given(port, secret);
    expect(kept).toMatchObject({
      segmentName: first?.rep?.name,
      tier: first?.rep?.tier,
      runnerUpName: second?.rep?.name,
      overruled: { by: "Ida", fromName: second?.rep?.name },
    });
    for (const [key, wrong] of Object.entries({
      segment: { segment: "none" },
      runnerUp: { runnerUp: "none" },
      from: { overruled: { ...call.overruled, from: "none" } },
    })) {
      const answer = await send(port, { ...call, key, ...wrong });
      expect((await answer.json()).aside).toMatch(/no such segment/);
    }
  });

  test("calls take the secret for calls, where there is one; websites don't", async () => {
    const { port } = await receiving({ callsSecret: "for calls" });
    const one = submission(some);
    await send(port, one);
    const [record] = await given(port, secret);
    const call = { ...record, key: "call 1", interview: "call", channel: "console" };
    expect((await send(port, call)).status).toBe(401);
    expect((await send(port, call, { Authorization: "Bearer for cals" })).status).toBe(401);
    expect((await send(port, call, { Authorization: "Bearer for calls" })).status).toBe(200);
    expect((await given(port, secret)).map(({ key }) => key)).toEqual([one.key, "call 1"]);
  });

  test("a whole record takes the secret for calls too where it says that it is a website's", async () => {
    const { port } = await receiving({ callsSecret: "for calls" });
    const one = submission(some);
    await send(port, one);
    const [record] = await given(port, secret);
    const forged = {
      ...record,
      key: "forged",
      segment: source.segments.find(({ id }) => id !== record?.segment)?.id,
      decidedBy: "person",
      overruled: { by: "Ida", from: null, fromName: null, why: null },
      context: { lead: "00Q000000000001AAA" },
    };
    expect((await send(port, forged)).status).toBe(401);
    expect((await send(port, { ...forged, version: "unknown" })).status).toBe(401);
    for (const query of ["", "&aside=yes"]) {
      const records = await given(port, secret, query);
      expect(records.map(({ key }) => key)).not.toContain("forged");
    }
    const mine = await send(
      port,
      { ...record, key: "mine" },
      { Authorization: "Bearer for calls" },
    );
    expect(mine.status).toBe(200);
  });

  test("nobody reads or erases without the secret, nor where there is none", async () => {
    for (const readSecret of [secret, undefined]) {
      const { port } = await receiving({ readSecret });
      const at = `http://127.0.0.1:${port}/records`;
      for (const headers of [
        {},
        { Authorization: "Bearer " },
        { Authorization: "Bearer undefined" },
      ]) {
        expect((await fetch(at, { headers })).status).toBe(401);
        expect((await fetch(`${at}?key=1`, { method: "DELETE", headers })).status).toBe(401);
      }
    }
  });

  test("erasing by address or key takes the whole interview, and nobody else's", async () => {
    const { port } = await receiving();
    const hers = submission(some, leadOf("Ada@Example.com "));
    const changed = { ...submission(some), interview: hers.interview };
    const his = submission(some, leadOf("bob@example.com"));
    const theirs = submission(some);
    for (const one of [hers, changed, his, theirs]) await send(port, one);
    const erase = async (query: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}/records?${query}`, {
        method: "DELETE",
        headers: { Authorization: `Bearer ${secret}` },
      });
      return (await answer.json()).erased;
    };
    expect(await erase("email=ada%40example.com")).toBe(2);
    expect((await given(port, secret)).map(({ key }) => key)).toEqual([his.key, theirs.key]);
    expect(await erase(`key=${theirs.key}`)).toBe(1);
    expect(await erase("email=%20")).toBe(0);
    expect((await given(port, secret)).map(({ key }) => key)).toEqual([his.key]);
  });

  test("what is older than it may be is erased when the receiver starts", async () => {
    const first = await receiving();
    await send(first.port, submission(some));
    const [there] = await given(first.port, secret);
    const old = { ...(there as InterviewRecord), key: "old" };
    await first.store.keep({ record: old, sent: old, aside: null }, 1);
    await first.close();
    const again = await collect({ ...first.settings, keepDays: 30 });
    onTestFinished(() => again.close());
    expect((await given(again.port, secret)).map(({ key }) => key)).not.toContain("old");
    expect(await given(again.port, secret)).toHaveLength(1);
  });
});

test("only pages of websites that are named may send across origins", async () => {
  const receiver = await receiverOn(inFile());
  const allowed = async (Origin: string) => {
    const answer = await fetch(`http://127.0.0.1:${receiver.port}/records`, {
      method: "OPTIONS",
      headers: { Origin, "Access-Control-Request-Method": "POST" },
    });
    return answer.headers.get("Access-Control-Allow-Origin");
  };
  expect(await allowed("https://www.example.com")).toBe("https://www.example.com");
  expect(await allowed("https://www.example.com.evil.example")).toBeNull();
  expect(await allowed("null")).toBeNull();
});

test("once websites are named, what a page of another sends is refused, though a browser asks nothing before it", async () => {
  const receiver = await receiverOn(inFile());
  const status = async (headers: Record<string, string>, path?: string) =>
    (
      await send(
        receiver.port,
        submission(some),
        { "Content-Type": "text/plain", ...headers },
        path,
      )
    ).status;
  for (const Origin of ["https://evil.example", "null"]) {
    expect(await status({ Origin })).toBe(403);
    expect(await status({ Origin }, "/events")).toBe(403);
  }
  expect(await given(receiver.port, secret)).toEqual([]);
  expect(await status({ Origin: "https://www.example.com" })).toBe(200);
  expect(await status({})).toBe(200);
  const own = { Origin: "https://records.example.com", "Sec-Fetch-Site": "same-origin" };
  expect(await status(own)).toBe(200);
  const open = await receiverOn(inFile(), { origins: [] });
  const sent = await send(open.port, submission(some), { Origin: "https://evil.example" });
  expect(sent.status).toBe(200);
});

test("records are in a file that nobody else on the machine reads, also where one was there that others could, and a folder that isn't there is no place for it", async () => {
  const folder = folderWith({ "needs.json": kept.text, "records.db": "", "records.db-wal": "" });
  for (const name of ["records.db", "records.db-wal"]) chmodSync(`${folder}/${name}`, 0o644);
  await receiverOn(`${folder}/records.db`);
  for (const name of ["records.db", "records.db-wal"]) {
    expect((statSync(`${folder}/${name}`).mode & 0o777).toString(8)).toBe("600");
  }
  const mistyped = ["collect", "needs.json", "--port", "0", "--database", "recrods/records.db"];
  const run = await program(mistyped, { folder });
  expect(run.status).not.toBe(0);
  expect(run.err).toMatch(/no folder recrods/);
  expect(existsSync(`${folder}/recrods`)).toBe(false);
});

test("an address that is none of PostgreSQL's is refused, and neither it nor its password told", async () => {
  const folder = folderWith({ "needs.json": kept.text });
  const collect = ["collect", "needs.json", "--port", "0"];
  const address = "mysql://t:topsecret@127.0.0.1/x";
  const runs = [
    await program(collect, { folder, environment: { DATABASE_URL: address } }),
    await program([...collect, "--database", address.replace("mysql", "postgres")], { folder }),
  ];
  for (const { status, err } of runs) {
    expect(status).toBe(2);
    expect(err).toMatch(/DATABASE_URL/);
    expect(err).not.toMatch(/topsecret|127\.0/);
  }
});

test("the receiver takes no public form for its questionnaire, and a CRM is made by none", async () => {
  const folder = folderWith({ "form.json": JSON.stringify(form) });
  for (const args of [
    ["collect", "form.json", "--port", "0"],
    ["crm", "form.json", "--for", "csv"],
  ]) {
    const { status, out, err } = await program(args, { folder });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/form\.json is the public form.*\nName the questionnaire itself/);
  }
});

test("a receiver that is started says which fields of a target no lead form has", async () => {
  const fields = { firstname: "given", company: "name", jobtitle: "role" };
  const targets = [{ name: "crm", kind: "hubspot", token: { env: "TOKEN" }, fields }];
  const folder = folderWith({
    "needs.json": kept.text,
    "needs.codes.json": kept.codes,
    "targets.json": JSON.stringify(targets),
  });
  const args = ["collect", "needs.json", "--port", "0", "--forward", "targets.json"];
  const { child, done } = started(args, { folder, environment: { TOKEN: "x", CALLS_SECRET: "y" } });
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
    if (said.includes("names fields")) child.kill("SIGTERM");
  });
  await done;
  expect(said).toContain(
    "crm names fields that no lead form of these questionnaires has: given.\n",
  );
});

test("one address sends so much in a minute, and is told when it may again", async () => {
  const receiver = await receiverOn(inFile(), { perMinute: 3 });
  const one = submission(some);
  for (let sent = 0; sent < 3; sent++) expect((await send(receiver.port, one)).status).toBe(200);
  const refused = await send(receiver.port, one);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
});

test("a body that is too long is refused, and none is read past that", async () => {
  const receiver = await receiverOn(inFile());
  expect((await send(receiver.port, `"${"x".repeat(300_000)}"`)).status).toBe(413);
  expect((await send(receiver.port, "[".repeat(200_000))).status).toBe(400);
});

test("what is sent behind a body that is too long is answered on the same connection", async () => {
  const receiver = await receiverOn(inFile());
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const ask = (method: string, path: string, body: string) =>
    new Promise<number | undefined>((done, fail) => {
      const headers = { "Content-Length": Buffer.byteLength(body) };
      request({ port: receiver.port, agent, method, path, headers }, (answer) => {
        answer.resume().once("end", () => done(answer.statusCode));
      })
        .once("error", fail)
        .end(body);
    });
  for (const size of [300_000, 1_000_000]) {
    expect(await ask("POST", "/records", "x".repeat(size))).toBe(413);
    expect(await ask("GET", "/health", "")).toBe(200);
    expect(await ask("POST", "/nowhere", "x".repeat(size))).toBe(404);
    expect(await ask("GET", "/health", "")).toBe(200);
  }
});

test("while the database is away, senders are told to come again; then it takes them", async () => {
  const receiver = await receiverOn(await postgres.database());
  const one = submission(some);
  await postgres.kill();
  expect((await send(receiver.port, one)).status).toBe(503);
  expect((await fetch(`http://127.0.0.1:${receiver.port}/health`)).status).toBe(503);
  const erasing = await fetch(`http://127.0.0.1:${receiver.port}/records?email=ada@example.com`, {
    method: "DELETE",
    headers: { Authorization: `Bearer ${secret}` },
  });
  expect(erasing.status).toBe(503);
  expect((await erasing.json()).error).toMatch(/^Nothing was erased, as far as the database tells/);
  await postgres.start();
  expect((await send(receiver.port, one)).status).toBe(200);
  expect((await given(receiver.port, secret)).map(({ key }) => key)).toEqual([one.key]);
});

test("a table has a row for each record, and no formula", async () => {
  const receiver = await receiverOn(inFile());
  const lead = leadOf("ada@example.com");
  const name = '=HYPERLINK("https://evil.example")';
  await send(receiver.port, submission(some, { ...lead, fields: { ...lead.fields, name } }));
  const answer = await fetch(`http://127.0.0.1:${receiver.port}/records?format=csv`, {
    headers: { Authorization: `Bearer ${secret}` },
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // Without this mark Excel garbles umlauts.
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split("\r\n");
  expect(lines[0]).toMatch(/^key,interview,/);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain("ada@example.com");
  expect(lines[1]).toContain("evil.example");
  expect(formulasIn(lines.join("\r\n"))).toEqual([]);
});

test("a record is one line for readers that take other signs for the end of one", async () => {
  const receiver = await forwarding(`${folderWith()}/records.db`, []);
  const name = "A\u2028B\u2029C\u0085D";
  await send(receiver.port, submission(some, leadOf("ada@example.com", { name })));
  const answer = await fetch(`${receiver.at}/records`, { headers: receiver.headers });
  const text = await answer.text();
  expect(text.trim()).not.toMatch(/[\u0085\u2028\u2029]/);
  expect(JSON.parse(text).person.name).toBe(name);
});

test("what can't be asked of records is refused, in place of giving all", async () => {
  const { at, headers } = await forwarding(`${folderWith()}/records.db`, []);
  const answer = await fetch(`${at}/records?until=2026-12-01`, { headers });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error: 'There is no "until" to ask for.' });
});
