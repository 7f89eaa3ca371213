import type { Fields, SalesforceApi } from "./api.ts";
import { dateField, domainField } from "./fields.ts";
import type { Going } from "./going.ts";

/** A record that is there. */
export interface Found {
  readonly type: "Lead" | "Contact" | "Account";
  readonly id: string;
  /** Of a person, in small letters; empty where there is none. */
  readonly email: string;
  /** When the interview was held whose fields it has, in milliseconds since 1970. */
  readonly date: number;
}

/** What is there, by the ids and the addresses that were looked for. */
export class FoundRecords {
  readonly #byId = new Map<string, Found>();
  readonly #byAddress = new Map<string, Found>();

  /** By an id of 15 signs or of 18: the last three only repeat which of the others are capitals. */
  withId(id: string): Found | undefined {
    return this.#byId.get(id.slice(0, 15));
  }

  /** By an e-mail address, or an account's domain. */
  withAddress(address: string): Found | undefined {
    return this.#byAddress.get(address);
  }

  /** Of several with one address, the one that is there longest counts. */
  add(row: Fields, found: Found): void {
    this.#byId.set(`${row.Id}`.slice(0, 15), found);
    const address = `${row.Email ?? row[domainField] ?? ""}`.toLowerCase();
    if (address !== "" && !this.#byAddress.has(address)) this.#byAddress.set(address, found);
  }
}

type NotFound = Exclude<Awaited<ReturnType<SalesforceApi["query"]>>, { rows: unknown }>;

/**
 * Looks for people by e-mail address, and for what calls name. Who is there as a contact stays one, and a lead that was
 * converted is the contact that it became.
 */
export async function findRecords(
  api: SalesforceApi,
  wanted: readonly Going[],
  signal: AbortSignal,
): Promise<FoundRecords | NotFound> {
  const found = new FoundRecords();
  for (const { type, address, converted } of kinds) {
    const ids = wanted.flatMap(({ named }) => named[type] ?? []);
    const addresses = wanted.flatMap((one) => (address === "Email" ? one.email : one.domain) ?? []);
    const conditions = [
      ...(ids.length > 0 ? [`Id IN (${listed(ids)})`] : []),
      ...(addresses.length > 0 ? [`${address} IN (${listed(addresses)})`] : []),
    ];
    if (conditions.length === 0) continue;
    const answer = await api.query(
      `SELECT Id, ${address}, ${dateField}${converted} FROM ${type} WHERE ${conditions.join(" OR ")} ORDER BY CreatedDate`,
      signal,
    );
    if (!("rows" in answer)) return answer;
    for (const row of answer.rows) {
      const date = Date.parse(`${row[dateField]}`) || 0;
      const contact = row.ConvertedContactId;
      const email = `${row.Email ?? ""}`.toLowerCase();
      found.add(
        row,
        contact
          ? { type: "Contact", id: `${contact}`, email, date: 0 }
          : { type, id: `${row.Id}`, email, date },
      );
    }
  }
  return found;
}

const kinds = [
  { type: "Contact", address: "Email", converted: "" },
  { type: "Lead", address: "Email", converted: ", ConvertedContactId" },
  { type: "Account", address: domainField, converted: "" },
] as const;

/** @see https://developer.salesforce.com/docs/platform/soql-sosl/guide/sforce-api-calls-soql-select-quotedstringescapes.html */
function listed(values: readonly string[]): string {
  return [...new Set(values)].map((value) => `'${value.replace(/[\\']/g, "\\$&")}'`).join(", ");
}
