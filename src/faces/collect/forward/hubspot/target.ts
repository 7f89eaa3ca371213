import { companyDomain } from "../companyDomain.ts";
import { leftBy } from "../leftBy.ts";
import type { Outbound, Outcome, Target } from "../target.ts";
import { toCome } from "../toCome.ts";
import { noteOf, tasksOf } from "./activities.ts";
import { HubSpotApi, type Upsert, type Written } from "./api.ts";
import { emptyIn } from "./empty.ts";
import { domainProperty, keyProperty, propertiesOf } from "./properties.ts";

/** What is set of a HubSpot target. */
export interface HubSpotSettings {
  readonly address: string;
  readonly token: string;
  /** Which field of a person fills which property of a contact. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether companies are made; HubSpot may be set to do that by itself. */
  readonly companies: boolean;
}

/** A record whose contact is there. */
interface Placed extends Outbound {
  readonly email: string;
}

/**
 * HubSpot: a contact by e-mail, the company by domain, a note of each interview and tasks for its dated steps, so that
 * what is sent again changes what is there and makes no second one.
 */
export function hubspotTarget(name: string, settings: HubSpotSettings): Target {
  const api = new HubSpotApi(settings.address, settings.token);

  return {
    name,
    kind: "hubspot",
    from: Object.values(settings.fields),
    most: 50,
    async send(batch, signal) {
      const outcomes = new Map<string, Outcome>();
      const wanted = batch.flatMap((one): Placed[] => {
        const { email } = one;
        const { key } = one.record;
        if (one.isSuperseded) outcomes.set(key, skipped("A later record says it all."));
        else if (email === null)
          outcomes.set(key, toCome(one) ?? skipped("It has no e-mail address."));
        else return [{ ...one, email }];
        return [];
      });
      const fail = (records: readonly Placed[], outcome: Outcome) => {
        for (const { record } of records) outcomes.set(record.key, outcome);
      };
      const going = () => wanted.filter(({ record }) => !outcomes.has(record.key));
      /** Writes what records have of one kind; those of which something can't be written go no further. */
      const write = async (
        type: string,
        idProperty: string,
        of: (one: Placed) => readonly Upsert[],
      ): Promise<ReadonlyMap<string, string>> => {
        const inputs = new Map(
          going()
            .flatMap(of)
            .map((input) => [input.id, input]),
        );
        const written = await api.upsert(type, idProperty, [...inputs.values()], signal);
        for (const one of going()) {
          const bad = of(one).flatMap(({ id }) => failureIn(written.get(id)));
          if (bad[0]) fail([one], bad[0]);
        }
        return new Map(
          [...written].flatMap(([id, one]) => (one.state === "written" ? [[id, one.id]] : [])),
        );
      };
      const associate = async (
        from: string,
        to: string,
        of: (one: Placed) => readonly (readonly [string | undefined, string | undefined])[],
      ) => {
        const pairs = going().flatMap((one) =>
          of(one)
            .filter((pair): pair is [string, string] => !pair.includes(undefined))
            .map((pair) => ({ one, pair })),
        );
        const all = pairs.map(({ pair }) => pair);
        const failed = await api.associate(from, to, all, signal);
        for (const { one, pair } of pairs) {
          const outcome = failed.get(pair);
          if (outcome) fail([one], outcome);
        }
      };

      const empty = await emptyIn(
        api,
        wanted.map(({ email }) => email),
        signal,
      );
      if ("state" in empty) fail(going(), empty);
      const toWrite = "state" in empty ? () => [] : empty;
      const latest = new Map(wanted.map((one) => [one.email, contactOf(one, settings, toWrite)]));
      for (const one of wanted) {
        if (one.isLatestOfPerson) latest.set(one.email, contactOf(one, settings, toWrite));
      }
      const contacts = await write("contacts", "email", ({ email }) => [
        latest.get(email) as Upsert,
      ]);
      if (settings.companies) {
        const there = await companiesThere(going());
        const made = await write("companies", domainProperty, (one) => {
          const domain = companyDomain(one.email);
          return domain === null || there.has(domain) ? [] : [companyOf(domain, one)];
        });
        await associate("contacts", "companies", ({ email }) => {
          const domain = companyDomain(email) ?? "";
          return [[contacts.get(email), there.get(domain) ?? made.get(domain)]];
        });
      }
      const notes = await write("notes", keyProperty, ({ record }) => [noteOf(record)]);
      await associate("notes", "contacts", ({ record, email }) => [
        [notes.get(noteOf(record).id), contacts.get(email)],
      ]);
      const tasks = await write("tasks", keyProperty, ({ record }) => tasksOf(record));
      await associate("tasks", "contacts", ({ record, email }) =>
        tasksOf(record).map(({ id }) => [tasks.get(id), contacts.get(email)]),
      );
      fail(going(), { state: "sent", confirmed: true });
      return batch.map(({ record }) => outcomes.get(record.key) as Outcome);

      /** @see https://developers.hubspot.com/docs/api-reference/legacy/crm/objects/companies/search/search-companies */
      async function companiesThere(
        records: readonly Placed[],
      ): Promise<ReadonlyMap<string, string>> {
        const domains = new Set(records.flatMap(({ email }) => companyDomain(email) ?? []));
        if (domains.size === 0) return new Map();
        const filters = [{ propertyName: "domain", operator: "IN", values: [...domains] }];
        const sorts = [{ propertyName: "createdate", direction: "DESCENDING" }];
        const wanted = { filterGroups: [{ filters }], properties: ["domain"], sorts, limit: 200 };
        const answer = await api.call("POST", "/crm/v3/objects/companies/search", wanted, signal);
        if (!("body" in answer)) {
          fail(records, answer);
          return new Map();
        }
        // The one that is there longest, where there are several.
        return new Map(
          (answer.body.results ?? []).map(({ id, properties }) => [
            `${properties?.domain}`,
            `${id}`,
          ]),
        );
      }
    },
  };
}

