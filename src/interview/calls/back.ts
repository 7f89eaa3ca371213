import type { Change, Kept } from "./call.ts";

/** The change that takes another one back: to what is kept under its name before it. */
export function backOf(before: readonly Kept[], { name }: Change): Change {
  const kept = before.find(({ change }) => change.name === name);
  return kept ? kept.change : ({ name, value: blankOf(name) } as Change);
}

/** Tells whether two changes come to the same. */
export function isSame(one: Change, other: Change): boolean {
  return one.name === other.name && JSON.stringify(one.value) === JSON.stringify(other.value);
}

/** Tells whether a change is part of something that is being typed: there is more to come until its field is left. */
export function isTyped({ name, value }: Change, { value: before }: Change): boolean {
  const [kind = ""] = name.split(" ");
  if (["account", "person", "role", "note"].includes(kind)) return true;
  if (["committee", "learned"].includes(kind)) {
    return typeof value === "string" && typeof before === "string";
  }
  // What is ticked gets the date with it that it had from the playbook.
  if (kind === "step") return partOf(value, "done") === partOf(before, "done");
  if (kind === "mail") return value !== null;
  return false;
}

/** What stands under a name that nothing was ever kept under. */
function blankOf(name: string): Change["value"] {
  const [kind = ""] = name.split(" ");
  if (["account", "person", "role", "note"].includes(kind)) return "";
  if (["signal", "goes-on", "ended"].includes(kind)) return false;
  if (kind === "step") return { done: false, due: "" };
  return null;
}

function partOf(value: unknown, part: string): unknown {
  return Object(value)[part];
}
