/** How a ZIP file's list of what is in it begins, and each entry of it. */
const [endSign, entrySign] = [0x06054b50, 0x02014b50];
const [endLength, entryLength, longestNote] = [22, 46, 65_535];

/** A part of a packed workbook, as its list of them tells. */
export interface PackedPart {
  readonly name: string;
  readonly isSheet: boolean;
  /** Where it begins in the file. */
  readonly at: number;
  readonly isDeflated: boolean;
  readonly packed: number;
  readonly unpacked: number;
}

/** The parts of a packed workbook; none where it has no list of them. */
export function partsOf(bytes: Uint8Array): readonly PackedPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endLength;
  const first = Math.max(0, end - longestNote);
  while (end >= first && view.getUint32(end, true) !== endSign) end--;
  if (end < first) return [];
  const parts: PackedPart[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + entryLength <= end && view.getUint32(at, true) === entrySign) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength).subarray(0, nameLength));
    parts.push({
      name: name.replace(/^\//, ""),
      at: view.getUint32(at + 42, true),
      isDeflated: view.getUint16(at + 10, true) === 8,
      isSheet: /^\/?xl\/worksheets\/[^/]+\.xml$/i.test(name),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    });
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The text of a part, as it is unpacked, and no more of it than it says to have. */
export async function* textOf(bytes: Uint8Array, part: PackedPart): AsyncGenerator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begin =
    part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  const packed = new Blob([bytes.slice(begin, begin + part.packed)]).stream();
  const unpacked = part.isDeflated
    ? packed.pipeThrough(new DecompressionStream("deflate-raw"))
    : packed;
  const decoder = new TextDecoder();
  const reader = unpacked.getReader();
  let left = part.unpacked;
  for (let next = await reader.read(); !next.done && left >= 0; next = await reader.read()) {
    left -= next.value.length;
    yield decoder.decode(next.value, { stream: true });
  }
  await reader.cancel();
}
