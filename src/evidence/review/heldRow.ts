import type { Given } from "../../questionnaire/decision/answers.ts";

/** An interview that was held, as it was last told: what a review counts. Any record can be made one. */
export interface HeldRow {
  /** The interview, however often it is told; "" where nobody knows. */
  readonly interview: string;
  readonly questionnaire: string;
  readonly version: string;
  /** A visitor or a call of the sales team; null where nobody says. */
  readonly channel: "website" | "console" | null;
  /** Of two rows of one interview the later counts. ISO 8601. */
  readonly changedAt: string;
  /** When it ended; null where nobody says, so that it is in no quarter. ISO 8601. */
  readonly endedAt: string | null;
  readonly isFinished: boolean;
  readonly given: Given;
  /**
   * Whether all is told that a record can tell. A table leaves out what was put and not answered, that a call went on (with a
   * website's interview, or past a rule), and ids of a CRM.
   */
  readonly isWhole: boolean;
  /** Questions that were put and not answered: where a visitor left, or what a rep went past. */
  readonly unanswered: readonly string[];
  /** The segment in which it was told. */
  readonly segment: string | null;
  /** That a person chose the segment: what the answers came to, and why it was chosen. */
  readonly overruled: { readonly from: string | null; readonly why: string | null } | null;
  /** The call went on with a prospect whom a rule turns away: the questionnaire alone would not come to its segment. */
  readonly wentOn: boolean;
  /** The website's interview that a call goes on with. */
  readonly startedFrom: string | null;
  /** What others may know it by: its keys, an e-mail address, ids of a CRM. */
  readonly names: readonly string[];
}

/** Rows without those that were told again: of each interview the last counts. */
export interface LastRows {
  readonly rows: readonly HeldRow[];
  /** How many were told again, unchanged or since. */
  readonly again: number;
}

/** The last row of each interview. Whatever an earlier one was known by still names it. */
export function lastOfEach(rows: Iterable<HeldRow>): LastRows {
  const last = new Map<string, HeldRow>();
  const nameless: HeldRow[] = [];
  let again = 0;
  for (const row of rows) {
    const before = last.get(row.interview);
    if (row.interview === "") nameless.push(row);
    else if (!before) {
      last.set(row.interview, row);
    } else {
      again++;
      const counts = row.changedAt >= before.changedAt ? row : before;
      const names = [...new Set([...before.names, ...row.names])];
      last.set(row.interview, { ...counts, names });
    }
  }
  return { rows: [...last.values(), ...nameless], again };
}
