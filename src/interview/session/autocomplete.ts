import type { LeadForm } from "./visitorScreen.ts";

/** What browsers call common fields, by the ids that authors give them. */
const byId: Readonly<Record<string, string>> = {
  name: "name",
  "full-name": "name",
  first: "given-name",
  "first-name": "given-name",
  firstname: "given-name",
  "given-name": "given-name",
  last: "family-name",
  "last-name": "family-name",
  lastname: "family-name",
  "family-name": "family-name",
  surname: "family-name",
  "job-title": "organization-title",
  role: "organization-title",
  country: "country-name",
  city: "address-level2",
  "postal-code": "postal-code",
  zip: "postal-code",
  website: "url",
};

const byType = { email: "email", tel: "tel", company: "organization" } as const;

/** The `autocomplete` of a field, so that browsers can fill it in (WCAG 1.3.5). */
export function autocompleteOf({ id, type }: LeadForm["fields"][number]): string | undefined {
  if (type !== "text") return byType[type];
  return Object.hasOwn(byId, id) ? byId[id] : undefined;
}
