import type { InterviewRecord } from "../../interview/record/record.ts";
import type { Statements, Value } from "./database/database.ts";
import { recordAsSent, type Sent } from "./sent.ts";
import type { Taken } from "./taking.ts";

/** How many rows are read at once. */
const page = 500;

/** A record as it is kept. */
export interface Row extends Pick<Taken, "sent" | "aside"> {
  /** Says why where it is set aside. */
  readonly record: InterviewRecord;
  /** The person's, which a call may have of the interview that it began with. */
  readonly email: string | null;
  /** When it came, in milliseconds since 1970. */
  readonly received: number;
}

/**
 * The records of which a condition holds, in the order in which they came, read a page at a time.
 *
 * @param condition with `?2` and so on for the values; `?1` is the place to go on from
 */
export async function* rowsOf(
  database: Statements,
  condition: string,
  values: readonly Value[],
): AsyncGenerator<Row> {
  let after = 0;
  for (;;) {
    const rows = await database.all(
      `SELECT place, received, email, aside, body FROM records WHERE place > ?1 AND ${condition}
       ORDER BY place LIMIT ${page}`,
      [after, ...values],
    );
    for (const { place, received, email, aside, body } of rows) {
      after = Number(place);
      yield {
        ...recordIn(JSON.parse(`${body}`), textOf(aside)),
        email: textOf(email),
        received: Number(received),
      };
    }
    if (rows.length < page) return;
  }
}

function recordIn(sent: Sent, aside: string | null): Taken {
  const record = recordAsSent(sent);
  return { sent, aside, record: aside === null ? record : { ...record, aside } };
}

function textOf(value: unknown): string | null {
  return value === null ? null : `${value}`;
}
