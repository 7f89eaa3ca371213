/** The text of a file that went through other people's programs, in whatever encoding they have saved it. */
export function textFromBytes(bytes: ArrayBuffer): string {
  const first = new Uint8Array(bytes.slice(0, 4));
  const start = new TextDecoder("windows-1252").decode(bytes.slice(0, 200));
  const isWide = (low: number, high: number) =>
    (first[low] === 0xff && first[high] === 0xfe) || (first[low] !== 0 && first[high] === 0);
  if (isWide(0, 1)) return new TextDecoder("utf-16le").decode(bytes);
  if (isWide(1, 0)) return new TextDecoder("utf-16be").decode(bytes);

  const declared = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(start)?.[1];
  for (const encoding of [declared, "utf-8"]) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // It is not in that encoding, or there is none of that name.
    }
  }
  // What spreadsheet programs write in the west where they don't write UTF-8; it has a letter for every byte.
  return new TextDecoder("windows-1252").decode(bytes);
}
