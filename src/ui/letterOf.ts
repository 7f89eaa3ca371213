/**
 * The letter that a key press is for, small. What the layout writes on the key counts, so that Y and Z are where a German
 * keyboard has them; where that is no Latin letter, as on Cyrillic and Greek keyboards, the key's place does.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, "key" | "code">): string | undefined {
  const written = key.toLowerCase();
  if (/^[a-z]$/.test(written)) return written;
  return /^\p{L}$/u.test(written) ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
}
