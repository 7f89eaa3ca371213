import { cutWhole } from "./cutWhole.ts";
import type { NetworkKind } from "./kind.ts";
import { type Part, partOf } from "./part.ts";
import { fields, mustMatch } from "./setting.ts";

/**
 * Salesforce's Web-to-Lead. It takes submissions with a lead only. A page can't read its answer, and it can drop a
 * lead without a word: what is sent there is never confirmed.
 */
export interface Salesforce {
  readonly kind: "salesforce";
  /** The organisation's id. */
  readonly oid: string;
  /** What fills each field: standard ones such as `last_name`, and a company's own by their `00N…` ids. */
  readonly fields: Readonly<Record<string, Part>>;
}

const limits = new Map([
  ["first_name", 40],
  ["last_name", 80],
  ["company", 40],
  ["title", 40],
]);

export const salesforce: NetworkKind<Salesforce> = {
  settings: { oid: mustMatch(/^00D\w{12}(\w{3})?$/, 'the organisation\'s id, "00D…"'), fields },
  address: ["oid"],
  needsLead: true,
  /** As Web-to-Lead takes it: longer texts cut to its limits, and nothing empty. */
  request(submission, { oid, fields }) {
    const form = new URLSearchParams({ oid });
    for (const [name, part] of Object.entries(fields)) {
      const text = partOf(submission, part);
      const fitting = cutWhole(text, limits.get(name) ?? text.length);
      if (fitting !== "") form.append(name, fitting);
    }
    return {
      url: "https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8",
      init: {
        mode: "no-cors",
        headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
        body: form.toString(),
      },
    };
  },
  answer: async () => ({ state: "sent", confirmed: false }),
};
