import { useState } from "react";

/** Keys for the items of a list, which go along when one is moved or removed. */
export function useItemKeys(count: number) {
  const [{ keys, next }, set] = useState(() => filled({ keys: [], next: 0 }, count));
  const all = keys.length === count ? keys : filled({ keys, next }, count).keys;
  return {
    all,
    remove: (at: number) => set({ keys: all.toSpliced(at, 1), next: Math.max(next, ...all) + 1 }),
    move: (from: number, to: number) =>
      set({
        keys: all.toSpliced(from, 1).toSpliced(to, 0, all[from] ?? next),
        next: Math.max(next, ...all) + 1,
      }),
  };
}

interface Keys {
  readonly keys: readonly number[];
  /** The next one that is new. */
  readonly next: number;
}

/** As many keys as there are items, when some came or went at the end. */
function filled({ keys, next }: Keys, count: number): Keys {
  const more = Math.max(0, count - keys.length);
  const added = Array.from({ length: more }, (_, at) => next + at);
  return { keys: [...keys.slice(0, count), ...added], next: next + more };
}
