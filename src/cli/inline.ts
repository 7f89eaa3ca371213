/** JSON on one line, spaced as people write it. */
export function inline(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
}
