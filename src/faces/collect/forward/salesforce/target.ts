import { companyDomain } from "../companyDomain.ts";
import type { Outbound, Outcome, Target } from "../target.ts";
import { toCome } from "../toCome.ts";
import { SalesforceApi } from "./api.ts";
import { withEarlier } from "./earlier.ts";
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
    from: Object.values(settings.fields),
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
        const records = await Promise.all(going().map((one) => withEarlier(one, found)));
        const written = await writeRecords(api, settings, records, found, signal);
        for (const [key, outcome] of written) outcomes.set(key, outcome);
      }
      return batch.map(({ record }) => outcomes.get(record.key) as Outcome);
    },
  };

  function goingOf({ record, email, website, verdict, others }: Outbound): Going {
    const domain = email !== null && settings.as === "contact" ? companyDomain(email) : null;
    return { record, email, website, verdict, others, domain, named: namedIn(record) };
  }
}

/** Why a record doesn't go to Salesforce. */
function whyNot(one: Going & Pick<Outbound, "isSuperseded">): Outcome | null {
  const { isSuperseded, email, named } = one;
  if (isSuperseded) return { state: "skipped", text: "A later record says it all." };
  if (email !== null) {
    return email.length > longestEmail
      ? refused("Its e-mail address is longer than Salesforce takes.")
      : null;
  }
  if (Object.keys(named).length > 0) return null;
  const text = "It has no e-mail address, and its context names no record.";
  return toCome(one) ?? { state: "skipped", text };
}

function refused(text: string): Outcome {
  return { state: "refused", status: 0, text };
}
