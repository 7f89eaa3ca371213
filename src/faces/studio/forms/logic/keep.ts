/**
 * The new value, with every part that is equal to the one before taken from there. So what has not changed is the
 * very same object, and a view that is given it need not be drawn again.
 */
export function keep<T>(before: unknown, now: T): T {
  if (!isTree(now) || !isTree(before) || Array.isArray(before) !== Array.isArray(now)) return now;
  const old = new Map(Object.entries(before));
  const entries = Object.entries(now).map(
    ([key, value]) => [key, keep(old.get(key), value)] as const,
  );
  const oldKeys = [...old.keys()];
  const isSame =
    entries.length === oldKeys.length &&
    entries.every(([key, value], at) => oldKeys[at] === key && Object.is(old.get(key), value));
  if (isSame) return before as T;
  return (
    Array.isArray(now) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
  ) as T;
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
