/** Items with keys for React, from what they say: an author may say the same twice. */
export function keyed<T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
): readonly (readonly [key: string, item: T])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const words = wordsOf(item);
    const times = seen.get(words) ?? 0;
    seen.set(words, times + 1);
    return [`${times} ${words}`, item] as const;
  });
}
