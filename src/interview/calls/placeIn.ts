import { editsOf, wordsOf } from "./wordEdits.ts";

/**
 * Where a place in a text is once another tab has made another text of it: behind the same letters of the same word,
 * or, where that word was changed, behind what stands in its place.
 */
export function placeIn(text: string, place: number, now: string): number {
  const words = wordsOf(text);
  const wordsNow = wordsOf(now);
  const [word, letters] = wordBefore(words, place);
  if (letters === 0) return 0;
  /** How many words more there are before those that come next. */
  let more = 0;
  for (const { from, to, put } of editsOf(words, wordsNow)) {
    if (from > word) break;
    if (word < to) return lengthOf(wordsNow.slice(0, from + more + put.length));
    more += put.length - (to - from);
  }
  return lengthOf(wordsNow.slice(0, word + more)) + letters;
}

/** The word that ends at a place or goes on there, and how many of its letters stand before that; the first one's none at the start. */
function wordBefore(
  words: readonly string[],
  place: number,
): readonly [at: number, letters: number] {
  let left = place;
  for (const [at, { length }] of words.entries()) {
    if (left <= length) return [at, left];
    left -= length;
  }
  return [0, 0];
}

function lengthOf(words: readonly string[]): number {
  return words.join("").length;
}