/**
 * A contact: what the person comes to for sure, and whom the latest record says that it is. What they
 * have left as name and company fills what is empty, unless the settings say what does.
 */
function contactOf(
  one: Placed,
  { fields }: HubSpotSettings,
  emptyOf: (email: string) => readonly string[],
): Upsert {
  const { record, email, isLatestOfPerson } = one;
  const given = Object.entries(fields).flatMap(([property, field]) => {
    const value = Object.hasOwn(record.person, field) ? record.person[field] : undefined;
    return value?.trim() ? [[property, value.trim()] as const] : [];
  });
  const { name, firstName, lastName, company } = leftBy(one);
  // Another form may have none of the fields that the settings name.
  const isNameGiven = given.some(([property]) => /^(first|last)name$/.test(property));
  // Nobody can tell where a name is to be parted; so it is written whole, where HubSpot's e-mails greet by.
  const parts = lastName ? { firstname: firstName, lastname: lastName } : { firstname: name };
  const left: Readonly<Record<string, string | undefined>> = {
    ...(!isNameGiven && parts),
    company,
  };
  const filling = emptyOf(email).flatMap((property) => {
    const value = left[property];
    return value ? [[property, value] as const] : [];
  });
  const who = isLatestOfPerson ? Object.fromEntries([...filling, ...given]) : {};
  return { id: email, properties: { ...who, ...propertiesOf(one), email } };
}

function companyOf(domain: string, one: Placed): Upsert {
  const { company = domain } = leftBy(one);
  return { id: domain, properties: { [domainProperty]: domain, domain, name: company } };
}

function failureIn(written: Written | undefined): readonly Outcome[] {
  return written === undefined || written.state === "written" ? [] : [written];
}

function skipped(text: string): Outcome {
  return { state: "skipped", text };
}
