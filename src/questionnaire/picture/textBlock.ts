import type { Box } from "./box.ts";
import { emsOf, graphemesOf } from "./measure.ts";

/** What a text is for, which settles how it looks. */
export const faces = {
  title: { size: 26, leading: 34, bold: true },
  note: { size: 12.5, leading: 18, bold: false },
  heading: { size: 13, leading: 18, bold: true },
  mark: { size: 13, leading: 18, bold: true },
  question: { size: 15.5, leading: 21, bold: true },
  badge: { size: 11.5, leading: 16, bold: false },
  answer: { size: 13.5, leading: 19, bold: false },
  points: { size: 12, leading: 16, bold: true },
  segment: { size: 17, leading: 23, bold: true },
  need: { size: 13, leading: 18, bold: false },
  share: { size: 17, leading: 23, bold: true },
} as const;

type Face = keyof typeof faces;

/** A text broken into lines that fit. */
export interface TextBlock extends Box {
  readonly face: Face;
  readonly lines: readonly string[];
  /** Where lines begin: at the left, at the right, or in the middle, from which they grow both ways. */
  readonly from: "left" | "right" | "middle";
  readonly rightToLeft: boolean;
}

/** A text in as many lines as it needs at a place. One that is written right to left begins at the right. */
export function textBlock(
  text: string,
  face: Face,
  { x, y, width }: Omit<Box, "height">,
  from: TextBlock["from"] = "left",
): TextBlock {
  const lines = linesOf(text, face, width);
  const height = lines.length * faces[face].leading;
  const rightToLeft = isRightToLeft(text);
  const begin = rightToLeft && from === "left" ? "right" : from;
  return { face, lines, x, y, width, height, from: begin, rightToLeft };
}

/** How high capitals are, in ems: their middle stands in the middle of a line. */
const capHeight = 0.72;

/** Where the lines of a block begin or end, as SVG has it, and on which heights they stand. */
export function placedLines({ face, lines, x, y, width, from, rightToLeft }: TextBlock) {
  const { size, leading } = faces[face];
  // Where a line starts and ends is a matter of its direction.
  const end = (from === "left") === rightToLeft ? "end" : "start";
  return {
    x: { left: x, right: x + width, middle: x + width / 2 }[from],
    anchor: from === "middle" ? "middle" : end,
    lines: lines.map((text, index) => {
      return { text, y: y + leading * index + (leading + size * capHeight) / 2 };
    }),
  } as const;
}

/** How wide one line of a text is. */
export function lineWidth(text: string, face: Face): number {
  const { size, bold } = faces[face];
  return graphemesOf(text).reduce((sum, grapheme) => sum + emsOf(grapheme, bold) * size, 0);
}

/** A word, or as much of one as fits a line. */
interface Piece {
  readonly text: string;
  readonly width: number;
}

/** Breaks a text into as few lines as the width allows; where they are few, none is much shorter than the others. */
export function linesOf(text: string, face: Face, width: number): string[] {
  const pieces = text.split(" ").flatMap((word) => piecesOf(word, face, width));
  const space = lineWidth(" ", face);
  const lines = filled(pieces, space, width);
  if (lines.length === 1 || lines.length > 4) return lines;
  let tooNarrow = Math.max(...pieces.map((piece) => piece.width));
  let wideEnough = width;
  while (wideEnough - tooNarrow > 4) {
    const middle = (tooNarrow + wideEnough) / 2;
    if (filled(pieces, space, middle).length > lines.length) tooNarrow = middle;
    else wideEnough = middle;
  }
  return filled(pieces, space, wideEnough);
}

/** Pieces in lines, each as full as it gets; every piece fits a line. */
function filled(pieces: readonly Piece[], space: number, width: number): string[] {
  const lines: string[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (used + space + piece.width <= width) {
      lines.push(`${lines.pop()} ${piece.text}`);
      used += space + piece.width;
    } else {
      lines.push(piece.text);
      used = piece.width;
    }
  }
  return lines;
}

function piecesOf(word: string, face: Face, width: number): Piece[] {
  const { size, bold } = faces[face];
  const pieces: Piece[] = [];
  let text = "";
  let used = 0;
  for (const grapheme of graphemesOf(word)) {
    const more = emsOf(grapheme, bold) * size;
    if (text !== "" && used + more > width) {
      pieces.push({ text, width: used });
      text = "";
      used = 0;
    }
    text += grapheme;
    used += more;
  }
  return [...pieces, { text, width: used }];
}

/** Whether the first letter with a direction is of a script that is written right to left. */
function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u.test(letter);
}
