/**
 * Widths of characters in ems, the first that fits. They are those of the widest of the fonts that may be used, since
 * what shows the picture may have none of the others.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[\p{M}\p{Cf}]*$/u, 0],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u, 1.4],
  [
    /[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/,
    1,
  ],
  [/[\u{20000}-\u{3FFFF}]/u, 1],
  [/['IJijl]/, 0.31],
  [/[ \u00A0,./:;\\|‘’·]/, 0.35],
  [/[()\-[\]ft]/, 0.41],
  [/[!r]/, 0.46],
  [/["*_`–?csz“”]/, 0.54],
  [/[FLkvxy]/, 0.6],
  [/[0-9$EPSTYabdeghnopqu{}]/, 0.645],
  [/[ABCKRVXZNU]/, 0.73],
  [/[&DGHOQ#+<=>^w~×→−]/, 0.85],
  [/[!-~—…]/, 1],
  [/[\u00A0-\u024F]/, 0.75],
  [/[\u0370-\u04FF]/, 0.85],
];
const elsewhere = 1;
const boldness = 1.13;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of a text as a reader sees them, accents and joined signs with what they belong to. */
export function graphemesOf(text: string): string[] {
  // Plain text is taken apart much faster, and most of it is plain.
  if (/^[ -~]*$/.test(text)) return text.split("");
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How wide a character is at the most in ems, as far as that can be told without a font. */
export function emsOf(grapheme: string, bold: boolean): number {
  const ems = widths.find(([pattern]) => pattern.test(grapheme))?.[1] ?? elsewhere;
  return bold ? ems * boldness : ems;
}
