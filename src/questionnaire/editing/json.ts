import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { overLimit } from "../definition/overLimit.ts";

/** A value as JSON has it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** The tree of a text, with places as they are in the text; undefined where it is not JSON or too much of it. */
export function treeOf(text: string): Node | undefined {
  // The parser takes a byte order mark for a value; a space in its place keeps every other place.
  const source = text.replace(/^\uFEFF/, " ");
  if (overLimit(source)) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true });
  return errors.length === 0 ? root : undefined;
}

export function valueIn(node: Node): Json {
  return getNodeValue(node);
}

/** What stands in a list, or the values under an object's keys. */
export function membersOf(node: Node): readonly Node[] {
  return node.children ?? [];
}

export function keyOf(property: Node): string {
  return property.children?.[0]?.value;
}

export function valueUnder(property: Node): Node {
  return property.children?.[1] as Node;
}

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two values are the same JSON, in whatever order their keys are. */
export function areSame(one: Json, other: Json): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => areSame(item, other[at]));
  }
  if (isObject(one) && isObject(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every(
        (key) => Object.hasOwn(other, key) && areSame(one[key] as Json, other[key] as Json),
      )
    );
  }
  return one === other;
}
