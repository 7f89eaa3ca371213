/** JSON spaced as people write it, in pieces between which a line may break: never between a name and its value. */
export function inline(value: unknown): string[] {
  return JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, " ")
    .split(/(?<=,) (?=")/);
}
