import type { InterviewRecord } from "../../../../interview/record/record.ts";
import type { Outbound } from "../target.ts";

/** Records of Salesforce that a call's context names. */
export interface Named {
  readonly Lead?: string;
  readonly Contact?: string;
  readonly Account?: string;
  readonly Opportunity?: string;
}

/** A record on its way, with whom and what it is about. */
export interface Going
  extends Pick<Outbound, "record" | "email" | "website" | "verdict" | "others"> {
  /** Of the account that somebody belongs to who is to be made a contact. */
  readonly domain: string | null;
  readonly named: Named;
}

/**
 * By what the ids of a kind begin with.
 *
 * @see https://help.salesforce.com/s/articleView?id=000385203 (Standard Field Record ID Prefix Decoder)
 */
const prefixes: Readonly<Record<string, keyof Named>> = {
  "00Q": "Lead",
  "003": "Contact",
  "001": "Account",
  "006": "Opportunity",
};

const id = /^(00Q|003|001|006)[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/;

/** The records that the context of a call names, under whatever name: that of another account says nothing of this one. */
export function namedIn({ context, contextOf, account }: InterviewRecord): Named {
  if (contextOf != null && contextOf !== account) return {};
  const found = Object.values(context ?? {}).flatMap((value) => {
    const [whole, prefix = ""] = (typeof value === "string" && id.exec(value)) || [];
    return whole === undefined ? [] : [[prefixes[prefix], whole] as const];
  });
  return Object.fromEntries(found);
}
