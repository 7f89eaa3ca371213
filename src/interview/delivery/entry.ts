import type { NetworkDestination } from "./destinations/destination.ts";
import type { Answer } from "./destinations/exchange.ts";
import { isEnough, type PauseLimits, pauseAfter } from "./pause.ts";
import type { Submission } from "./submission.ts";

/** One submission for one destination. Times are milliseconds since 1970, by a clock that may jump. */
export interface Entry<D = NetworkDestination> {
  readonly id: string;
  readonly submission: Submission;
  readonly destination: D;
  readonly storedAt: number;
  /** How often it was tried in vain. */
  readonly attempts: number;
  /** Null before the first attempt. */
  readonly pause: Pause | null;
  /** What a destination said that will not have it; such an entry is never sent again. */
  readonly refused: { readonly status: number; readonly text: string } | null;
}

interface Pause {
  readonly since: number;
  readonly length: number;
  /** No answer came, so that a return of the network ends the pause. */
  readonly unanswered: boolean;
}

/** How long things take at the most, in milliseconds, and when it is enough. */
export interface Limits extends PauseLimits {
  /** Of an answer to one attempt. */
  readonly timeout: number;
  /** Of storing; who takes longer is taken for not able to. */
  readonly storing: number;
  /** After this time an entry is given up, though never before `attempts`: the clock may only have jumped. */
  readonly age: number;
  readonly attempts: number;
  /** Entries on the device. */
  readonly kept: number;
}

/** The limits that hold where an outbox is given no others. */
export const usualLimits: Limits = {
  timeout: 30_000,
  storing: 3_000,
  firstPause: 2_000,
  longestPause: 3_600_000,
  age: 7 * 24 * 3_600_000,
  attempts: 10,
  kept: 50,
};

/** @param place of the destination in the list of its page */
export function entryOf<D>(
  submission: Submission,
  destination: D,
  place: number,
  now: number,
): Entry<D> {
  const id = `${submission.key} ${place}`;
  return { id, submission, destination, storedAt: now, attempts: 0, pause: null, refused: null };
}

/** The entry as it is once the network is back: a pause ends that no answer began. */
export function unpaused(entry: Entry): Entry {
  return entry.pause?.unanswered ? { ...entry, pause: null } : entry;
}

/** Of an entry as two tabs have left it, the one that got further: it was refused, or tried more often. */
export function furtherOf(there: Entry, ours: Entry): Entry {
  return there.refused || there.attempts > ours.attempts ? there : ours;
}

/**
 * For how long an entry still has to wait. A clock that has jumped back ends a pause, or it could last for years; so
 * does a length that no outbox makes.
 */
export function waitOf(
  { pause }: Entry<unknown>,
  now: number,
  { age }: Pick<Limits, "age">,
): number {
  if (!pause) return 0;
  const passed = now - pause.since;
  const left = pause.length - passed;
  return passed >= 0 && left > 0 && pause.length <= age ? left : 0;
}

/** The entry after a failure, with a pause that grows and is drawn by lot; null where it is enough. */
export function afterFailure<E extends Entry<unknown>>(
  entry: E,
  { status, retryAfter }: Extract<Answer, { state: "failed" }>,
  now: number,
  limits: Limits,
  random: () => number,
): E | null {
  const attempts = entry.attempts + 1;
  // What seems to be from the future was stored before the clock was set back.
  const storedAt = Math.min(entry.storedAt, now);
  if (isEnough(storedAt, attempts, now, limits)) return null;
  const length = pauseAfter(entry.attempts, retryAfter, limits, random);
  return {
    ...entry,
    attempts,
    storedAt,
    pause: { since: now, length, unanswered: status === null },
  };
}

/** Older than anything is kept. */
export function isOld({ storedAt }: { storedAt: number }, now: number, { age }: Limits): boolean {
  return now - storedAt > age;
}
