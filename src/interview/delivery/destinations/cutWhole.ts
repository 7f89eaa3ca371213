/**
 * The longest beginning within a limit of UTF-16 units that ends between two characters as people see them. Where not
 * even the first of those fits, and in browsers that can't tell them apart, it ends between two code points.
 */
export function cutWhole(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return beginning(charactersOf(text), limit) || beginning(text, limit);
}

function* charactersOf(text: string): Iterable<string> {
  // Firefox has it since 125.
  if (!("Segmenter" in Intl)) return yield* text;
  for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}

function beginning(characters: Iterable<string>, limit: number): string {
  let whole = "";
  for (const character of characters) {
    if (whole.length + character.length > limit) break;
    whole += character;
  }
  return whole;
}
