/** How long to wait before the next attempt: a pause that doubles with each failure and is drawn by lot, or what was asked for. */
export function pauseAfter(
  failures: number,
  retryAfter: number | null,
  { firstPause, longestPause, age }: PauseLimits,
  random: () => number,
): number {
  const drawn = random() * Math.min(longestPause, firstPause * 2 ** failures);
  return Math.min(age, Math.max(drawn, retryAfter ?? 0));
}

/** Whether something was tried long and often enough: not by its age alone, since the clock may only have jumped. */
export function isEnough(
  since: number,
  attempts: number,
  now: number,
  limits: { readonly age: number; readonly attempts: number },
): boolean {
  return now - since > limits.age && attempts >= limits.attempts;
}

/** In milliseconds. */
export interface PauseLimits {
  /** Between the first attempt and the second; it doubles from there. */
  readonly firstPause: number;
  /** Of those that nobody asked for: a receiver may ask for more. */
  readonly longestPause: number;
  /** No pause is longer than anything is kept. */
  readonly age: number;
}
