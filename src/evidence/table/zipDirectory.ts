/** How a ZIP file's list of what is in it begins, and each entry of it. */
const [endSign, entrySign] = [0x06054b50, 0x02014b50];
const [endLength, entryLength, longestNote] = [22, 46, 65_535];

/**
 * How many bytes the largest part of a packed workbook says to be that isn't unpacked bit by bit: all but its sheets. None
 * where it has no list of its parts.
 */
export function largestHeld(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endLength;
  const first = Math.max(0, end - longestNote);
  while (end >= first && view.getUint32(end, true) !== endSign) end--;
  if (end < first) return 0;
  let largest = 0;
  let at = view.getUint32(end + 16, true);
  while (at + entryLength <= end && view.getUint32(at, true) === entrySign) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength).subarray(0, nameLength));
    if (!/^\/?xl\/worksheets\/[^/]+\.xml$/i.test(name))
      largest = Math.max(largest, view.getUint32(at + 24, true));
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return largest;
}
