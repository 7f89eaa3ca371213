import type { Node } from "jsonc-parser";
import type { Path } from "../definition/problem.ts";
import { asJson, nodeAt, setAt } from "./change.ts";
import { membersOf, treeOf } from "./json.ts";
import { type Added, type Kept, memberEdits } from "./members.ts";
import { addedItem } from "./revise.ts";
import { type Style, styleOf } from "./style.ts";
import { type Edited, withEdits } from "./textEdit.ts";

/** Puts an item into a list. Null where there is no such list, or the position is beyond its end. */
export function insertAt(text: string, path: Path, at: number, value: unknown): Edited | null {
  const item = asJson(value);
  if (item === undefined) return null;
  if (countOf(text, path) === 0) return at === 0 ? setAt(text, path, [item]) : null;
  return withMembers(text, path, (items, style) =>
    at in items || at === items.length
      ? [...items.slice(0, at).map(kept), addedItem(item, style), ...items.slice(at).map(kept)]
      : null,
  );
}

/** Moves an item of a list, as it is written, to the position `to` of the list without it. Null as with `insertAt`. */
export function moveAt(text: string, path: Path, from: number, to: number): Edited | null {
  return withMembers(text, path, (items) => {
    const item = items[from];
    if (!item || !(to in items)) return null;
    const source = text.slice(item.offset, item.offset + item.length);
    const moved = from === to ? kept(item) : { print: () => source };
    const others: (Kept | Added)[] = items.filter((other) => other !== item).map(kept);
    return [...others.slice(0, to), moved, ...others.slice(to)];
  });
}

function withMembers(
  text: string,
  path: Path,
  arrange: (items: readonly Node[], style: Style) => readonly (Kept | Added)[] | null,
): Edited | null {
  const root = treeOf(text);
  const list = root && nodeAt(root, path);
  if (list?.type !== "array") return null;
  const style = styleOf(text, root as Node);
  const members = arrange(membersOf(list), style);
  return members && withEdits(text, [...memberEdits(text, list, members, style)]);
}

function countOf(text: string, path: Path): number | undefined {
  const root = treeOf(text);
  const list = root && nodeAt(root, path);
  return list?.type === "array" ? membersOf(list).length : undefined;
}

function kept(node: Node): Kept {
  return { node };
}
