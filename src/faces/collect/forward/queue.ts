import type { Database } from "../database/database.ts";
import { addAddresses, outboundOf } from "./outbound.ts";
import type { Outbound } from "./target.ts";

/** A record that this receiver alone may send, until its lease ends. */
export interface Claim extends Outbound {
  /** How often it was tried in vain. */
  readonly attempts: number;
  /** When it was first tried, in milliseconds since 1970. */
  readonly since: number;
}

/** How things stand with a target. */
export interface Counts {
  readonly waiting: number;
  readonly done: number;
  readonly skipped: number;
  readonly dead: number;
}

/** A record that a target will not have, or that was tried for too long. */
export interface DeadLetter {
  readonly key: string;
  readonly attempts: number;
  readonly error: string;
}

/** How many records wait, or aren't sent, for one reason. */
export interface Reason {
  readonly error: string;
  readonly count: number;
  /** When the first of them is due again, where they are. */
  readonly next?: string;
}

/** Within this time, a record with a lower place may still show: another receiver has its own clock, and commits later. */
const settling = 600_000;
const deadShown = 20;
const reasonsShown = 20;

/** From where on records go to a target. */
interface Start {
  readonly place: number;
  readonly named: number;
}

/**
 * What of the records goes to one target, in the database: whatever is killed or runs beside it. A record that isn't set
 * aside and has no row for the target is new to it, where it came after the target was first named.
 */
export class ForwardQueue {
  readonly #database: Database;
  readonly #target: string;
  /** What came up to this place was there before the target. */
  readonly #place: number;
  /** When the target was named: what was set aside before and is taken since goes to it. */
  readonly #named: number;
  /** All records up to this place have a row, or need none. */
  #seen: number;

  private constructor(database: Database, target: string, { place, named }: Start) {
    this.#database = database;
    this.#target = target;
    this.#place = place;
    this.#named = named;
    this.#seen = place;
  }

  /** @param since what came from then on goes to the target too, in milliseconds since 1970 */
  static async open(
    database: Database,
    target: string,
    since: number | null,
    now: number,
  ): Promise<ForwardQueue> {
    await database.run(
      `INSERT INTO targets (name, place, named)
       SELECT ?1, CASE WHEN EXISTS (SELECT 1 FROM forwarded WHERE target = ?1) THEN 0
         ELSE COALESCE(MAX(place), 0) END, CAST(?2 AS BIGINT) FROM records WHERE TRUE
       ON CONFLICT (name) DO NOTHING`,
      [target, now],
    );
    if (since !== null) {
      const earlier = `SELECT COALESCE(MIN(place) - 1, targets.place) FROM records WHERE received >= ?2`;
      await database.run(
        `UPDATE targets SET place = (${earlier}), named = ?2 WHERE name = ?1 AND named > ?2`,
        [target, since],
      );
    }
    const [row] = await database.all("SELECT place, named FROM targets WHERE name = ?1", [target]);
    return new ForwardQueue(database, target, {
      place: Number(row?.place),
      named: Number(row?.named),
    });
  }

  /** How many records came before the target was named, and don't go to it. */
  async passedOver(): Promise<number> {
    const [row] = await this.#database.all(
      `SELECT COUNT(*) AS count FROM records WHERE aside IS NULL AND NOT ${isFor("?1", "?2")}`,
      [this.#place, this.#named],
    );
    return Number(row?.count);
  }

