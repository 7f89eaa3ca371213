/** What is read at the most; checked before any work that a hostile text could make long. */
export const limits = {
  /** UTF-8 bytes: 1 MB. */
  bytes: 1_000_000,
  /** Objects and lists within one another; the format itself needs ten. */
  depth: 32,
  /** Values and keys; the largest questionnaire in ten languages has about a tenth of them. */
  values: 200_000,
} as const;
