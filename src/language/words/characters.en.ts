/** What characters are called that nobody sees, in English, by code point. */
export const charactersEn = {
  "U+00A0": "a no-break space",
  "U+00AD": "a soft hyphen",
  "U+2009": "a thin space",
  "U+200B": "a zero-width space",
  "U+200C": "a zero-width non-joiner",
  "U+200D": "a zero-width joiner",
  "U+200E": "a left-to-right mark",
  "U+200F": "a right-to-left mark",
  "U+2028": "a line separator",
  "U+2029": "a paragraph separator",
  "U+202A": "a left-to-right embedding",
  "U+202B": "a right-to-left embedding",
  "U+202C": "an end of direction",
  "U+202D": "a left-to-right override",
  "U+202E": "a right-to-left override",
  "U+202F": "a narrow no-break space",
  "U+2060": "a word joiner",
  "U+2066": "a left-to-right isolate",
  "U+2067": "a right-to-left isolate",
  "U+2068": "a first-strong isolate",
  "U+2069": "an end of isolate",
  "U+3000": "an ideographic space",
  "U+FEFF": "a byte order mark",
  other: "an invisible character",
  named: "{{name}} ({{code}})",
  "at-start": "at its beginning",
  "at-end": "at its end",
  "at-within": "in it",
} as const;

/** The same in any language. */
export type CharacterWords = Readonly<Record<keyof typeof charactersEn, string>>;
