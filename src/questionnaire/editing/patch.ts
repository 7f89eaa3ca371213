import type { Path } from "../definition/problem.ts";
import { isObject, type Json } from "./json.ts";

/** What is to stand at a place below; undefined where nothing is to. */
export interface Patch {
  readonly steps: Path;
  readonly value: Json | undefined;
}

export function isRemoval({ steps, value }: Patch): boolean {
  return steps.length === 0 && value === undefined;
}

/** A value with patches fulfilled in it, and what leads to their places made where it is missing. */
export function valueWith(value: Json | undefined, patches: readonly Patch[]): Json | undefined {
  return patches.reduce<Json | undefined>((so, patch) => withOne(so, patch), value);
}

function withOne(value: Json | undefined, { steps, value: wanted }: Patch): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return wanted;
  if (typeof step === "number") {
    const items = Array.isArray(value) ? value : [];
    const item = withOne(items[step], { steps: rest, value: wanted });
    return item === undefined ? value : [...items.slice(0, step), item, ...items.slice(step + 1)];
  }
  const parts = new Map(isObject(value) ? Object.entries(value) : []);
  const part = withOne(parts.get(step), { steps: rest, value: wanted });
  return part === undefined ? value : Object.fromEntries(parts.set(step, part));
}
