// npm run bench:collect: records a second that the receiver takes from 50 senders at once, beside plain inserts of the
// same bodies into the same database, one after another and from as many at once.
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../src/faces/collect/database/database.ts";
import { openPostgres } from "../src/faces/collect/database/postgres.ts";
import { openSqlite } from "../src/faces/collect/database/sqlite.ts";
import { collect } from "../src/faces/collect/listen.ts";
import { recordOf } from "../src/interview/session/record.ts";
import { read } from "../src/questionnaire/definition/read.ts";
import { publish } from "../src/questionnaire/publish/publish.ts";
import { startPostgres } from "../test/faces/collect/postgres.ts";
import { interviews } from "../test/questionnaires/interviews.ts";

const records = 2_000;
const senders = 50;

const text = readFileSync(
  new URL("../questionnaires/fintech-projects.json", import.meta.url),
  "utf8",
);
const reading = read(text);
if (!reading.ok) throw new Error("The questionnaire has problems.");
const publishing = publish(reading.definition, { languages: ["en"] });
if (!publishing.ok) throw new Error("It can't be published.");
const all = [...interviews(publishing.definition)].map(({ answers }) =>
  recordOf(publishing.definition, { known: {}, answers, revisiting: null, begun: true }, 0, 60_000),
);

function bodies(): { key: string; body: string }[] {
  return Array.from({ length: records }, (_, at) => {
    const key = randomUUID();
    const body = JSON.stringify({
      key,
      interview: randomUUID(),
      record: all[at % all.length],
      lead: { fields: { name: "Ada", email: `ada${at}@example.com` }, consent: null },
      page: { address: "https://www.example.com/", title: "Needs" },
      language: "en",
      createdAt: new Date(61_000).toISOString(),
    });
    return { key, body };
  });
}

/** Takes work from a list, so many at once; gives how much of it was done a second. */
async function perSecond<T>(
  work: readonly T[],
  atOnce: number,
  one: (part: T) => Promise<unknown>,
) {
  const left = [...work];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let part = left.pop(); part !== undefined; part = left.pop()) await one(part);
    }),
  );
  return work.length / ((performance.now() - start) / 1000);
}

async function plainly(database: Database, atOnce: number): Promise<number> {
  await database.run("CREATE TABLE plain (key TEXT PRIMARY KEY, body TEXT NOT NULL)", []);
  const rate = await perSecond(bodies(), atOnce, ({ key, body }) =>
    database.run("INSERT INTO plain (key, body) VALUES (?1, ?2)", [key, body]),
  );
  await database.run("DROP TABLE plain", []);
  return rate;
}

async function received(database: string): Promise<number> {
  const { id, version } = publishing.ok ? publishing.definition : { id: "", version: "" };
  const receiver = await collect({
    database,
    host: "127.0.0.1",
    port: 0,
    origins: [],
    perMinute: 1e9,
    questionnaires: [
      { id, version, text, codes: publishing.ok ? JSON.stringify(publishing.codes) : "" },
    ],
  });
  const rate = await perSecond(bodies(), senders, async ({ body }) => {
    const answer = await fetch(`http://127.0.0.1:${receiver.port}/records`, {
      method: "POST",
      body,
    });
    const { isNew, aside } = (await answer.json()) as { isNew: boolean; aside: string | null };
    if (!answer.ok || !isNew || aside !== null) throw new Error(`It wasn't taken: ${aside}`);
  });
  await receiver.close();
  return rate;
}

const folder = mkdtempSync(join(tmpdir(), "needs-diagnostic-"));
const postgres = await startPostgres();
try {
  const url = await postgres.database();
  const places = [
    { name: "SQLite", address: join(folder, "records.db"), open: openSqlite },
    { name: "PostgreSQL", address: url, open: openPostgres },
  ];
  for (const { name, address, open } of places) {
    console.log(`${name}, ${records} records:`);
    const database = await open(address);
    const one = await plainly(database, 1);
    const many = await plainly(database, senders);
    await database.close();
    const rate = await received(address);
    const line = (what: string, figure: number) =>
      console.log(
        `  ${what.padEnd(44)}${figure.toFixed(0).padStart(7)} a second  ${(rate / figure).toFixed(2)}`,
      );
    line("plain inserts, one after another", one);
    line(`plain inserts, ${senders} at once`, many);
    line(`the receiver over HTTP, ${senders} senders at once`, rate);
  }
} finally {
  await postgres.remove();
  rmSync(folder, { recursive: true });
}
