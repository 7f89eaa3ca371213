import { discriminantHits } from "./discriminant.ts";
import { naiveBayesHits } from "./naiveBayes.ts";
import type { Study } from "./study.ts";

/** A set of questions, by position, with the rows that the better of two ways puts in their segment. */
export interface Scored {
  readonly set: readonly number[];
  readonly hits: number;
}

/** So many sets of a size are all looked at; of more, those that are found by adding and swapping. */
const mostSets = 12_650;

/**
 * The sets of each size that were looked at and are near the best of them, the best first; of equals the one with earlier
 * questions. Of single questions all are told.
 *
 * @param sizes in ascending order
 * @param near how many rows fewer than the best a set may put right
 */
export function search(
  study: Study,
  sizes: readonly number[],
  seed: number,
  near = 0,
): ReadonlyMap<number, readonly Scored[]> {
  const naive = naiveBayesHits(study);
  const discriminant = discriminantHits(study, seed);
  /** What can't reach the least gets less than that. */
  const score = (set: readonly number[], least = 0): Scored => {
    const hits = naive(set, least);
    return { set, hits: Math.max(hits, discriminant(set, Math.max(least, hits + 1))) };
  };
  const count = study.candidates.length;
  const found = new Map<number, readonly Scored[]>();
  let start: readonly number[] = [];
  for (const size of sizes) {
    const scored =
      size === 1
        ? [...sets(count, size)].map((set) => score(set))
        : waysToChoose(count, size) > mostSets
          ? climbed(count, size, start, score)
          : nearBest(sets(count, size), grown(count, size, start, score).hits, near, score);
    const most = Math.max(...scored.map(({ hits }) => hits));
    const best = scored
      .filter(({ hits }) => size === 1 || hits >= most - near)
      // Sorting keeps the order of equals.
      .sort((a, b) => b.hits - a.hits);
    found.set(size, best);
    start = best[0]?.set ?? [];
  }
  return found;
}

type Score = (set: readonly number[], least?: number) => Scored;

/** Of some sets those that are near the best, and others that were near the best until a better one came. */
function nearBest(
  all: Iterable<readonly number[]>,
  reached: number,
  near: number,
  score: Score,
): readonly Scored[] {
  let most = reached;
  const scored: Scored[] = [];
  for (const set of all) {
    const one = score(set, most - near);
    if (one.hits < most - near) continue;
    scored.push(one);
    most = Math.max(most, one.hits);
  }
  return scored;
}

/** Every set of a size, those with earlier questions first. */
function* sets(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= count - size; first++)
    for (const others of sets(count, size - 1, first + 1)) yield [first, ...others];
}

function waysToChoose(count: number, size: number): number {
  let ways = 1;
  for (let at = 0; at < size; at++) ways = (ways * (count - at)) / (at + 1);
  return Math.round(ways);
}

/** Adds to a set what helps most. */
function grown(count: number, size: number, start: readonly number[], score: Score): Scored {
  let now: Scored = { set: start, hits: 0 };
  while (now.set.length < size)
    now = best(others(count, now.set).map((at) => score([...now.set, at].sort((a, b) => a - b))));
  return now;
}

function best(scored: readonly Scored[]): Scored {
  return scored.reduce((one, other) => (other.hits > one.hits ? other : one));
}

function others(count: number, set: readonly number[]): readonly number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => !set.includes(at));
}

/** Adds to a set what helps most, then swaps one for another as long as that helps. */
function climbed(
  count: number,
  size: number,
  start: readonly number[],
  score: Score,
): readonly Scored[] {
  const seen = new Map<string, Scored>();
  const scored = (set: readonly number[]) => {
    const key = set.join();
    const one = seen.get(key) ?? score(set);
    seen.set(key, one);
    return one;
  };
  let now = grown(count, size, start, scored);
  for (;;) {
    const next = best(
      now.set.flatMap((out) =>
        others(count, now.set).map((into) =>
          scored(now.set.map((at) => (at === out ? into : at)).sort((a, b) => a - b)),
        ),
      ),
    );
    if (next.hits <= now.hits) break;
    now = next;
  }
  return [...seen.values()]
    .filter(({ set }) => set.length === size)
    .sort((a, b) => compared(a.set, b.set));
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((position, index) => position !== other[index]);
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
}
