import { addressOf } from "./destinations/destination.ts";
import type { Entry } from "./entry.ts";

const entry = {
  id: "",
  submission: { key: "", interview: "" },
  destination: { kind: "" },
  storedAt: 0,
  attempts: 0,
};

/** Whether what stands on the device is an entry, as far as others rely on that: anything may stand there. */
export function isEntry(value: unknown): value is Entry {
  return (
    isLike(value, entry) && addressOf(value.destination).every((part) => typeof part === "string")
  );
}

/** Whether a value has all parts of an example, of the same types; numbers may not be below 0. */
function isLike<T>(value: unknown, example: T): value is T {
  if (typeof value !== typeof example || value === null) return false;
  if (typeof value === "number") return value >= 0;
  return Object.entries(example as object).every(([name, part]) =>
    isLike((value as Record<string, unknown>)[name], part),
  );
}
