import { cutWhole } from "../../../../interview/delivery/destinations/cutWhole.ts";
import { leftBy } from "../leftBy.ts";
import type { Outcome } from "../target.ts";
import type { Fields, SalesforceApi, Writing, Written } from "./api.ts";
import {
  domainField,
  fieldsOf,
  givenFields,
  keyField,
  neededFields,
  personField,
} from "./fields.ts";
import type { FoundRecords } from "./found.ts";
import type { Going } from "./going.ts";
import type { SalesforceSettings } from "./settings.ts";
import {
  accountOf,
  isOlder,
  keyOf,
  momentOfAccount,
  momentOfPerson,
  personOf,
  subjectsOf,
} from "./subjects.ts";
import { tasksOf } from "./tasks.ts";

/** Writes people and accounts that records are about, then their tasks, and gives what came of each by its key. */
export async function writeRecords(
  api: SalesforceApi,
  settings: SalesforceSettings,
  records: readonly Going[],
  found: FoundRecords,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const going = () => records.filter(({ record }) => !outcomes.has(record.key));
  /** Gives ids by what they were written by; records that need what can't be written go no further. */
  const settle = async (
    writing: Promise<ReadonlyMap<string, Written>>,
    needs: (one: Going) => readonly string[],
  ): Promise<(id: string) => string | undefined> => {
    const written = await writing;
    for (const one of going()) {
      const bad = needs(one).flatMap((id) => failureIn(written.get(id)))[0];
      if (bad) outcomes.set(one.record.key, bad);
    }
    return (id) => {
      const what = written.get(id);
      return what?.state === "written" ? what.id : undefined;
    };
  };
  const person = (one: Going) => personOf(one, found);
  const account = (one: Going) => accountOf(one, found);
  const missing = () =>
    subjectsOf(going(), person, momentOfPerson).filter((subject) => !subject.found);

  const subjects = [
    ...subjectsOf(records, person, momentOfPerson),
    ...subjectsOf(records, account, momentOfAccount),
  ];
  const changes = subjects
    .filter((subject) => subject.found && !isOlder(subject))
    .map(({ key, found, latest: { record, website, verdict } }): Writing => {
      const type = found?.type ?? "";
      // An account is none of a person's: what one has said on a website isn't said of it.
      const fields =
        type === "Account"
          ? fieldsOf(verdict.own, null)
          : { ...givenFields(record, settings.fields), ...fieldsOf(verdict.ofPerson, website) };
      return { id: key, type, fields };
    })
    .filter(({ fields }) => Object.keys(fields).length > 0);
  await settle(api.update(changes, signal), (one) => [keyOf(person(one)), keyOf(account(one))]);

  const accounts = missing().flatMap(({ latest }) => accountToMake(latest, found));
  const madeAccount = await settle(
    api.upsert("Account", domainField, [...new Map(accounts).values()], signal),
    ({ domain }) => (domain === null ? [] : [domain]),
  );
  const accountOfNew = (one: Going) =>
    account(one)?.id ?? found.withAddress(one.domain ?? "")?.id ?? madeAccount(one.domain ?? "");

  const type = settings.as === "lead" ? "Lead" : "Contact";
  const newPeople = missing().map(({ key, latest }): Writing => {
    const { record } = latest;
    const accountId = type === "Contact" ? accountOfNew(latest) : undefined;
    const fields = {
      ...neededFields(type, latest, key),
      ...givenFields(record, settings.fields),
      ...fieldsOf(latest.verdict.ofPerson, latest.website),
      Email: key,
      ...(accountId !== undefined && { AccountId: accountId }),
    };
    return { id: key, type, fields };
  });
  const madePerson = await settle(api.upsert(type, personField, newPeople, signal), (one) => [
    keyOf(person(one)),
  ]);

  /** Whom and what a task is of: of a lead, of nothing besides. */
  const about = (one: Going): Fields => {
    const who = person(one);
    const whoId = who === null ? undefined : typeof who === "string" ? madePerson(who) : who.id;
    const isLead = typeof who === "string" ? type === "Lead" : who?.type === "Lead";
    const whatId = isLead ? undefined : (one.named.Opportunity ?? account(one)?.id);
    return { ...(whoId && { WhoId: whoId }), ...(whatId && { WhatId: whatId }) };
  };
  const tasks = going().flatMap((one) => tasksOf(one.record, about(one)));
  await settle(api.upsert("Task", keyField, tasks, signal), ({ record }) =>
    tasksOf(record, {}).map(({ id }) => id),
  );
  for (const { record } of going()) outcomes.set(record.key, { state: "sent", confirmed: true });
  return outcomes;
}

/** The account of somebody who is to be made a contact, by its domain, where there is none. */
function accountToMake(
  one: Going,
  found: FoundRecords,
): readonly (readonly [domain: string, account: Writing])[] {
  const { record, domain, named } = one;
  if (domain === null || named.Account || found.withAddress(domain)) return [];
  const name = leftBy(one).company ?? (record.account?.trim() || domain);
  const fields = { Name: cutWhole(name, 255), Website: domain };
  return [[domain, { id: domain, type: "Account", fields }]];
}

function failureIn(written: Written | undefined): readonly Outcome[] {
  return written === undefined || written.state === "written" ? [] : [written];
}
