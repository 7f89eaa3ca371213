/** An id made from words, which nothing has that is taken already: “Größe & Preis” becomes `grosse-preis`. */
export function idFrom(words: string, fallback: string, taken: ReadonlySet<string>): string {
  const plain = words
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, 32)
    .replace(/-+$/, "");
  const base = plain === "" || plain === "unsure" ? fallback : plain;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}
