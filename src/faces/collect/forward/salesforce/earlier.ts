import type { InterviewRecord } from "../../../../interview/record/record.ts";
import { latestStanding } from "../verdictOf.ts";
import type { FoundRecords } from "./found.ts";
import { type Going, type Named, namedIn } from "./going.ts";
import { personOf } from "./subjects.ts";

/**
 * A record that takes back what its interview had settled, with what other interviews say of the same person and the same
 * account for sure: those count again, by whatever the person was known there.
 */
export async function withEarlier(one: Going, found: FoundRecords): Promise<Going> {
  const { record, verdict, named } = one;
  if (verdict.own !== "nothing") return one;
  const person = personOf(one, found);
  const addresses = new Set(
    [one.email ?? "", typeof person === "string" ? person : (person?.email ?? "")].filter(Boolean),
  );
  const ids = [named.Contact, named.Lead, named.Account].flatMap((id) => id?.slice(0, 15) ?? []);
  const others = (await one.others([...addresses], ids)).filter(
    (other) => other.record.interview !== record.interview,
  );
  const latest = (isOf: (other: Named, email: string) => boolean) =>
    latestStanding(
      others
        .filter((other) => isOf(namedIn(other.record), other.email ?? ""))
        .map((other): InterviewRecord => other.record),
    );
  const own = latest((other) => isSame(other.Account, named.Account)) ?? "nothing";
  const ofPerson = latest(
    (other, email) =>
      isSame(other.Contact, named.Contact) ||
      isSame(other.Lead, named.Lead) ||
      addresses.has(email),
  );
  return { ...one, verdict: { own, ofPerson: ofPerson ?? verdict.ofPerson } };
}

/** Of an id's 18 signs the last three only repeat which of the others are capitals. */
function isSame(id: string | undefined, other: string | undefined): boolean {
  return id !== undefined && id.slice(0, 15) === other?.slice(0, 15);
}
