import type { Database } from "./database.ts";

/** Makes the tables of the receiver where there are none. */
export async function tables(database: Database): Promise<void> {
  const statements = [
    `CREATE TABLE IF NOT EXISTS records (
       place ${database.countingUp},
       key TEXT NOT NULL UNIQUE,
       interview TEXT NOT NULL,
       questionnaire TEXT NOT NULL,
       changed TEXT NOT NULL,
       received BIGINT NOT NULL,
       email TEXT,
       aside TEXT,
       body TEXT NOT NULL)`,
    "CREATE INDEX IF NOT EXISTS records_interview ON records (interview)",
    "CREATE INDEX IF NOT EXISTS records_email ON records (email)",
    "CREATE INDEX IF NOT EXISTS records_received ON records (received)",
    `CREATE TABLE IF NOT EXISTS events (
       key TEXT PRIMARY KEY,
       received BIGINT NOT NULL,
       body TEXT NOT NULL)`,
    `CREATE TABLE IF NOT EXISTS questionnaires (
       id TEXT NOT NULL,
       version TEXT NOT NULL,
       text TEXT NOT NULL,
       codes TEXT NOT NULL,
       kept BIGINT NOT NULL,
       PRIMARY KEY (id, version))`,
    // What was aside and is no longer, since its questionnaire is known.
    `CREATE TABLE IF NOT EXISTS retaken (
       key TEXT PRIMARY KEY REFERENCES records (key) ON DELETE CASCADE,
       moment BIGINT NOT NULL)`,
    // Digests of the keys that were erased: what is sent again under them is not kept.
    "CREATE TABLE IF NOT EXISTS erased (digest TEXT PRIMARY KEY)",
    // Digests of the interviews that were erased: what is sent of them is kept where it has a later consent.
    "CREATE TABLE IF NOT EXISTS erased_interviews (digest TEXT PRIMARY KEY, moment BIGINT NOT NULL)",
    // Digests of consents by clocks that were ahead, and when they first came: after an erasure that is no new one.
    "CREATE TABLE IF NOT EXISTS consents_ahead (digest TEXT PRIMARY KEY, moment BIGINT NOT NULL)",
    // A target gets the records behind a place, and what was retaken since it was named.
    `CREATE TABLE IF NOT EXISTS targets (
       name TEXT PRIMARY KEY,
       place BIGINT NOT NULL,
       named BIGINT NOT NULL)`,
    // A record behind that place without a row for a target is still to go there.
    `CREATE TABLE IF NOT EXISTS forwarded (
       target TEXT NOT NULL,
       key TEXT NOT NULL REFERENCES records (key) ON DELETE CASCADE,
       state TEXT NOT NULL,
       attempts BIGINT NOT NULL,
       since BIGINT NOT NULL,
       next BIGINT NOT NULL,
       error TEXT,
       PRIMARY KEY (target, key))`,
    // Calls that wait at a target for the website's interview that they began with.
    `CREATE TABLE IF NOT EXISTS awaiting (
       target TEXT NOT NULL,
       key TEXT NOT NULL REFERENCES records (key) ON DELETE CASCADE,
       interview TEXT NOT NULL,
       PRIMARY KEY (target, key))`,
    "CREATE INDEX IF NOT EXISTS awaiting_key ON awaiting (key)",
    "CREATE INDEX IF NOT EXISTS forwarded_key ON forwarded (key)",
    "CREATE INDEX IF NOT EXISTS forwarded_next ON forwarded (target, state, next)",
  ];
  // Two receivers that make the same table at once would keep one of them from starting.
  await database.whole([], async (own) => {
    for (const statement of statements) await own.run(statement, []);
  });
}
