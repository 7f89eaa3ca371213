import type { InterviewRecord } from "../../interview/record/record.ts";
import type { Database } from "./database/database.ts";
import { plain } from "./database/plain.ts";
import { tables } from "./database/tables.ts";
import { emailOf } from "./emailOf.ts";
import { consentDigest, Erasure, interviewDigest, keyDigest } from "./erasure.ts";
import { ForwardQueue } from "./forward/queue.ts";
import { KeptQuestionnaires } from "./keptQuestionnaires.ts";
import { rowsOf } from "./rows.ts";
import { isSubmission, type Sent } from "./sent.ts";
import type { Taken } from "./taking.ts";

/** A record that was set aside, as it was sent. */
export interface AsideRecord {
  readonly sent: Sent;
  readonly aside: string;
  /** When it came, in milliseconds since 1970. */
  readonly received: number;
}

/** Which records are wanted. */
export interface Wanted {
  readonly questionnaire?: string;
  /** Received from then on, in milliseconds since 1970. */
  readonly since?: number;
  readonly isAside?: boolean;
}

/** What the receiver keeps, in a database: each key once. */
export class RecordStore {
  readonly #database: Database;
  readonly questionnaires: KeptQuestionnaires;
  readonly erasure: Erasure;

  private constructor(database: Database) {
    this.#database = database;
    this.questionnaires = new KeptQuestionnaires(database);
    this.erasure = new Erasure(database);
  }

  /** Opens the store, and makes its tables where there are none. */
  static async open(database: Database): Promise<RecordStore> {
    await tables(database);
    return new RecordStore(database);
  }

