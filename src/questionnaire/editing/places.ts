import { findNodeAtOffset, getNodePath, type Node, parseTree } from "jsonc-parser";
import { overLimit } from "../definition/overLimit.ts";
import type { Path } from "../definition/problem.ts";
import { keyOf, membersOf, valueUnder } from "./json.ts";

/** A stretch of a text, in UTF-16 units. */
interface Range {
  readonly offset: number;
  readonly length: number;
}

/** Where the value at a path stands, or else the nearest one around it; of half-finished JSON too. */
export function rangeAt(text: string, path: Path): Range | null {
  let node = looseTreeOf(text);
  for (const step of path) {
    const next = node && memberAt(node, step);
    if (!next) break;
    node = next;
  }
  return node ? { offset: node.offset, length: node.length } : null;
}

/** The path to what stands at an offset; of half-finished JSON too, as far as it goes. */
export function pathAt(text: string, offset: number): Path {
  const root = looseTreeOf(text);
  const node = root && findNodeAtOffset(root, offset, true);
  return node ? getNodePath(node) : [];
}

function memberAt(node: Node, step: string | number): Node | undefined {
  if (node.type === "array") return membersOf(node)[step as number];
  const property = membersOf(node).findLast((member) => keyOf(member) === step);
  return property && valueUnder(property);
}

function looseTreeOf(text: string): Node | undefined {
  const source = text.replace(/^\uFEFF/, " ");
  return overLimit(source) ? undefined : parseTree(source);
}
