/** What somebody, or a model, takes a transcript to answer to a question. It counts for nothing until a rep takes it. */
export interface Suggestion {
  /** The id of a question. */
  readonly question: string;
  /** The id of one of its options; "unsure" where it offers that. */
  readonly option: string;
  /** What the prospect said, in their own words. */
  readonly quote: string;
}

/** How long a quote may be, in characters: a sentence or two, to be read while somebody speaks. */
export const longestQuote = 500;

/** Tells whether words are short enough for a quote. */
export function isQuote(words: string): boolean {
  return words !== "" && words.length <= 2 * longestQuote && [...words].length <= longestQuote;
}
