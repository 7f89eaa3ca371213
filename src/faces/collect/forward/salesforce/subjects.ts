import { stands } from "../../../../interview/record/provisional.ts";
import { dateOf } from "../crmFields.ts";
import type { Found, FoundRecords } from "./found.ts";
import type { Going } from "./going.ts";

/** A lead, a contact or an account that records are about. */
interface Subject {
  /** Its id in Salesforce, or an e-mail address where it isn't there yet. */
  readonly key: string;
  /** What is there of it; null where it is still to be made. */
  readonly found: Found | null;
  /** The record that says how things stand with it: what is provisional does so only where nothing else is on its way. */
  readonly latest: Going;
  /** When that was said, in milliseconds since 1970. */
  readonly moment: number;
}

/** The person that a record is about: one that is there, or an address of one to be made; null where it is about none. */
export function personOf({ email, named }: Going, found: FoundRecords): Found | string | null {
  const { Contact = "", Lead = "" } = named;
  const person = found.withId(Contact) ?? found.withId(Lead);
  return person ?? (email && (found.withAddress(email) ?? email));
}

/** The account that a record names. */
export function accountOf({ named }: Going, found: FoundRecords): Found | null {
  return found.withId(named.Account ?? "") ?? null;
}

/** What a person or an account is told by: its id, or the address of one to be made. */
export function keyOf(what: Found | string | null): string {
  return typeof what === "string" ? what : (what?.id ?? "");
}

/** Each once of what records are about. */
export function subjectsOf(
  records: readonly Going[],
  about: (one: Going) => Found | string | null,
  momentOf: (one: Going) => number,
): readonly Subject[] {
  const subjects = new Map<string, Subject>();
  for (const latest of records.toSorted((one, other) => momentOf(one) - momentOf(other))) {
    const what = about(latest);
    const found = typeof what === "string" ? null : what;
    const subject = { key: keyOf(what), found, latest, moment: momentOf(latest) };
    if (what !== null) subjects.set(subject.key, subject);
  }
  return [...subjects.values()];
}

/** Whether what is there of a subject is of a later interview than all that are on their way. */
export function isOlder({ found, moment }: Subject): boolean {
  return found !== null && found.date > moment;
}

/** When what a record says of its person for sure was said; before all else where that is nothing. */
export function momentOfPerson(one: Going): number {
  const { ofPerson } = one.verdict;
  const said = ofPerson !== null && ofPerson !== "nothing" ? Date.parse(dateOf(ofPerson)) : 0;
  return Math.max(momentOfAccount(one), said);
}

/** The same of its account, of which the interview alone says something: also when it takes back what it has said. */
export function momentOfAccount({ record, verdict: { own } }: Going): number {
  if (own === null) return 0;
  return Date.parse(stands(record) ? dateOf(record) : record.changedAt);
}
