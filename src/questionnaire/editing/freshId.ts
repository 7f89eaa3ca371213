import { UNSURE } from "../definition/unsure.ts";

const longest = 40;

/** Letters that are no plain ones with a mark, as they are mostly written without. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * An id made of a text: short, in small plain letters, and unlike those that are taken. A text without any Latin
 * letter or digit gives one of the kind's name.
 *
 * @param kind what it is the id of, such as "question"
 * @param language that the text is in
 */
export function freshId(
  text: string,
  kind: string,
  taken: readonly string[],
  language: string,
): string {
  const words = plain(text, language);
  const name = /^[a-z]/.test(words) ? words : words === "" ? kind : `${kind}-${words}`;
  const base = shortened(name);
  const isFree = (id: string) => id !== UNSURE && !taken.includes(id);
  if (isFree(base)) return base;
  for (let number = 2; ; number++) {
    if (isFree(`${base}-${number}`)) return `${base}-${number}`;
  }
}

/** An id for each of some names, each unlike those before it. */
export function freshIds(
  names: readonly string[],
  kind: string,
  language: string,
): readonly string[] {
  const ids: string[] = [];
  for (const name of names) ids.push(freshId(name, kind, ids, language));
  return ids;
}

function plain(text: string, language: string): string {
  const isGerman = language.split("-")[0]?.toLowerCase() === "de";
  const spelt = isGerman ? text.normalize("NFC").replace(/[äöüÄÖÜ]/g, "$&e") : text;
  return spelt
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? " ")
    .replace(/['`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Cut between words, if that leaves enough. */
function shortened(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  const end = name[longest] === "-" ? longest : cut.lastIndexOf("-");
  return cut.slice(0, end > longest / 3 ? end : longest).replace(/-+$/, "");
}
