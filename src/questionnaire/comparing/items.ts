import type { Path } from "../definition/problem.ts";
import { areSame, isObject, type Json } from "../editing/json.ts";
import { likeness } from "./likeness.ts";

/** One item of a list in two versions: its position in each; undefined where it isn't there. */
export interface Pair {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Lists of which each item is only there or not. */
const sets = ["languages", "except"];

/**
 * Which items of two lists are the same: by id or name where they have one; else those that are equal, then those that
 * begin with the same words, and what is left between the same two of those.
 */
export function pairsOf(before: readonly Json[], after: readonly Json[], path: Path): Pair[] {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const take = (from: number, to: number) => {
    partners.set(from, to);
    taken.add(to);
  };
  const takeBy = (isSame: (one: Json, other: Json) => boolean) => {
    for (const [from, one] of before.entries()) {
      if (partners.has(from)) continue;
      const to = after.findIndex((other, at) => !taken.has(at) && isSame(one, other));
      if (to >= 0) take(from, to);
    }
  };
  const hasNames = [...before, ...after].every((item) => nameOf(item) !== undefined);
  if (hasNames) takeBy((one, other) => nameOf(one) === nameOf(other));
  else {
    takeBy(areSame);
    takeBy((one, other) => wordsOf(one) !== undefined && wordsOf(one) === wordsOf(other));
    if (!sets.includes(`${path.at(-1)}`)) pairByPlace(before, after, partners, taken, take);
  }
  return [
    ...[...before.keys()].map((from) => ({ before: from, after: partners.get(from) })),
    ...[...after.keys()]
      .filter((to) => !taken.has(to))
      .map((to) => ({ before: undefined, after: to })),
  ];
}

/** Positions, in order, of the items that stand elsewhere among those that both versions have: as few as can be. */
export function movedAmong(order: readonly number[]): ReadonlySet<number> {
  // The longest run that rises stays; the others are those that were moved.
  const best: { readonly length: number; readonly previous: number }[] = [];
  for (const [at, value] of order.entries()) {
    let found = { length: 1, previous: -1 };
    for (let earlier = 0; earlier < at; earlier++) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if ((order[earlier] as number) < value && length > found.length) {
        found = { length, previous: earlier };
      }
    }
    best.push(found);
  }
  let at = best.reduce((top, { length }, i) => (length > (best[top]?.length ?? 0) ? i : top), 0);
  const stays = new Set<number>();
  while (at >= 0 && best[at]) {
    stays.add(at);
    at = best[at]?.previous ?? -1;
  }
  return new Set([...order.keys()].filter((position) => !stays.has(position)));
}

/** What an item is called for good: its id, or the name of an example. */
export function nameOf(item: Json): string | undefined {
  const name = isObject(item) ? (item.id ?? item.name) : undefined;
  return typeof name === "string" ? name : undefined;
}

/** What tells an item from its neighbours for whoever reads it. */
function wordsOf(item: Json): string | undefined {
  if (!isObject(item)) return undefined;
  const words = item.says ?? item.role ?? item.text ?? item.when;
  return words === undefined ? undefined : JSON.stringify(words);
}

/** Pairs what stands between the same two neighbours, the most alike first. */
function pairByPlace(
  before: readonly Json[],
  after: readonly Json[],
  partners: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  take: (from: number, to: number) => void,
): void {
  const origin = new Map([...partners].map(([from, to]) => [to, from]));
  const gapBefore = (at: number) => {
    let last = at - 1;
    while (last >= 0 && !partners.has(last)) last--;
    return last;
  };
  const gapAfter = (at: number) => {
    let last = at - 1;
    while (last >= 0 && !taken.has(last)) last--;
    return origin.get(last) ?? -1;
  };
  const free = after.flatMap((_, to) => (taken.has(to) ? [] : [{ to, gap: gapAfter(to) }]));
  const pairs = before.flatMap((one, from) => {
    if (partners.has(from)) return [];
    const gap = gapBefore(from);
    return free.flatMap(({ to, gap: other }) =>
      gap === other && isAlike(one, after[to] as Json)
        ? [{ from, to, like: likeness(said(one), said(after[to] as Json)) }]
        : [],
    );
  });
  pairs.sort((a, b) => b.like - a.like);
  for (const { from, to } of pairs) if (!partners.has(from) && !taken.has(to)) take(from, to);
}

function said(item: Json): string {
  return typeof item === "string" ? item : JSON.stringify(item);
}

function isAlike(one: Json, other: Json): boolean {
  if (!isObject(one) || !isObject(other)) return true;
  // Of a rule, what it says is all that it is.
  const isRule = "segment" in one && "when" in one;
  return !isRule || areSame(one.segment ?? null, other.segment ?? null);
}
