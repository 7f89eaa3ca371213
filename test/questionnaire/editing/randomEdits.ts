import fc from "fast-check";
import type { Path } from "../../../src/questionnaire/definition/problem.ts";
import { removeAt, setAt } from "../../../src/questionnaire/editing/change.ts";
import { insertAt, moveAt } from "../../../src/questionnaire/editing/list.ts";
import type { Edited } from "../../../src/questionnaire/editing/textEdit.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const randomKey = fc.constantFrom(
  ...["id", "text", "hint", "rep", "options", "points", "title", "rules"],
  ...["constructor", "to-string", "a b", "ü", '"', "__proto__"],
);

/** A value with keys to trip over, those of the format and those that every object has. */
export const randomValue: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "a", "\ud800", '"', "\u2028")),
    fc.constantFrom<Json>(0, 7, -1.5, 1e21, true, false, null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(randomKey, tie("value")), { maxLength: 4, selector: ([key]) => key })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** An edit, which finds its place in whatever value there is by numbers that stand for it. */
interface RandomEdit {
  readonly kind: "set" | "key" | "remove" | "insert" | "move";
  readonly place: number;
  readonly at: number;
  readonly to: number;
  readonly key: string;
  readonly value: Json;
}

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  kind: fc.constantFrom("set", "set", "key", "remove", "insert", "move"),
  place: fc.nat(),
  at: fc.nat(20),
  to: fc.nat(20),
  key: randomKey,
  value: randomValue,
});

/** What an edit comes to in a value: where, in the text and in the value; null where it has no place. */
interface Done {
  /** The node outside of which nothing may change. */
  readonly within: Path;
  readonly edited: Edited | null;
  readonly value: Json;
}

export function doEdit(text: string, before: Json, edit: RandomEdit): Done | null {
  const value = structuredClone(before);
  const all = [...places(value, [])];
  const pick = <T>(some: readonly T[]): T | undefined => some[edit.place % some.length];
  const lists = all.filter(({ value }) => Array.isArray(value));
  switch (edit.kind) {
    case "set": {
      const { path } = pick(all) ?? { path: [] };
      return {
        within: path,
        edited: setAt(text, path, edit.value),
        value: put(value, path, edit.value),
      };
    }
    case "key": {
      const objects = all.filter(({ value }) => isObject(value));
      const object = pick(objects);
      if (!object) return null;
      const path = [...object.path, edit.key];
      return {
        within: object.path,
        edited: setAt(text, path, edit.value),
        value: put(value, path, edit.value),
      };
    }
    case "remove": {
      const place = pick(all.filter(({ path }) => path.length > 0));
      if (!place) return null;
      const parent = at(value, place.path.slice(0, -1));
      const step = place.path.at(-1) as never;
      if (Array.isArray(parent)) parent.splice(step, 1);
      else delete (parent as Record<string, Json>)[step];
      return { within: place.path.slice(0, -1), edited: removeAt(text, place.path), value };
    }
    case "insert": {
      const list = pick(lists);
      if (!list) return null;
      const items = at(value, list.path) as Json[];
      const position = edit.at % (items.length + 1);
      items.splice(position, 0, edit.value);
      return { within: list.path, edited: insertAt(text, list.path, position, edit.value), value };
    }
    case "move": {
      const list = pick(lists.filter(({ value }) => (value as Json[]).length > 0));
      if (!list) return null;
      const items = at(value, list.path) as Json[];
      const [from, to] = [edit.at % items.length, edit.to % items.length];
      items.splice(to, 0, ...items.splice(from, 1));
      return { within: list.path, edited: moveAt(text, list.path, from, to), value };
    }
  }
}

function* places(value: Json, path: Path): Generator<{ path: Path; value: Json }> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* places(item, [...path, at]);
  } else if (isObject(value)) {
    for (const [key, part] of Object.entries(value)) yield* places(part, [...path, key]);
  }
}

function at(value: Json, path: Path): Json {
  let part: unknown = value;
  for (const step of path) part = (part as Record<string | number, unknown>)[step];
  return part as Json;
}

function put(value: Json, path: Path, wanted: Json): Json {
  if (path.length === 0) return wanted;
  // Plain assignment would change the prototype under "__proto__".
  Object.defineProperty(at(value, path.slice(0, -1)), path.at(-1) as string, {
    value: wanted,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return value;
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
