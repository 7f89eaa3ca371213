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
 * The sets of each size that were looked at, the best first; of equals the one with earlier questions.
 *
 * @param sizes in ascending order
 */
export function search(
  study: Study,
  sizes: readonly number[],
  seed: number,
): ReadonlyMap<number, readonly Scored[]> {
  const naive = naiveBayesHits(study);
  const discriminant = discriminantHits(study, seed);
  const score = (set: readonly number[]): Scored => ({
    set,
    hits: Math.max(naive(set), discriminant(set)),
  });
  const found = new Map<number, readonly Scored[]>();
  let start: readonly number[] = [];
  for (const size of sizes) {
    const count = study.candidates.length;
    const scored =
      waysToChoose(count, size) <= mostSets
        ? [...sets(count, size)].map(score)
        : climbed(count, size, start, score);
    // Sorting keeps the order of equals.
    const best = scored.toSorted((a, b) => b.hits - a.hits);
    found.set(size, best);
    start = best[0]?.set ?? [];
  }
  return found;
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

/** Adds to a set what helps most, then swaps one for another as long as that helps. */
function climbed(
  count: number,
  size: number,
  start: readonly number[],
  score: (set: readonly number[]) => Scored,
): readonly Scored[] {
  const seen = new Map<string, Scored>();
  const scored = (set: readonly number[]) => {
    const inOrder = set.toSorted((a, b) => a - b);
    const known = seen.get(inOrder.join());
    const one = known ?? score(inOrder);
    seen.set(inOrder.join(), one);
    return one;
  };
  const best = (sets: readonly (readonly number[])[]) =>
    sets.map(scored).reduce((one, other) => (other.hits > one.hits ? other : one));
  const others = (set: readonly number[]) =>
    Array.from({ length: count }, (_, at) => at).filter((at) => !set.includes(at));
  let now: Scored = { set: start, hits: 0 };
  while (now.set.length < size) now = best(others(now.set).map((at) => [...now.set, at]));
  for (;;) {
    const next = best(
      now.set.flatMap((out) =>
        others(now.set).map((into) => now.set.map((at) => (at === out ? into : at))),
      ),
    );
    if (next.hits <= now.hits) break;
    now = next;
  }
  return [...seen.values()]
    .filter(({ set }) => set.length === size)
    .toSorted((a, b) => compared(a.set, b.set));
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((position, index) => position !== other[index]);
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
}
