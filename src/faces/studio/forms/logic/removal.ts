import type { Definition } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";

/** What may be left out when nothing stands in it. */
const shells = new Set<string | number>([
  "intro",
  "rep",
  "points",
  "range",
  "rules",
  "bullets",
  "fit",
  "signals",
  "channels",
  "avoid",
  "listenFor",
  "economics",
]);

/** What to remove so that no empty shell stays: a place itself, or what holds nothing else. */
export function placeToRemove(definition: Definition, path: Path): Path {
  const holder = path.slice(0, -1);
  const name = holder.at(-1);
  // A questionnaire has to have questions; a playbook may have none to ask.
  const isShell = name === "questions" ? holder.length > 1 : shells.has(name ?? "");
  if (!isShell) return path;
  const keys = Object.keys(valueAt(definition, holder) ?? {});
  const holdsNothingElse = keys.length === 1 && keys[0] === `${path.at(-1)}`;
  return holdsNothingElse ? placeToRemove(definition, holder) : path;
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === "object" && part !== null && Object.hasOwn(part, step)
        ? (part as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}
