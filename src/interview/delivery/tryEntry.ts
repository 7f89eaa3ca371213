import { attempt } from "./attempt.ts";
import type { Destination } from "./destinations/destination.ts";
import { afterFailure, type Entry, type Limits } from "./entry.ts";
import type { State } from "./outcome.ts";

/** What an attempt goes by. */
export interface Ways {
  readonly limits: Limits;
  readonly now: () => number;
  readonly random: () => number;
  /** Ends all attempts: what they were about is forgotten. */
  readonly forgotten: () => AbortSignal;
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
  { limits, now, random, forgotten }: Ways,
): Promise<Step<E>> {
  const signal = forgotten();
  const answer = await attempt(entry.submission, entry.destination, limits.timeout, signal, now);
  if (signal.aborted) return { next: null, state: { state: "given up", because: "forgotten" } };
  if (answer.state === "sent") return { next: null, state: answer };
  if (answer.state === "refused") {
    const { status, text } = answer;
    return { next: { ...entry, pause: null, refused: { status, text } }, state: answer };
  }
  const next = afterFailure(entry, answer, now(), limits, random);
  return { next, state: next ? null : { state: "given up", because: "age" } };
}
