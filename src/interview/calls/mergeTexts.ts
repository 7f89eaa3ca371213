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

/** Words put in place of some others, which begin at one and end before another. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: readonly string[];
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

/** The words of a text, and the space between them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

/** More pairs of words than this are not compared: texts that differ that much count as changed in one place. */
const mostPairs = 4_000_000;

/** The fewest edits that make some words of others, in order. */
function editsOf(before: readonly string[], after: readonly string[]): Edit[] {
  let start = 0;
  let [end, afterEnd] = [before.length, after.length];
  while (start < Math.min(end, afterEnd) && before[start] === after[start]) start++;
  while (end > start && afterEnd > start && before[end - 1] === after[afterEnd - 1]) {
    end--;
    afterEnd--;
  }
  if (start === end && start === afterEnd) return [];
  const [rows, columns] = [end - start, afterEnd - start];
  if (rows * columns > mostPairs)
    return [{ from: start, to: end, put: after.slice(start, afterEnd) }];

  // By rest of one and rest of the other: how many words they have in common, in order.
  const width = columns + 1;
  const common = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      common[row * width + column] =
        before[start + row] === after[start + column]
          ? (common[(row + 1) * width + column + 1] as number) + 1
          : Math.max(
              common[(row + 1) * width + column] as number,
              common[row * width + column + 1] as number,
            );
    }
  }
  const edits: Edit[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const [from, putFrom] = [row, column];
    while (
      (row < rows || column < columns) &&
      !(row < rows && column < columns && before[start + row] === after[start + column])
    ) {
      const down = row < rows ? (common[(row + 1) * width + column] as number) : -1;
      const right = column < columns ? (common[row * width + column + 1] as number) : -1;
      if (down >= right) row++;
      else column++;
    }
    if (row > from || column > putFrom) {
      const put = after.slice(start + putFrom, start + column);
      edits.push({ from: start + from, to: start + row, put });
    }
    row++;
    column++;
  }
  return edits;
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
