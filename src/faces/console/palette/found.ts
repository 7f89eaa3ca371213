import { matchesWords, plain } from "../../../interview/calls/search.ts";
import type { PaletteItem } from "./paletteItem.ts";

export interface Group {
  readonly name: string;
  readonly items: readonly PaletteItem[];
}

/** The items in which all words occur, by group; the nearest first, as groups and in each. */
export function found(items: readonly PaletteItem[], words: string): readonly Group[] {
  const near = items
    .map((item) => ({ item, distance: distanceOf(item, words.trim()) }))
    .filter(({ distance }) => distance !== null)
    .sort((one, other) => (one.distance as number) - (other.distance as number));
  const groups = new Map<string, PaletteItem[]>();
  for (const { item } of near) {
    const group = groups.get(item.group);
    if (group) group.push(item);
    else groups.set(item.group, [item]);
  }
  return [...groups].map(([name, ones]) => ({ name, items: ones }));
}

/** How far an item is from what is looked for: from 0 where it begins so; null where it is none. */
function distanceOf({ label, more }: PaletteItem, words: string): number | null {
  if (words === "") return 0;
  if (!matchesWords(`${label}\n${more}`, words)) return null;
  const [name, looked] = [plain(label), plain(words)];
  if (name.startsWith(looked)) return 0;
  const begins = looked.split(/\s+/).every((word) => beginsWord(name, word));
  if (begins) return 1;
  return matchesWords(label, words) ? 2 : 3;
}

function beginsWord(name: string, word: string): boolean {
  return name.split(/[^\p{L}\p{N}]+/u).some((one) => one.startsWith(word));
}
