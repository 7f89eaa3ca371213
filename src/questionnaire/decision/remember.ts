interface Memory<Key, Found> {
  get(key: Key): Found | undefined;
  set(key: Key, found: Found): unknown;
}

/** What is remembered under a key; found, and remembered, the first time. */
export function remembered<Key, Found extends NonNullable<unknown>>(
  memory: Memory<Key, Found>,
  key: Key,
  find: () => Found,
): Found {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  memory.set(key, found);
  return found;
}

/** Makes something of each object once, and keeps it for as long as the object is there. */
export function oncePer<Key extends object, Made extends NonNullable<unknown>>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => remembered(made, key, () => make(key));
}
