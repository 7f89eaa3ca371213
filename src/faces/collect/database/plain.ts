/** What a database takes as text: PostgreSQL refuses a NUL, and halves of a sign. */
export function plain(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
}
