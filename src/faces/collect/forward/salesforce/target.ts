import { companyDomain } from "../companyDomain.ts";
import type { Outbound, Outcome, Target } from "../target.ts";
import { SalesforceApi } from "./api.ts";
import { findRecords } from "./found.ts";
import { type Going, namedIn } from "./going.ts";
import { gone } from "./refusals.ts";
import type { SalesforceSettings } from "./settings.ts";

import { writeRecords } from "./writing.ts";

/** Salesforce's field of e-mail addresses takes no more. */
const longestEmail = 80;

/**
 * Salesforce: a lead, or a contact and its account, by e-mail address or by what a call's context names; a task for each
 * interview and for its dated steps. All that is made has an external id, so that a retry makes no second one.
 */
export function salesforceTarget(name: string, settings: SalesforceSettings): Target {
  const api = new SalesforceApi(settings);
  return {
    name,
    kind: "salesforce",
    most: 50,
    async send(batch, signal) {
      const all = batch.map((one) => ({ ...goingOf(one), isSuperseded: one.isSuperseded }));
      const outcomes = new Map(all.map((one) => [one.record.key, whyNot(one)]));
      const going = () => all.filter(({ record }) => !outcomes.get(record.key));
      const found = await findRecords(api, going(), signal);
      for (const one of going()) {
        const ids = [one.named.Lead, one.named.Contact, one.named.Account].filter(Boolean);
        if ("state" in found) outcomes.set(one.record.key, found);
        else if (!ids.every((id) => found.withId(`${id}`))) {
          outcomes.set(one.record.key, refused(gone));
        }
      }
      if (!("state" in found)) {
        const written = await writeRecords(api, settings, going(), found, signal);
        for (const [key, outcome] of written) outcomes.set(key, outcome);
      }
      return batch.map(({ record }) => outcomes.get(record.key) as Outcome);
    },
  };

  function goingOf({ record, email, website, verdict }: Outbound): Going {
    const domain = email !== null && settings.as === "contact" ? companyDomain(email) : null;
    return { record, email, website, verdict, domain, named: namedIn(record) };
  }
}

/** Why a record doesn't go to Salesforce. */
function whyNot({
  isSuperseded,
  email,
  named,
}: Going & Pick<Outbound, "isSuperseded">): Outcome | null {
  if (isSuperseded) return { state: "skipped", text: "A later record says it all." };
  if (email !== null) {
    return email.length > longestEmail
      ? refused("Its e-mail address is longer than Salesforce takes.")
      : null;
  }
  return Object.keys(named).length > 0
    ? null
    : { state: "skipped", text: "It has no e-mail address, and its context names no record." };
}

function refused(text: string): Outcome {
  return { state: "refused", status: 0, text };
}
