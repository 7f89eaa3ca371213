import { createHash } from "node:crypto";
import { belonging } from "./belonging.ts";
import type { Database } from "./database/database.ts";
import { plain } from "./database/plain.ts";
import { addressesIn } from "./emailOf.ts";
import { type Row, rowsOf } from "./rows.ts";

/** How many happenings are read at once. */
const page = 500;

/** Erases what was sent, and remembers by digests alone what that was: nothing of it is kept again. */
export class Erasure {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Erases what was sent of a person: interviews that bear the address, calls that began with one of them, what such a
   * call began with, and happenings that name the address. What is sent of them later is not kept. Tells how many records
   * that were.
   */
  async email(email: string): Promise<number> {
    const wanted = plain(email.trim().toLowerCase());
    if (wanted === "") return 0;
    const erased = await this.#erase(
      ({ record, email }) => email === wanted || addressesIn(record).has(wanted),
    );
    await this.#eraseEvents((body) => body.toLowerCase().includes(wanted));
    await this.#database.scrub();
    return erased;
  }

  /** Erases the record with a key, and all that belongs to its interview. */
  async key(key: string): Promise<number> {
    await this.#markErased([keyDigest(key)]);
    const erased = await this.#erase(({ record }) => record.key === key);
    await this.#database.run("DELETE FROM events WHERE key = ?1", [plain(key)]);
    await this.#database.scrub();
    return erased;
  }

  async #erase(isMeant: (row: Row) => boolean): Promise<number> {
    const all = [];
    for await (const row of rowsOf(this.#database, "1 = 1", [])) {
      const { key, interview, startedFrom = null } = row.record;
      all.push({ key, interview, startedFrom, isMeant: isMeant(row) });
    }
    const going = belonging(all);
    await this.#markErased([
      ...going.map(({ key }) => keyDigest(key)),
      ...new Set(going.map(({ interview }) => interviewDigest(interview))),
    ]);
    let erased = 0;
    for (const { key } of going) {
      erased += await this.#database.run("DELETE FROM records WHERE key = ?1", [key]);
    }
    return erased;
  }

  async #markErased(digests: readonly string[]): Promise<void> {
    for (const digest of digests) {
      await this.#database.run(
        "INSERT INTO erased (digest) VALUES (?1) ON CONFLICT (digest) DO NOTHING",
        [digest],
      );
    }
  }

  async #eraseEvents(isMeant: (body: string) => boolean): Promise<void> {
    let after = "";
    for (;;) {
      const rows = await this.#database.all(
        `SELECT key, body FROM events WHERE key > ?1 ORDER BY key LIMIT ${page}`,
        [after],
      );
      for (const { key, body } of rows) {
        after = `${key}`;
        if (isMeant(`${body}`))
          await this.#database.run("DELETE FROM events WHERE key = ?1", [after]);
      }
      if (rows.length < page) return;
    }
  }

  /** Erases what was received before a moment, in milliseconds since 1970. */
  async before(moment: number): Promise<number> {
    await this.#database.run("DELETE FROM events WHERE received < ?1", [moment]);
    const erased = await this.#database.run("DELETE FROM records WHERE received < ?1", [moment]);
    // Also of what was erased while somebody else was reading the files.
    await this.#database.scrub();
    return erased;
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

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