  /**
   * Keeps what was taken unless its key is there, or it is of what was erased and the person hasn't agreed anew since, by
   * their clock as far as it isn't ahead; tells which. It is safe once this is done. A call without an address has that of the website's interview
   * that it began with.
   */
  async keep(taken: Taken, now: number): Promise<"new" | "there" | "erased"> {
    const { record, aside } = taken;
    const consent = await this.#consentIn(taken, now);
    const kept = await this.#database.run(
      `INSERT INTO records (key, interview, questionnaire, changed, received, email, aside, body)
       SELECT ?1, ?2, ?3, ?4, CAST(?5 AS BIGINT), ${emailOrStart("?6", "?7")}, ?8, ?9
       WHERE NOT EXISTS (SELECT 1 FROM erased WHERE digest IN (?10, ?11, ?12))
         AND (NOT EXISTS (SELECT 1 FROM erased_interviews
             WHERE digest IN (?11, ?12) AND (moment >= CAST(?13 AS BIGINT) OR EXISTS
               (SELECT 1 FROM consents_ahead ahead
                WHERE ahead.digest = ?15 AND ahead.moment <= erased_interviews.moment)))
           OR EXISTS (SELECT 1 FROM records there WHERE there.interview IN (?2, ?14)))
       ON CONFLICT (key) DO NOTHING`,
      [
        record.key,
        plain(record.interview),
        plain(record.questionnaire),
        record.changedAt,
        now,
        ...emailIn(record),
        aside,
        bodyOf(taken),
        keyDigest(record.key),
        interviewDigest(record.interview),
        interviewDigest(record.startedFrom ?? record.interview),
        record.consent ? Date.parse(record.consent.givenAt) : 0,
        plain(record.startedFrom ?? record.interview),
        consent,
      ],
    );
    if (kept > 0) return "new";
    const there = await this.#database.all("SELECT 1 AS one FROM records WHERE key = ?1", [
      record.key,
    ]);
    return there.length > 0 ? "there" : "erased";
  }

  /** Gives the digest of a consent, and remembers one whose moment is still to come, so that it is known again. */
  async #consentIn({ record, sent }: Taken, now: number): Promise<string> {
    const consent = isSubmission(sent) ? sent.lead?.consent : sent.consent;
    if (!consent) return "";
    const digest = consentDigest(record.interview, consent.givenAt);
    if (Date.parse(consent.givenAt) <= now) return digest;
    await this.#database.run(
      `INSERT INTO consents_ahead (digest, moment) VALUES (?1, ?2) ON CONFLICT (digest) DO NOTHING`,
      [digest, now],
    );
    return digest;
  }

  /** Changes what was set aside to what it was taken for now, unless another receiver has done so. */
  async retake(taken: Taken, now: number): Promise<void> {
    const { record, aside } = taken;
    if (aside === null) {
      await this.#database.run(
        `INSERT INTO retaken (key, moment) SELECT ?1, CAST(?2 AS BIGINT)
         WHERE EXISTS (SELECT 1 FROM records WHERE key = ?1 AND aside IS NOT NULL)
         ON CONFLICT (key) DO UPDATE SET moment = excluded.moment`,
        [record.key, now],
      );
    }
    await this.#database.run(
      `UPDATE records SET aside = ?2, body = ?3, changed = ?4, email = ${emailOrStart("?5", "?6")}
       WHERE key = ?1 AND aside IS NOT NULL`,
      [record.key, aside, bodyOf(taken), record.changedAt, ...emailIn(record)],
    );
  }

  /** The records that are wanted, in the order in which they came, read a page at a time. */
  async *records({ questionnaire = "", since = 0, isAside = false }: Wanted) {
    const rows = rowsOf(
      this.#database,
      `(aside IS NOT NULL) = (?3 = 1) AND (?4 = '' OR questionnaire = ?4) AND (received >= ?2 OR EXISTS
         (SELECT 1 FROM retaken WHERE retaken.key = records.key AND retaken.moment >= ?2))`,
      [since, isAside ? 1 : 0, plain(questionnaire)],
    );
    for await (const row of rows) yield row.record;
  }

  /** All that is set aside. */
  async *asides(): AsyncGenerator<AsideRecord> {
    for await (const { sent, aside, received } of rowsOf(this.#database, "aside IS NOT NULL", [])) {
      if (aside !== null) yield { sent, aside, received };
    }
  }

  /** Tells whether a record was taken, and not set aside, by a version of a questionnaire. */
  async hasTaken(questionnaire: string, version: string): Promise<boolean> {
    for await (const record of this.records({ questionnaire })) {
      if (record.version === version) return true;
    }
    return false;
  }

  /**
   * What of the records goes to a target: what comes after it is first named here.
   *
   * @param since what came from then on too, in milliseconds since 1970
   */
  queueFor(target: string, since: number | null, now: number): Promise<ForwardQueue> {
    return ForwardQueue.open(this.#database, target, since, now);
  }

  /** Keeps a happening of a page for statistics, once for each key. */
  async keepEvent(key: string, body: unknown, now: number): Promise<boolean> {
    const kept = await this.#database.run(
      "INSERT INTO events (key, received, body) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO NOTHING",
      [plain(key), now, JSON.stringify(body)],
    );
    return kept > 0;
  }

  /** Tells whether the database answers. @throws whatever it says where it doesn't */
  async ping(): Promise<void> {
    await this.#database.all("SELECT 1 AS one", []);
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}

/** What is set aside is kept as it was sent, so that it can be checked once its questionnaire is known. */
function bodyOf({ record, sent, aside }: Taken): string {
  return JSON.stringify(aside === null ? record : sent);
}

/** An address, or where there is none, that of the website's interview that a call began with. */
function emailOrStart(email: string, startedFrom: string): string {
  return `COALESCE(${email}, (SELECT email FROM records started
    WHERE started.interview = ${startedFrom} AND email IS NOT NULL AND aside IS NULL
    ORDER BY changed DESC, place DESC LIMIT 1))`;
}

function emailIn(record: InterviewRecord): readonly [email: string | null, startedFrom: string] {
  const email = emailOf(record);
  return [email === null ? null : plain(email), plain(record.startedFrom ?? "")];
}
