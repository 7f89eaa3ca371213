import { nearest } from "./nearest.ts";
import type { Place } from "./place.ts";
import type { Path, Remark } from "./problem.ts";
import { placeAt } from "./shape.ts";

/** A key that is a slip of one that is not there. */
export interface Misspelt {
  /** The way to the object, as it is written. */
  readonly path: Path;
  readonly said: string;
  readonly meant: string;
}

/** Among what is wrong, the keys that must be slips: what they seem to mean is not there. */
export function misspeltIn(remarks: readonly Remark[], root: Place): readonly Misspelt[] {
  const found = new Map<string, Misspelt>();
  for (const { code, path, slip } of remarks) {
    if (code !== "unknown-key" || !slip) continue;
    const around = path.slice(0, -1);
    const there = placeAt(root, around);
    const missing = [...slip.among].filter((name) => !there.get(name).exists());
    const meant = nearest(slip.said, missing).nearest;
    if (meant === undefined || nearest(slip.said, slip.among).nearest !== meant) continue;
    const key = JSON.stringify([around, meant]);
    // Of two slips of one key, the first is it.
    if (!found.has(key)) found.set(key, { path: around, said: slip.said, meant });
  }
  return [...found.values()];
}

/** A value as it was meant. */
export function asMeant(value: unknown, slips: readonly Misspelt[], path: Path = []): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, at) => asMeant(item, slips, [...path, at]));
  const entries = Object.entries(value).map(([key, part]) => [
    meantAt(slips, path, key) ?? key,
    asMeant(part, slips, [...path, key]),
  ]);
  // Without a prototype, as it was read.
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** A path in a value as it was meant, as it is in what is written. */
export function asWritten(path: Path, slips: readonly Misspelt[]): Path {
  const written: (string | number)[] = [];
  for (const step of path) {
    const slip = slips.find(({ path, meant }) => meant === step && areSame(path, written));
    written.push(slip?.said ?? step);
  }
  return written;
}

function meantAt(slips: readonly Misspelt[], path: Path, key: string): string | undefined {
  return slips.find((slip) => slip.said === key && areSame(slip.path, path))?.meant;
}

function areSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, at) => step === other[at]);
}
