import { type Edit, editsOf, wordsOf } from "./wordEdits.ts";

/**
 * Joins two texts that were both made of a third, so that no word that was typed into either is lost: what each changes of
 * it is changed, word by word. Where both change the same place, it has first what they make of it and then what we do.
 */
export function mergeTexts(base: string, ours: string, theirs: string): string {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const words = wordsOf(base);
  let merged = "";
  let at = 0;
  for (const place of placesOf(editsOf(words, wordsOf(theirs)), editsOf(words, wordsOf(ours)))) {
    const [their = null, our = null] = [place.their, place.our].map((edits) =>
      edits.length > 0 ? made(words, place, edits) : null,
    );
    merged += words.slice(at, place.from).join("");
    const put = their === null || our === null ? (their ?? our ?? "") : both(their, our);
    // What one puts where the other has just changed something stays a word of its own.
    merged = at === place.from && put !== "" ? spaced(merged, put) : merged + put;
    at = place.to;
  }
  return merged + words.slice(at).join("");
}

/** A place that one of two changes, or both, with what each does there. */
interface Place {
  from: number;
  to: number;
  readonly their: Edit[];
  readonly our: Edit[];
}

/** The places that two change, in order; what touches without overlapping are two. */
function placesOf(theirs: readonly Edit[], ours: readonly Edit[]): readonly Place[] {
  const places: Place[] = [];
  const all = [
    ...theirs.map((edit) => ({ edit, side: "their" as const })),
    ...ours.map((edit) => ({ edit, side: "our" as const })),
  ].sort((one, other) => one.edit.from - other.edit.from || one.edit.to - other.edit.to);
  for (const { edit, side } of all) {
    const last = places.at(-1);
    const isSame = last?.from === edit.from && last.to === edit.to;
    if (last && (edit.from < last.to || isSame)) {
      last.to = Math.max(last.to, edit.to);
      last[side].push(edit);
    } else {
      const place: Place = { from: edit.from, to: edit.to, their: [], our: [] };
      place[side].push(edit);
      places.push(place);
    }
  }
  return places;
}

/** What edits make of the words of a place. */
function made(words: readonly string[], { from, to }: Place, edits: readonly Edit[]): string {
  let text = "";
  let at = from;
  for (const edit of edits) {
    text += words.slice(at, edit.from).join("") + edit.put.join("");
    at = edit.to;
  }
  return text + words.slice(at, to).join("");
}

/** Two texts, one after the other; one alone where it says all that the other does. */
function both(one: string, other: string): string {
  const plain = (text: string) => ` ${text.trim().split(/\s+/).join(" ")} `;
  if (plain(one).includes(plain(other))) return one;
  return plain(other).includes(plain(one)) ? other : spaced(one, other);
}

function spaced(one: string, other: string): string {
  const isApart = one === "" || other === "" || /\s$/.test(one) || /^\s/.test(other);
  return one + (isApart ? "" : " ") + other;
}
