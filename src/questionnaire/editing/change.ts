import type { Node } from "jsonc-parser";
import type { Path } from "../definition/problem.ts";
import { type Json, keyOf, membersOf, treeOf, valueUnder } from "./json.ts";
import { revise } from "./revise.ts";
import { styleOf } from "./style.ts";
import { type Edited, withEdits } from "./textEdit.ts";

/** What is to stand at a place, as JSON has it; undefined removes the place. */
export interface ValueChange {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Puts a value at a place. What is equal already stays as it is written, to the byte. A key that is new goes where
 * the format has it, and what leads to it is made; an item may follow the last one of a list.
 *
 * Null where the text is not JSON or can have no such place.
 */
export function setAt(text: string, path: Path, value: unknown): Edited | null {
  return changeAll(text, [{ path, value }]);
}

/** Removes a key or an item, together with its comma. Null as with `setAt`; nothing where there is nothing. */
export function removeAt(text: string, path: Path): Edited | null {
  return changeAll(text, [{ path, value: undefined }]);
}

/** Makes several changes at once. All paths are those in the text as it is now. */
export function changeAll(text: string, changes: readonly ValueChange[]): Edited | null {
  const root = treeOf(text);
  const patches = changes.map(({ path, value }) => ({ steps: path, value: asJson(value) }));
  const areFit = patches.every(
    ({ steps, value }) => root && canHave(root, steps) && (value !== undefined || steps.length > 0),
  );
  if (!root || !areFit) return null;
  return withEdits(text, [
    ...revise(root, patches, { text, style: styleOf(text, root), path: [] }),
  ]);
}

/** A value as it is when it is written and read again; undefined where JSON has nothing for it. */
export function asJson(value: unknown): Json | undefined {
  const json = JSON.stringify(value);
  return json === undefined ? undefined : JSON.parse(json);
}

/** The node at a path; undefined where there is none, or a key on the way stands twice. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => node && below(node, step)[0], root);
}

function canHave(root: Node, path: Path): boolean {
  let node: Node | undefined = root;
  for (const step of path) {
    if (!node) return true;
    const found = below(node, step);
    const isList = node.type === "array";
    if (!isList && node.type !== "object") return false;
    if (isList !== (typeof step === "number")) return false;
    if (typeof step === "number" && !(step >= 0 && step <= membersOf(node).length)) return false;
    if (found.length > 1) return false;
    node = found[0];
  }
  return true;
}

function below(node: Node, step: string | number): readonly Node[] {
  if (node.type === "array") return membersOf(node).filter((_, at) => at === step);
  if (node.type !== "object") return [];
  return membersOf(node)
    .filter((member) => keyOf(member) === step)
    .map(valueUnder);
}
