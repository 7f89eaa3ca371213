/** Whether a component would look the same: its properties are, paths by their steps. */
export function sameProps<Props extends object>(before: Props, now: Props): boolean {
  const one = Object.entries(before);
  const other = new Map<string, unknown>(Object.entries(now));
  return one.length === other.size && one.every(([name, value]) => isSame(value, other.get(name)));
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((step, at) => Object.is(step, other[at]));
  }
  return Object.is(one, other);
}