  /** Takes records that are due, for as long as a lease: new ones first. */
  async claim(most: number, now: number, lease: number): Promise<readonly Claim[]> {
    const until = now + lease;
    const fresh = await this.#claimFresh("place > ?4", this.#seen, most, now, until);
    if (fresh.length < most) {
      const isRetaken = "key IN (SELECT key FROM retaken WHERE moment >= ?4)";
      const rest = most - fresh.length;
      fresh.push(...(await this.#claimFresh(isRetaken, this.#named, rest, now, until)));
    }
    const left = most - fresh.length;
    if (left === 0) return this.#outbound(fresh);
    await this.#see(now);
    const due = await this.#database.all(
      `UPDATE forwarded SET next = ?3
       WHERE target = ?1 AND state = 'waiting' AND next <= ?2 AND key IN
         (SELECT key FROM forwarded WHERE target = ?1 AND state = 'waiting' AND next <= ?2
          ORDER BY next LIMIT ${left})
       RETURNING key, attempts, since`,
      [this.#target, now, until],
    );
    return this.#outbound([...fresh, ...due]);
  }

  /** @param condition of `?4` */
  async #claimFresh(condition: string, value: number, most: number, now: number, until: number) {
    const rows = await this.#database.all(
      `INSERT INTO forwarded (target, key, state, attempts, since, next)
       SELECT ?1, key, 'waiting', 0, CAST(?2 AS BIGINT), CAST(?3 AS BIGINT) FROM records
       WHERE aside IS NULL AND ${condition} AND NOT EXISTS
         (SELECT 1 FROM forwarded there WHERE there.target = ?1 AND there.key = records.key)
       ORDER BY place LIMIT ${most}
       ON CONFLICT (target, key) DO NOTHING
       RETURNING key, attempts, since`,
      [this.#target, now, until, value],
    );
    return [...rows];
  }

  /** When the next record that was tried is due; null where none waits. */
  async next(): Promise<number | null> {
    const [row] = await this.#database.all(
      "SELECT MIN(next) AS next FROM forwarded WHERE target = ?1 AND state = 'waiting'",
      [this.#target],
    );
    return row?.next == null ? null : Number(row.next);
  }

  /** Lays a record down for good. */
  async end(key: string, state: "done" | "skipped" | "dead", error: string | null): Promise<void> {
    await this.#database.run(
      `UPDATE forwarded SET state = ?3, error = ?4, attempts = attempts + 1
       WHERE target = ?1 AND key = ?2`,
      [this.#target, key, state, error],
    );
  }

  /** Puts a record off until a moment. */
  async putOff(key: string, next: number, error: string | null): Promise<void> {
    await this.#database.run(
      `UPDATE forwarded SET next = ?3, error = ?4, attempts = attempts + 1
       WHERE target = ?1 AND key = ?2 AND state = 'waiting'`,
      [this.#target, key, next, error],
    );
  }

  /** Puts a record off that waits for an interview: until then, or until that comes. */
  async await(key: string, interview: string, next: number, error: string): Promise<void> {
    await this.#database.run(
      `INSERT INTO awaiting (target, key, interview) SELECT ?1, ?2, ?3
       WHERE EXISTS (SELECT 1 FROM records WHERE key = ?2) ON CONFLICT (target, key) DO NOTHING`,
      [this.#target, key, interview],
    );
    await this.putOff(key, next, error);
  }

  /** Lets what has waited for interviews be sent, since they have come; tells how much that is. */
  async arrived(interviews: ReadonlySet<string>, now: number): Promise<number> {
    const rows = await this.#database.all("SELECT key, interview FROM awaiting WHERE target = ?1", [
      this.#target,
    ]);
    let count = 0;
    for (const { key, interview } of rows) {
      if (interviews.has(`${interview}`)) count += await this.again(`${key}`, now);
    }
    return count;
  }

  /** Lets dead letters be sent again, or what isn't done and has a key; tells how many. */
  async again(key: string | null, now: number): Promise<number> {
    const count = await this.#database.run(
      `UPDATE forwarded SET state = 'waiting', attempts = 0, since = ?2, next = ?2, error = NULL
       WHERE target = ?1 AND (key = ?3 AND state <> 'done' OR ?3 = '' AND state = 'dead')`,
      [this.#target, now, key ?? ""],
    );
    await this.#database.run("DELETE FROM awaiting WHERE target = ?1 AND key = ?2", [
      this.#target,
      key ?? "",
    ]);
    return count;
  }

  /** How many records stand where. */
  async counts(): Promise<Counts> {
    const rows = await this.#database.all(
      `SELECT COALESCE(forwarded.state, 'waiting') AS state, COUNT(*) AS count
       FROM records LEFT JOIN forwarded ON forwarded.key = records.key AND forwarded.target = ?1
       WHERE records.aside IS NULL AND (forwarded.state IS NOT NULL OR ${isFor("?2", "?3")})
       GROUP BY COALESCE(forwarded.state, 'waiting')`,
      [this.#target, this.#place, this.#named],
    );
    const counts = new Map(rows.map(({ state, count }) => [`${state}`, Number(count)]));
    const of = (state: string) => counts.get(state) ?? 0;
    return { waiting: of("waiting"), done: of("done"), skipped: of("skipped"), dead: of("dead") };
  }

  /** Why records wait that were tried in vain, or the target has no use for them, and how many for each reason. */
  async reasons(state: "waiting" | "skipped"): Promise<readonly Reason[]> {
    const rows = await this.#database.all(
      `SELECT error, COUNT(*) AS count, MIN(next) AS next FROM forwarded
       WHERE target = ?1 AND state = ?2 AND error IS NOT NULL
       GROUP BY error ORDER BY COUNT(*) DESC, error LIMIT ${reasonsShown}`,
      [this.#target, state],
    );
    return rows.map(({ error, count, next }) => ({
      error: `${error}`,
      count: Number(count),
      ...(state === "waiting" && { next: new Date(Number(next)).toISOString() }),
    }));
  }

  /** The dead letters that came last, and why. */
  async deadLetters(): Promise<readonly DeadLetter[]> {
    const rows = await this.#database.all(
      `SELECT key, attempts, error FROM forwarded WHERE target = ?1 AND state = 'dead'
       ORDER BY next DESC LIMIT ${deadShown}`,
      [this.#target],
    );
    return rows.map(({ key, attempts, error }) => ({
      key: `${key}`,
      attempts: Number(attempts),
      error: `${error}`,
    }));
  }

  /** Remembers up to where all records have a row, so that they need not be looked at again. */
  async #see(now: number): Promise<void> {
    const [row] = await this.#database.all(
      `SELECT MAX(place) AS place FROM records WHERE received < ?1 AND place > ?2`,
      [now - settling, this.#seen],
    );
    const place = Number(row?.place ?? 0);
    if (place === 0) return;
    // Those that another receiver is claiming at this moment may not be all.
    const open = await this.#database.all(
      `SELECT 1 AS one FROM records WHERE aside IS NULL AND place > ?2 AND place <= ?3 AND NOT EXISTS
         (SELECT 1 FROM forwarded there WHERE there.target = ?1 AND there.key = records.key)
       LIMIT 1`,
      [this.#target, this.#seen, place],
    );
    if (open.length === 0) this.#seen = place;
  }

  async #outbound(rows: readonly Readonly<Record<string, unknown>>[]): Promise<readonly Claim[]> {
    // Of all of them first: by it they know of each other.
    await addAddresses(
      this.#database,
      rows.map(({ key }) => `${key}`),
    );
    const claims = await Promise.all(
      rows.map(async ({ key, attempts, since }) => {
        const outbound = await outboundOf(this.#database, `${key}`);
        // Null where it was erased meanwhile.
        return outbound && { ...outbound, attempts: Number(attempts), since: Number(since) };
      }),
    );
    return claims.filter((claim) => claim !== null).sort((one, other) => one.place - other.place);
  }
}

/** Whether a record goes to a target that was named at a place and a moment. */
function isFor(place: string, named: string): string {
  return `(records.place > ${place} OR records.key IN (SELECT key FROM retaken WHERE moment >= ${named}))`;
}
