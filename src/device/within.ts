/** Rejects where work takes longer than a limit, in milliseconds. */
export function within<T>(limit: number, work: Promise<T>): Promise<T> {
  const end = new Promise<never>((_, fail) => setTimeout(fail, limit));
  return Promise.race([work, end]);
}
