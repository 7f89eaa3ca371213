import type { InterviewRecord } from "../../../interview/record/record.ts";
import type { Statements } from "../database/database.ts";
import { plain } from "../database/plain.ts";
import type { Kept, Outbound } from "./target.ts";
import { verdictOf } from "./verdictOf.ts";

/** Among how many records of one person the last of a website is looked for, and the last that is settled. */
const mostOfPerson = 50;

/** A record that is kept, with what else is known of its person; null where it was erased meanwhile. */
export async function outboundOf(
  database: Statements,
  key: string,
): Promise<(Outbound & { readonly place: number }) | null> {
  const [row] = await database.all(
    `SELECT place, email, body,
       EXISTS (SELECT 1 FROM records later WHERE later.interview = records.interview
         AND later.aside IS NULL AND ${isLater}) AS superseded,
       EXISTS (SELECT 1 FROM records later WHERE later.email = records.email
         AND later.aside IS NULL AND ${isLater}) AS former
     FROM records WHERE key = ?1`,
    [key],
  );
  if (!row) return null;
  const email = row.email === null ? null : `${row.email}`;
  const record: InterviewRecord = JSON.parse(`${row.body}`);
  const { interview, startedFrom } = record;
  const kept = await latestFirst(database, "email = ?1 OR interview IN (?2, ?3)", [
    email ?? "",
    plain(interview),
    plain(startedFrom ?? interview),
  ]);
  const known = kept.map((one) => one.record);
  return {
    place: Number(row.place),
    record,
    email,
    website: known.find(({ channel }) => channel === "website") ?? null,
    isSuperseded: Boolean(row.superseded),
    isLatestOfPerson: !row.former,
    verdict: verdictOf(record, known),
    others: (emails, ids) => others(database, emails, ids),
  };
}

/** Gives calls without an address that of the website's interview that they began with, where it came after them. */
export async function addAddresses(database: Statements, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [row] = await database.all("SELECT body FROM records WHERE key = ?1 AND email IS NULL", [
      key,
    ]);
    const { startedFrom = null }: Partial<InterviewRecord> = row ? JSON.parse(`${row.body}`) : {};
    if (startedFrom === null) continue;
    await database.run(
      `UPDATE records SET email = (SELECT email FROM records started
         WHERE started.interview = ?2 AND email IS NOT NULL AND aside IS NULL
         ORDER BY changed DESC, place DESC LIMIT 1)
       WHERE key = ?1 AND email IS NULL`,
      [key, plain(startedFrom)],
    );
  }
}

async function others(
  database: Statements,
  emails: readonly string[],
  ids: readonly string[],
): Promise<readonly Kept[]> {
  const conditions = [...emails.map(() => "email = ?"), ...ids.map(() => "body LIKE ?")];
  if (conditions.length === 0) return [];
  const condition = conditions.map((one, at) => `${one}${at + 1}`).join(" OR ");
  return latestFirst(database, condition, [...emails, ...ids.map((id) => `%${id}%`)]);
}

async function latestFirst(
  database: Statements,
  condition: string,
  values: readonly string[],
): Promise<readonly Kept[]> {
  const rows = await database.all(
    `SELECT email, body FROM records WHERE aside IS NULL AND (${condition})
     ORDER BY changed DESC, place DESC LIMIT ${mostOfPerson}`,
    values,
  );
  return rows.map(({ email, body }) => ({
    record: JSON.parse(`${body}`),
    email: email === null ? null : `${email}`,
  }));
}

const isLater =
  "(later.changed > records.changed OR (later.changed = records.changed AND later.place > records.place))";
