/** Words, and of many the first, cut at the end of a word where there is one. */
export function shortened(words: string, most: number): string {
  const letters = [...words];
  if (letters.length <= most) return words;
  const first = letters.slice(0, most - 1).join("");
  const end = first.lastIndexOf(" ");
  return `${end > 0 ? first.slice(0, end) : first}…`;
}
