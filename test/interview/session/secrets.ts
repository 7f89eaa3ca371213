import type { Definition } from "../../../src/index.ts";

/** Every string that stands under a key named `rep`, but for those that stand somewhere openly too. */
export function secretsOf(definition: Definition): ReadonlySet<string> {
  const open = new Set(stringsIn(withoutRep(definition)));
  return new Set([...repPartsIn(definition)].flatMap(stringsIn).filter((text) => !open.has(text)));
}

/** Of a value's strings those that are secret or hold one. */
export function secretsIn(value: unknown, secrets: ReadonlySet<string>): string[] {
  // A word or two may be part of an open sentence by chance.
  const long = [...secrets].filter(({ length }) => length >= 20);
  return stringsIn(value).filter(
    (text) => secrets.has(text) || long.some((secret) => text.includes(secret)),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function* repPartsIn(value: unknown): Generator<unknown> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === "rep") yield part;
    else yield* repPartsIn(part);
  }
}

function withoutRep(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === "rep" ? undefined : part)));
}
