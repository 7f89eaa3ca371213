import { cutWhole } from "../../../../interview/delivery/destinations/cutWhole.ts";
import type { InterviewRecord } from "../../../../interview/record/record.ts";
import { type CrmField, crmValues } from "../crmFields.ts";
import { leftBy } from "../leftBy.ts";
import type { Standing } from "../target.ts";
import type { Fields } from "./api.ts";
import type { Going } from "./going.ts";

/** The field that tells a lead or a contact by its e-mail address: Salesforce's own may be of several. */
export const personField = "Needs_Person__c";

/** The field that tells an account by its domain. */
export const domainField = "Needs_Domain__c";

/**
 * The field that tells a task by what it is of. It is a field of Activity, which tasks and events share, and can be an
 * external id and unique there as elsewhere.
 */
export const keyField = "Needs_Key__c";

/** When the interview was held whose fields a record has. */
export const dateField = "Needs_Date__c";

/** The most characters of a field of text, and of one of several lines that can be filtered by. */
export const longestText = 255;

/** The most characters of a field of many lines, which can't be filtered by. */
export const longestJson = 32_768;

/** What Salesforce calls a field. */
export function fieldName({ id }: CrmField): string {
  return `Needs_${id.replace(/(^|_)[a-z]/g, (start) => start.toUpperCase())}__c`;
}

/**
 * A lead's, contact's or account's fields as a record says them; null, which clears them, where it says nothing of one.
 *
 * @param record whose segment stands; null leaves the fields as they are
 * @param website what the person has answered on a website; an account has answered nothing
 */
export function fieldsOf(record: Standing, website: InterviewRecord | null): Fields {
  return Object.fromEntries(
    crmValues(record, website).map(([field, value]) => {
      const isWhole = field.kind === "number" || field.kind === "json" || value === null;
      return [fieldName(field), isWhole ? value : cutWhole(`${value}`, longestText)];
    }),
  );
}

/** @see https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-lead.html */
const longest: Readonly<Record<string, number>> = {
  FirstName: 40,
  LastName: 80,
  Company: 255,
  Title: 128,
  Phone: 40,
  Website: 255,
};

/** The fields of a person that a target's settings fill with what was left in the lead form, as far as it was. */
export function givenFields(
  { person }: InterviewRecord,
  fields: Readonly<Record<string, string>>,
): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, from]) => {
      const value = Object.hasOwn(person, from) ? person[from]?.trim() : "";
      return value ? [[name, cutWhole(value, longest[name] ?? value.length)]] : [];
    }),
  );
}

/** What a lead or a contact can't be made without, unless it is given. */
export function neededFields(type: "Lead" | "Contact", one: Going, email: string): Fields {
  const { name, firstName, lastName, company } = leftBy(one);
  const [, domain = ""] = email.split("@");
  return {
    LastName: cutWhole(lastName ?? name ?? email, 80),
    ...(firstName && lastName && { FirstName: cutWhole(firstName, 40) }),
    ...(type === "Lead" && {
      Company: cutWhole(company ?? (one.record.account?.trim() || domain), 255),
    }),
  };
}
