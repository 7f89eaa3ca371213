/** By what others may know an interview. */
export function namesIn(
  interview: string,
  key: string,
  person: readonly string[],
  context: readonly unknown[],
): readonly string[] {
  const emails = person.filter((value) => /^\s*[^\s@]+@[^\s@]+\s*$/.test(value));
  const ids = context.filter((value) => typeof value === "string" || typeof value === "number");
  const all = [interview, key, ...emails, ...ids.map(String)].map((name) =>
    name.trim().toLowerCase(),
  );
  return [...new Set(all)].filter((name) => name !== "");
}
