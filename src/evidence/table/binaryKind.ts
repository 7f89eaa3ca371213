import type { BinaryKind } from "./tableProblem.ts";

/** How files begin that hold tables, but not as text. */
const beginnings: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ["workbook", [0x50, 0x4b, 0x03, 0x04]],
  ["old-workbook", [0xd0, 0xcf, 0x11, 0xe0]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
  ["spss", [0x24, 0x46, 0x4c, 0x32]],
  ["spss", [0x24, 0x46, 0x4c, 0x33]],
  ["compressed", [0x1f, 0x8b]],
];

/** What a file is by its first bytes where it is no text; undefined where it may be. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  return beginnings.find(([, signs]) => signs.every((sign, at) => bytes[at] === sign))?.[0];
}
