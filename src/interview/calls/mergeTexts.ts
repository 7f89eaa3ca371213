import { type Edit, editsOf, wordsOf } from "./wordEdits.ts";

/**
 * Joins two texts that were both made of a third, so that no word that was typed into either is lost: what each changes of
 * it is changed, word by word. Where both change the same stretch, it has first what they make of it and then what we do.
 */
export function mergeTexts(base: string, ours: string, theirs: string): string {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const words = wordsOf(base);
  let merged = "";
  let at = 0;
  for (const stretch of stretchesOf(
    editsOf(words, wordsOf(theirs)),
    editsOf(words, wordsOf(ours)),
  )) {
    const [their = null, our = null] = [stretch.their, stretch.our].map((edits) =>
      edits.length > 0 ? made(words, stretch, edits) : null,
    );
    merged += words.slice(at, stretch.from).join("");
    const put = their === null || our === null ? (their ?? our ?? "") : both(their, our);
    // What one puts where the other has just changed something stays a word of its own.
    merged = at === stretch.from && put !== "" ? spaced(merged, put) : merged + put;
    at = stretch.to;
  }
  return merged + words.slice(at).join("");
}

/** A stretch that one of two changes, or both, with what each does there. */
interface Stretch {
  from: number;
  to: number;
  readonly their: Edit[];
  readonly our: Edit[];
}

/** The stretches that two change, in order; what touches without overlapping are two. */
function stretchesOf(theirs: readonly Edit[], ours: readonly Edit[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const all = [
    ...theirs.map((edit) => ({ edit, side: "their" as const })),
    ...ours.map((edit) => ({ edit, side: "our" as const })),
  ].sort((one, other) => one.edit.from - other.edit.from || one.edit.to - other.edit.to);
  for (const { edit, side } of all) {
    const last = stretches.at(-1);
    const isSame = last?.from === edit.from && last.to === edit.to;
    if (last && (edit.from < last.to || isSame)) {
      last.to = Math.max(last.to, edit.to);
      last[side].push(edit);
    } else {
      const stretch: Stretch = { from: edit.from, to: edit.to, their: [], our: [] };
      stretch[side].push(edit);
      stretches.push(stretch);
    }
  }
  return stretches;
}

/** What edits make of the words of a stretch. */
function made(words: readonly string[], { from, to }: Stretch, edits: readonly Edit[]): string {
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
