/** A random UUID, version 4. Pages on plain http have no `crypto.randomUUID`. */
export function newId(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint16Array(8)), (two) =>
    (0x10000 + two).toString(16).slice(1),
  ).join("");
  // The 4 is the version and the 8 the variant, as the standard has them.
  return hex.replace(/(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");
}
