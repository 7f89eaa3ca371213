import type { SalesforceAccess } from "./api.ts";

/** What is set of a Salesforce target. */
export interface SalesforceSettings extends SalesforceAccess {
  /** What somebody becomes who isn't there yet. */
  readonly as: "lead" | "contact";
  /** Which field of a person fills which field of a lead or a contact. */
  readonly fields: Readonly<Record<string, string>>;
}
