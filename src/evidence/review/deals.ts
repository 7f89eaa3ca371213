import { isMissing, numberIn } from "../table/cells.ts";
import type { HeldRow } from "./heldRow.ts";
import { readingMoney } from "./money.ts";
import { type OutcomeColumn, type OutcomeField, tellsStaying } from "./outcomeColumns.ts";
import { canBe, type Quarter, quarterOf } from "./quarters.ts";

/** What became of an interview's prospect. */
export interface Deal {
  /** In which the prospect was sold to. */
  readonly segment: string;
  /** In which it was closed, or else the interview was held. */
  readonly quarter: Quarter;
  readonly isWon: boolean;
  readonly value: number | null;
  readonly cost: number | null;
  readonly days: number | null;
  /** Of one that was won, whether the customer left; null where nobody knows yet. */
  readonly hasLeft: boolean | null;
}

/** Why a row of outcomes isn't counted, or says something that can't be read. */
export interface BadOutcome {
  readonly line: number;
  readonly why:
    | "no-id"
    | "no-outcome"
    | "value"
    | "cost"
    /** An amount in another currency than the questionnaire's. */
    | "currency"
    /** An amount in another currency than those before, of a questionnaire that names none. */
    | "mixed"
    | "days"
    | "churn"
    | "closed";
  readonly found: string;
}

/** Outcomes joined to interviews. */
export interface Joined {
  readonly deals: readonly Deal[];
  /** How many are still open. */
  readonly open: number;
  /** How many name no interview that is here, or one that is in no segment or in no quarter. */
  readonly unmatched: number;
  /** How many were closed before the first interview with the prospect: it can't have led there. */
  readonly early: number;
  /** How many are of an interview that another row is of too: the last counts. */
  readonly again: number;
  readonly bad: readonly BadOutcome[];
}

/** Takes rows of outcomes one by one. */
export interface Joining {
  add(line: number, cells: readonly string[]): void;
  joined(): Joined;
}

/**
 * @param rows interviews with the segment that each was sold to in
 * @param today as YYYY-MM-DD: no deal was closed later
 * @param currency of the questionnaire, as ISO 4217 has it
 */
export function joining(
  rows: readonly { readonly row: HeldRow; readonly segment: string | null }[],
  columns: readonly OutcomeColumn[],
  today: string,
  currency?: string,
): Joining {
  const byName = new Map<string, (typeof rows)[number][]>();
  for (const one of rows) {
    for (const name of one.row.names) {
      const named = byName.get(name);
      if (named) named.push(one);
      else byName.set(name, [one]);
    }
  }
  const at = new Map(columns.flatMap(({ field, at }) => (field ? [[field, at] as const] : [])));
  const isStaying = columns.some(({ field, column }) => field === "churn" && tellsStaying(column));
  const deals = new Map<HeldRow, Deal>();
  const bad: BadOutcome[] = [];
  const moneyIn = readingMoney(currency);
  let [open, unmatched, early, again] = [0, 0, 0, 0];
  return {
    add(line, cells) {
      const cell = (field: OutcomeField) => (cells[at.get(field) ?? -1] ?? "").trim();
      const wrong = (why: BadOutcome["why"], found: string) => void bad.push({ line, why, found });
      const id = cell("id").toLowerCase();
      if (isMissing(id)) return wrong("no-id", id);
      const isWon = outcomeIn(cell("outcome"));
      if (isWon === undefined) return wrong("no-outcome", cell("outcome"));
      if (isWon === null) {
        open++;
        return;
      }
      const closed = dayIn(cell("closed"));
      if (closed === undefined || (closed !== null && !canBe(closed, today)))
        return wrong("closed", cell("closed"));
      const money = (field: "value" | "cost") => {
        if (isMissing(cell(field))) return null;
        const amount = moneyIn(cell(field), isMissing(cell("currency")) ? "" : cell("currency"));
        if (typeof amount === "number") return amount;
        wrong(amount === "none" ? field : amount, cell(field));
        return null;
      };
      const days = () => {
        if (isMissing(cell("days"))) return null;
        const read = numberIn(cell("days"));
        if (read >= 0) return read;
        wrong("days", cell("days"));
        return null;
      };
      const said = churnIn(cell("churn"));
      if (said === undefined) wrong("churn", cell("churn"));
      const named = byName.get(id) ?? [];
      const one = interviewOf(named, closed);
      if (!one && named.length > 0) {
        early++;
        return;
      }
      const moment = closed ?? one?.row.endedAt;
      if (!one || one.segment === null || !moment) {
        unmatched++;
        return;
      }
      if (deals.has(one.row)) again++;
      deals.set(one.row, {
        segment: one.segment,
        quarter: quarterOf(moment),
        isWon,
        value: money("value"),
        cost: money("cost"),
        days: days(),
        hasLeft: typeof said === "boolean" && isWon ? said !== isStaying : null,
      });
    },
    joined: () => ({ deals: [...deals.values()], open, unmatched, early, again, bad }),
  };
}

/** The last interview that a name is of, of those before the deal was closed. */
function interviewOf<T extends { readonly row: HeldRow }>(
  named: readonly T[],
  closed: string | null,
): T | undefined {
  const sorted = named.toSorted((a, b) => (moment(a.row) < moment(b.row) ? -1 : 1));
  return sorted.findLast(({ row }) => closed === null || moment(row).slice(0, 10) <= closed);
}

function moment({ endedAt, changedAt }: HeldRow): string {
  return endedAt ?? changedAt;
}

const won = ["won", "closed won", "closedwon", "gewonnen", "yes", "ja", "true", "1", "win"];
const lost = ["lost", "closed lost", "closedlost", "verloren", "no", "nein", "false", "0", "loss"];
const pending = ["open", "offen", "pending", "in progress", "laufend"];

/** Null of what is open; undefined of what says none of it. */
function outcomeIn(cell: string): boolean | null | undefined {
  const text = cell.toLowerCase().replaceAll(/[_-]/g, " ").replace(/\s+/g, " ").trim();
  if (won.includes(text)) return true;
  if (lost.includes(text)) return false;
  return pending.includes(text) || isMissing(text) ? null : undefined;
}

const yes = ["yes", "ja", "true", "1", "churned", "left", "gekündigt"];
const no = ["no", "nein", "false", "0", "active", "aktiv"];

/** What a column of leaving, or of staying, says; null where nothing. */
function churnIn(cell: string): boolean | null | undefined {
  const text = cell.toLowerCase();
  if (yes.includes(text)) return true;
  if (no.includes(text)) return false;
  return isMissing(text) ? null : undefined;
}

/** A day as YYYY-MM-DD; null of none, undefined of what can't be read or could be two. */
function dayIn(cell: string): string | null | undefined {
  if (isMissing(cell)) return null;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(cell) ?? [];
  const [, ownDay, ownMonth, ownYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  const parts = year ? [year, month, day] : ownYear ? [ownYear, ownMonth, ownDay] : null;
  if (!parts) return undefined;
  const iso = parts.map((part = "") => part.padStart(2, "0")).join("-");
  const read = new Date(iso);
  // A day that a month doesn't have is taken for one of the next.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : undefined;
}
