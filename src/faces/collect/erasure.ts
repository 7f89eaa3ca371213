import { createHash } from "node:crypto";
import { belonging } from "./belonging.ts";
import type { Database, Statements } from "./database/database.ts";
import { plain } from "./database/plain.ts";
import { mentions, ownAddresses } from "./emailOf.ts";
import { type Row, rowsOf } from "./rows.ts";

/** How many happenings are read at once. */
const page = 500;

/** What an erasure came to. */
export interface Erased {
  /** How many records are gone. */
  readonly erased: number;
  /** How many happenings of pages are gone. */
  readonly happenings: number;
  /** The keys of records that are left, and mention the address: in a name, a note, or the words of somebody else's form. */
  readonly mentioned: readonly string[];
}

/**
 * Erases what was sent, and remembers by digests alone what that was: nothing of it is kept again, unless the person agrees anew.
 * Nothing is taken meanwhile, so that what comes is either erased too or comes after.
 */
export class Erasure {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Erases what was sent of a person: interviews whose own address it is, calls that began with one of them, what such a
   * call began with, and happenings that name the address. Other people's records that mention it are left, and named.
   */
  async email(email: string): Promise<Erased> {
    // In an address of a page, + stands for a space, which no e-mail address has.
    const wanted = plain(email.trim().toLowerCase().replaceAll(" ", "+"));
    if (wanted === "") return { erased: 0, happenings: 0, mentioned: [] };
    return this.#whole(async (database) => {
      const erased = await erase(
        database,
        ({ record, email }) => email === wanted || ownAddresses(record).has(wanted),
      );
      const happenings = await eraseEvents(database, (body) => mentions(body, wanted));
      const mentioned: string[] = [];
      for await (const { sent } of rowsOf(database, "1 = 1", [])) {
        if (mentions(sent, wanted)) mentioned.push(sent.key);
      }
      return { erased, happenings, mentioned };
    });
  }

  /** Erases the record with a key, and all that belongs to its interview. */
  async key(key: string): Promise<Erased> {
    return this.#whole(async (database) => {
      await markErased(database, [keyDigest(key)]);
      const erased = await erase(database, ({ record }) => record.key === key);
      const happenings = await database.run("DELETE FROM events WHERE key = ?1", [plain(key)]);
      return { erased, happenings, mentioned: [] };
    });
  }

  /** Erases what was received before a moment, in milliseconds since 1970. */
  async before(moment: number): Promise<number> {
    await this.#database.run("DELETE FROM events WHERE received < ?1", [moment]);
    const erased = await this.#database.run("DELETE FROM records WHERE received < ?1", [moment]);
    // Also of what was erased while somebody else was reading the files.
    await this.#database.scrub();
    return erased;
  }

  async #whole(work: (database: Statements) => Promise<Erased>): Promise<Erased> {
    const erased = await this.#database.whole(["records", "forwarded", "events"], work);
    // It is erased, whatever comes of this, which is done again each hour.
    await this.#database.scrub().catch(() => {});
    return erased;
  }
}

async function erase(database: Statements, isMeant: (row: Row) => boolean): Promise<number> {
  const all = [];
  for await (const row of rowsOf(database, "1 = 1", [])) {
    const { key, interview, startedFrom = null } = row.record;
    all.push({ key, interview, startedFrom, isMeant: isMeant(row) });
  }
  const going = belonging(all);
  await markErased(
    database,
    going.map(({ key }) => keyDigest(key)),
  );
  const now = Date.now();
  for (const interview of new Set(going.map(({ interview }) => interview))) {
    await database.run(
      `INSERT INTO erased_interviews (digest, moment) VALUES (?1, ?2)
       ON CONFLICT (digest) DO UPDATE SET moment = excluded.moment`,
      [interviewDigest(interview), now],
    );
  }
  let erased = 0;
  for (const { key } of going) {
    erased += await database.run("DELETE FROM records WHERE key = ?1", [key]);
  }
  return erased;
}

async function markErased(database: Statements, digests: readonly string[]): Promise<void> {
  for (const digest of digests) {
    await database.run("INSERT INTO erased (digest) VALUES (?1) ON CONFLICT (digest) DO NOTHING", [
      digest,
    ]);
  }
}

async function eraseEvents(
  database: Statements,
  isMeant: (body: unknown) => boolean,
): Promise<number> {
  let after = "";
  let erased = 0;
  for (;;) {
    const rows = await database.all(
      `SELECT key, body FROM events WHERE key > ?1 ORDER BY key LIMIT ${page}`,
      [after],
    );
    for (const { key, body } of rows) {
      after = `${key}`;
      if (!isMeant(JSON.parse(`${body}`))) continue;
      erased += await database.run("DELETE FROM events WHERE key = ?1", [after]);
    }
    if (rows.length < page) return erased;
  }
}

/** What is remembered of a key that was erased. */
export function keyDigest(key: string): string {
  return digest(`key ${key}`);
}

/** What is remembered of an interview that was erased. */
export function interviewDigest(interview: string): string {
  return digest(`interview ${interview}`);
}

/** What is remembered of a consent that was given, as it said, after it came. */
export function consentDigest(interview: string, givenAt: string): string {
  return digest(`consent ${givenAt} ${interview}`);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
