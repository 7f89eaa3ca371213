import { attempt } from "./attempt.ts";
import type { Destination } from "./destinations/destination.ts";
import { afterFailure, type Entry, type Limits } from "./entry.ts";
import type { State } from "./outcome.ts";

/** What an attempt goes by. */
export interface Ways {
  readonly limits: Limits;
  readonly now: () => number;
  readonly random: () => number;
  /** What is being sent, each with what breaks it off where it is forgotten. */
  readonly underWay: Map<Entry<Destination>, AbortController>;
}

/** What an attempt leaves. */
export interface Step<E> {
  /** Null for what is over. */
  readonly next: E | null;
  /** Null while nothing is decided. */
  readonly state: State | null;
}

/** Tries an entry once. */
export async function tryEntry<E extends Entry<Destination>>(
  entry: E,
  { limits, now, random, underWay }: Ways,
): Promise<Step<E>> {
  const ending = new AbortController();
  const { signal } = ending;
  underWay.set(entry, ending);
  const answer = await attempt(entry.submission, entry.destination, limits.timeout, signal, now);
  underWay.delete(entry);
  if (signal.aborted) return { next: null, state: { state: "given up", because: "forgotten" } };
  if (answer.state === "sent") return { next: null, state: answer };
  if (answer.state === "refused") {
    const { status, text } = answer;
    return { next: { ...entry, pause: null, refused: { status, text } }, state: answer };
  }
  const next = afterFailure(entry, answer, now(), limits, random);
  return { next, state: next ? null : { state: "given up", because: "age" } };
}
