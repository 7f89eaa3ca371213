import { type CrmField, crmValues } from "../crmFields.ts";
import type { Outbound } from "../target.ts";

/** The property that tells a note or a task which record it is of, unique among them. */
export const keyProperty = "needs_key";

/** The property that tells a company by its domain, unique among them: HubSpot's own may be of several. */
export const domainProperty = "needs_domain";

/** What HubSpot calls a field. */
export function propertyName({ id }: CrmField): string {
  return `needs_${id}`;
}

/** The contact's properties as the person's latest interview says them whose segment stands; empty, which clears them, where it says nothing of one. */
export function propertiesOf({ verdict, website }: Outbound): Readonly<Record<string, string>> {
  return Object.fromEntries(
    crmValues(verdict.ofPerson, website).map(([field, value]) => [
      propertyName(field),
      `${value ?? ""}`,
    ]),
  );
}
