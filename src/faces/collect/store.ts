import type { InterviewRecord } from "../../interview/record/record.ts";
import type { Database } from "./database/database.ts";
import { tables } from "./database/tables.ts";
import { emailOf } from "./emailOf.ts";
import { ForwardQueue } from "./forward/queue.ts";

/** A questionnaire as it is kept: its source, and its private map of codes. */
export interface KeptQuestionnaire {
  readonly id: string;
  readonly version: string;
  readonly text: string;
  /** JSON; empty where there is none. */
  readonly codes: string;
}

/** Where questionnaires are looked up. */
export interface KeptQuestionnaires {
  questionnaire(id: string, version: string): Promise<KeptQuestionnaire | null>;
  latestVersion(id: string): Promise<string | null>;
}

/** A record as it came in. */
export interface KeptRecord {
  /** Grows with each record that is kept. */
  readonly place: number;
  readonly record: InterviewRecord;
  /** Why it is set aside: it doesn't fit its questionnaire. */
  readonly aside: string | null;
}

/** Which records are wanted. */
export interface Wanted {
  readonly questionnaire?: string;
  /** Received from then on, in milliseconds since 1970. */
  readonly since?: number;
  readonly isAside?: boolean;
}

const page = 500;

/** What the receiver keeps, in a database: each key once. */
export class RecordStore implements KeptQuestionnaires {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  /** Opens the store, and makes its tables where there are none. */
  static async open(database: Database): Promise<RecordStore> {
    await tables(database);
    return new RecordStore(database);
  }

  /** Keeps a record unless one with its key is there; tells whether it was new. It is safe once this is done. */
  async keep(record: InterviewRecord, aside: string | null, now: number): Promise<boolean> {
    const kept = await this.#database.run(
      `INSERT INTO records (key, interview, questionnaire, changed, received, email, aside, body)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (key) DO NOTHING`,
      [
        record.key,
        plain(record.interview),
        plain(record.questionnaire),
        record.changedAt,
        now,
        emailIn(record),
        aside,
        JSON.stringify(record),
      ],
    );
    return kept > 0;
  }

  /** The records that are wanted, in the order in which they came, read a page at a time. */
  async *records({
    questionnaire,
    since = 0,
    isAside = false,
  }: Wanted): AsyncGenerator<KeptRecord> {
    let after = 0;
    for (;;) {
      const rows = await this.#database.all(
        `SELECT place, aside, body FROM records
         WHERE place > ?1 AND received >= ?2 AND (aside IS NOT NULL) = (?3 = 1)
           AND (?4 = '' OR questionnaire = ?4)
         ORDER BY place LIMIT ${page}`,
        [after, since, isAside ? 1 : 0, plain(questionnaire ?? "")],
      );
      for (const { place, aside, body } of rows) {
        after = Number(place);
        yield {
          place: after,
          record: JSON.parse(`${body}`),
          aside: aside === null ? null : `${aside}`,
        };
      }
      if (rows.length < page) return;
    }
  }

  /** What of the records goes to a target. */
  queueFor(target: string): ForwardQueue {
    return new ForwardQueue(this.#database, target);
  }

  /** Erases what was sent of a person, in all interviews that bear the address; tells how many records that were. */
  async eraseEmail(email: string): Promise<number> {
    const wanted = plain(email.trim().toLowerCase());
    if (wanted === "") return 0;
    return this.#database.run(
      `DELETE FROM records WHERE interview IN
         (SELECT interview FROM records WHERE email = ?1)`,
      [wanted],
    );
  }

  /** Erases the record with a key, and all others of its interview. */
  eraseKey(key: string): Promise<number> {
    return this.#database.run(
      `DELETE FROM records WHERE interview IN
         (SELECT interview FROM records WHERE key = ?1)`,
      [plain(key)],
    );
  }

  /** Erases what was received before a moment, in milliseconds since 1970. */
  async eraseBefore(moment: number): Promise<number> {
    await this.#database.run("DELETE FROM events WHERE received < ?1", [moment]);
    return this.#database.run("DELETE FROM records WHERE received < ?1", [moment]);
  }

  /** Keeps a happening of a page for statistics, once for each key. */
  async keepEvent(key: string, body: unknown, now: number): Promise<boolean> {
    const kept = await this.#database.run(
      "INSERT INTO events (key, received, body) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO NOTHING",
      [plain(key), now, JSON.stringify(body)],
    );
    return kept > 0;
  }

  /** Keeps a questionnaire, in place of what was kept of this version. */
  async keepQuestionnaire({ id, version, text, codes }: KeptQuestionnaire, now: number) {
    await this.#database.run(
      `INSERT INTO questionnaires (id, version, text, codes, kept) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (id, version) DO UPDATE SET text = ?3, codes = ?4, kept = ?5`,
      [id, plain(version), text, codes, now],
    );
  }

  async questionnaire(id: string, version: string): Promise<KeptQuestionnaire | null> {
    const [row] = await this.#database.all(
      "SELECT text, codes FROM questionnaires WHERE id = ?1 AND version = ?2",
      [plain(id), plain(version)],
    );
    return row ? { id, version, text: `${row.text}`, codes: `${row.codes}` } : null;
  }

  async latestVersion(id: string): Promise<string | null> {
    const [row] = await this.#database.all(
      "SELECT version FROM questionnaires WHERE id = ?1 ORDER BY kept DESC, version DESC LIMIT 1",
      [plain(id)],
    );
    return row ? `${row.version}` : null;
  }

  /** Tells whether the database answers. @throws whatever it says where it doesn't */
  async ping(): Promise<void> {
    await this.#database.all("SELECT 1 AS one", []);
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}

/** What a database takes as text: PostgreSQL refuses a NUL, and halves of a sign. */
function plain(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
}

function emailIn(record: InterviewRecord): string | null {
  const email = emailOf(record);
  return email === null ? null : plain(email);
}
