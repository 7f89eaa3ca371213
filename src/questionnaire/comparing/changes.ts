import { type Definition, languagesOf } from "../definition/definition.ts";
import type { Path } from "../definition/problem.ts";
import { areSame, isObject, type Json } from "../editing/json.ts";
import { inLaterIds } from "./inLaterIds.ts";
import { movedAmong, pairsOf } from "./items.ts";
import type { Renames } from "./likeness.ts";

/** One thing that is otherwise in a later version. */
export type Change =
  | { readonly kind: "added"; readonly path: Path; readonly value: Json }
  /** The path is the one in the earlier version. */
  | { readonly kind: "removed"; readonly path: Path; readonly value: Json }
  | {
      readonly kind: "changed";
      readonly path: Path;
      readonly before: Json;
      readonly after: Json;
    }
  /** An item that stands elsewhere among those that both versions have. */
  | { readonly kind: "moved"; readonly path: Path }
  /** An id that is another now. */
  | { readonly kind: "renamed"; readonly path: Path; readonly from: string; readonly to: string };

/** What makes one version of another, thing by thing. */
export interface Comparison {
  /** The earlier version, in the ids of the later. */
  readonly before: Definition;
  readonly after: Definition;
  readonly changes: readonly Change[];
}

/** Everything that is otherwise in a later version, in the order of the format; not how it is written. */
export function changesBetween(old: Definition, now: Definition, renames: Renames): Comparison {
  const before = inLaterIds(old, renames);
  const languages = [languagesOf(old)[0], languagesOf(now)[0]] as const;
  const changes = [
    ...renamed(now, renames),
    ...between(json(before), json(now), { before: [], after: [] }, languages),
  ];
  return { before, after: now, changes };
}

/** Parts of the format that are one thing, however many values they have. */
const wholes = ["when", "range", "backtest"];

/** Whether what stands at a path is one thing. */
export function isWhole(path: Path): boolean {
  return wholes.includes(`${path.at(-1)}`) || (path.length > 1 && path.at(-2) === "answers");
}

/** A text of one language is one by language, where the other is that. */
export function asText(value: Json, beside: readonly (Json | undefined)[], language: string): Json {
  return typeof value === "string" && beside.some(isObject) ? { [language]: value } : value;
}

interface Paths {
  readonly before: Path;
  readonly after: Path;
}

function* between(
  before: Json,
  after: Json,
  paths: Paths,
  languages: readonly [string, string],
): Generator<Change> {
  if (areSame(before, after)) return;
  const one = asText(before, [after], languages[0]);
  const other = asText(after, [before], languages[1]);
  if (!isWhole(paths.after)) {
    if (isObject(one) && isObject(other)) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
        yield* betweenParts(one[key], other[key], below(paths, key, key), languages);
      }
      return;
    }
    if (Array.isArray(one) && Array.isArray(other)) {
      yield* betweenLists(one, other, paths, languages);
      return;
    }
  }
  yield { kind: "changed", path: paths.after, before, after };
}

function* betweenParts(
  before: Json | undefined,
  after: Json | undefined,
  paths: Paths,
  languages: readonly [string, string],
): Generator<Change> {
  // Points that aren't there are points for nobody, a list that isn't there has nothing in it.
  const hasParts = ["points", "rep", "economics"].includes(`${paths.after.at(-1)}`);
  const hasItems = Array.isArray(before ?? after) && !isWhole(paths.after);
  const none = hasParts ? {} : hasItems ? [] : undefined;
  const one = before ?? none;
  const other = after ?? none;
  if (one !== undefined && other !== undefined) yield* between(one, other, paths, languages);
  else if (other !== undefined) yield { kind: "added", path: paths.after, value: other };
  else if (one !== undefined) yield { kind: "removed", path: paths.before, value: one };
}

function* betweenLists(
  before: readonly Json[],
  after: readonly Json[],
  paths: Paths,
  languages: readonly [string, string],
): Generator<Change> {
  const pairs = pairsOf(before, after, paths.after);
  const kept = pairs.flatMap((pair) =>
    pair.before === undefined || pair.after === undefined ? [] : [pair as { after: number }],
  );
  const moved = movedAmong(kept.map((pair) => pair.after));
  let rank = 0;
  for (const pair of pairs) {
    const at = below(paths, pair.before ?? 0, pair.after ?? 0);
    if (pair.before === undefined) {
      yield { kind: "added", path: at.after, value: after[pair.after as number] as Json };
      continue;
    }
    const item = before[pair.before] as Json;
    if (pair.after === undefined) {
      yield { kind: "removed", path: at.before, value: item };
      continue;
    }
    if (moved.has(rank++)) yield { kind: "moved", path: at.after };
    yield* between(item, after[pair.after] as Json, at, languages);
  }
}

function* renamed({ questions, segments }: Definition, renames: Renames): Generator<Change> {
  const from = (ids: ReadonlyMap<string, string> | undefined, now: string) =>
    [...(ids ?? [])].find(([, to]) => to === now)?.[0] ?? now;
  for (const [at, { id, options }] of questions.entries()) {
    yield* renaming(from(renames.questions, id), id, ["questions", at, "id"]);
    for (const [optionAt, option] of options.entries()) {
      const path = ["questions", at, "options", optionAt, "id"];
      yield* renaming(from(renames.options.get(id), option.id), option.id, path);
    }
  }
  for (const [at, { id }] of segments.entries()) {
    yield* renaming(from(renames.segments, id), id, ["segments", at, "id"]);
  }
}

function* renaming(from: string, to: string, path: Path): Generator<Change> {
  if (from !== to) yield { kind: "renamed", path, from, to };
}

function below(paths: Paths, before: string | number, after: string | number): Paths {
  return { before: [...paths.before, before], after: [...paths.after, after] };
}

function json(definition: Definition): Json {
  return definition as unknown as Json;
}
