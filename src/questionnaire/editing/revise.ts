import type { Node } from "jsonc-parser";
import type { Path } from "../definition/problem.ts";
import { keysBeside } from "../definition/shape.ts";
import { areSame, isObject, type Json, keyOf, membersOf, valueIn, valueUnder } from "./json.ts";
import { type Added, type Kept, memberEdits } from "./members.ts";
import { isRemoval, type Patch, valueWith } from "./patch.ts";
import { print, property, roomOf } from "./print.ts";
import type { Style } from "./style.ts";
import type { TextEdit } from "./textEdit.ts";

/** What a node belongs to: the text, its style, and the path to the node. */
interface Site {
  readonly text: string;
  readonly style: Style;
  readonly path: Path;
}

/** The edits that make one value of another, and touch only the parts in which the two differ. */
function* replace(node: Node, value: Json, site: Site): Generator<TextEdit> {
  const before = valueIn(node);
  if (areSame(before, value)) return;
  const hasMembers = membersOf(node).length > 0;
  if (hasMembers && isObject(before) && isObject(value) && !hasKeyTwice(node)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(value)]);
    const patches = [...keys].map((key) => ({
      steps: [key],
      value: Object.hasOwn(value, key) ? value[key] : undefined,
    }));
    yield* revise(node, patches, site);
  } else if (hasMembers && Array.isArray(before) && Array.isArray(value)) {
    yield* replaceItems(node, before, value, site);
  } else {
    const content = print(value, site.style, roomOf(node, site.text));
    yield { offset: node.offset, length: node.length, content };
  }
}

/** The edits that fulfil patches below a node. */
export function* revise(node: Node, patches: readonly Patch[], site: Site): Generator<TextEdit> {
  const whole = patches.findLast(({ steps }) => steps.length === 0);
  if (whole) {
    if (whole.value !== undefined) yield* replace(node, whole.value, site);
    return;
  }
  const below = new Map<string | number, Patch[]>();
  for (const { steps, value } of patches) {
    const [step, ...rest] = steps as [string | number, ...Path];
    below.set(step, [...(below.get(step) ?? []), { steps: rest, value }]);
  }
  if (membersOf(node).length === 0) {
    const value = valueWith(valueIn(node), patches);
    if (value !== undefined) yield* replace(node, value, site);
    return;
  }
  const isList = node.type === "array";
  const members = membersOf(node).flatMap((member, at): (Kept | Added)[] => {
    const step = isList ? at : keyOf(member);
    const wanted = below.get(step);
    below.delete(step);
    if (wanted?.some(isRemoval)) return [];
    const deeper = { ...site, path: [...site.path, step] };
    const edits = wanted && revise(isList ? member : valueUnder(member), wanted, deeper);
    return [{ node: member, ...(edits && { edits }) }];
  });
  for (const [step, wanted] of below) {
    const value = valueWith(undefined, wanted);
    if (value === undefined) continue;
    const at = isList ? members.length : positionOf(`${step}`, members, site.path);
    members.splice(at, 0, isList ? addedItem(value, site.style) : addedKey(`${step}`, value, site));
  }
  yield* memberEdits(site.text, node, members, site.style);
}

export function addedItem(value: Json, style: Style): Added {
  return { print: (indent) => print(value, style, { indent, column: indent?.length ?? 0 }) };
}

interface AddedKey extends Added {
  readonly key: string;
}

function addedKey(key: string, value: Json, { style }: Site): AddedKey {
  return { key, print: (indent) => property(key, value, style, indent) };
}

/** Where a new key belongs: behind the nearest of those that the format has before it. */
function positionOf(key: string, members: readonly (Kept | Added)[], path: Path): number {
  const order = keysBeside(path);
  const keys = members.map((member) =>
    "node" in member ? keyOf(member.node) : (member as AddedKey).key,
  );
  if (!order.includes(key)) return members.length;
  const earlier = order.slice(0, order.indexOf(key)).findLast((other) => keys.includes(other));
  return earlier === undefined ? 0 : keys.indexOf(earlier) + 1;
}

function* replaceItems(
  node: Node,
  before: readonly Json[],
  after: readonly Json[],
  site: Site,
): Generator<TextEdit> {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && areSame(before[start] as Json, after[start] as Json)) start++;
  let end = 0;
  while (end < most - start && areSame(before.at(-1 - end) as Json, after.at(-1 - end) as Json)) {
    end++;
  }
  const kept = (item: Node): Kept => ({ node: item });
  const items = membersOf(node);
  const changed = items.slice(start, items.length - end);
  const wanted = after.slice(start, after.length - end);
  const members = wanted.map((value, at): Kept | Added => {
    const item = changed[at];
    if (!item) return addedItem(value, site.style);
    const edits = replace(item, value, { ...site, path: [...site.path, start + at] });
    return { node: item, edits };
  });
  const all = [
    ...items.slice(0, start).map(kept),
    ...members,
    ...items.slice(items.length - end).map(kept),
  ];
  yield* memberEdits(site.text, node, all, site.style);
}

function hasKeyTwice(node: Node): boolean {
  const keys = membersOf(node).map(keyOf);
  return new Set(keys).size < keys.length;
}
