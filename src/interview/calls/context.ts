/** What a page gives with an account, such as the ids of records, to get it back with the call: anything that JSON holds. */
export type Context = Readonly<Record<string, unknown>>;

/** A context with the account that it is of; "" where the page named none. */
export interface GivenContext {
  readonly account: string;
  readonly values: Context;
}

/** How long a context may be as JSON, in characters: enough for ids, and no place for documents. */
const longest = 10_000;

/** A copy of a context as JSON keeps it; null for what is none, or is too long. It never throws. */
export function contextOf(raw: unknown): Context | null {
  if (typeof raw !== "object" || raw === null) return null;
  try {
    const json = JSON.stringify(raw);
    if (json.length > longest) return null;
    // That name would be no entry of whatever object it is put into.
    const copy: unknown = JSON.parse(json, (key, value) =>
      key === "__proto__" ? undefined : value,
    );
    return isEntries(copy) ? copy : null;
  } catch {
    return null;
  }
}

function isEntries(value: unknown): value is Context {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
