/**
 * Joins two texts that were both made of a third, so that no word that was typed into either is lost: what each changes of
 * it is changed, word by word. Where both change the same place, it has first what they make of it and then what we do.
 */
export function mergeTexts(base: string, ours: string, theirs: string): string {
  const words = wordsOf(base);
  const our = editOf(words, wordsOf(ours));
  const their = editOf(words, wordsOf(theirs));
  const [first, second] = our.from < their.from ? [our, their] : [their, our];
  if (first.to <= second.from) {
    const between = words.slice(first.to, second.from);
    const end = words.slice(second.to);
    const begin = [...words.slice(0, first.from), ...first.put];
    if (between.length > 0) return [...begin, ...between, ...second.put, ...end].join("");
    return (ours === theirs ? ours : spaced(begin.join(""), second.put.join(""))) + end.join("");
  }
  const from = Math.min(our.from, their.from);
  const to = Math.max(our.to, their.to);
  const made = (edit: Edit) =>
    [...words.slice(from, edit.from), ...edit.put, ...words.slice(edit.to, to)].join("");
  return words.slice(0, from).join("") + both(made(their), made(our)) + words.slice(to).join("");
}

/** Words put in place of some others. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: readonly string[];
}

/** The words of a text, and the space between them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

/** The one edit that makes some words of others. */
function editOf(before: readonly string[], after: readonly string[]): Edit {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let end = 0;
  while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { from, to: before.length - end, put: after.slice(from, after.length - end) };
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
