/**
 * By what others may know an interview.
 *
 * @param context of a call: of it ids of records, by the names that they stand under
 */
export function namesIn(
  interview: string,
  key: string,
  person: readonly string[],
  context: Readonly<Record<string, unknown>>,
): readonly string[] {
  const emails = person.filter((value) => /^\s*[^\s@]+@[^\s@]+\s*$/.test(value));
  const ids = Object.entries(context).flatMap(([name, value]) =>
    isRecord(name) && (typeof value === "string" || typeof value === "number") ? [`${value}`] : [],
  );
  const all = [interview, key, ...emails, ...ids].map((name) => name.trim().toLowerCase());
  return [...new Set(all)].filter((name) => name !== "");
}

const records = new Set(
  "account company contact deal id lead opportunity organisation organization person record".split(
    " ",
  ),
);

/** Whether a name is that of a CRM's record, such as `deal` or `contactId`. An owner's is of many calls. */
function isRecord(name: string): boolean {
  const words = name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return records.has(words.at(-1) ?? "") && !words.some((word) => ["owner", "user"].includes(word));
}
