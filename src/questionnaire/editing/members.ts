import type { Node } from "jsonc-parser";
import { membersOf } from "./json.ts";
import { gapOnLine } from "./print.ts";
import type { Style } from "./style.ts";
import type { TextEdit } from "./textEdit.ts";

/** A member that stays, with the edits within it. */
export interface Kept {
  readonly node: Node;
  readonly edits?: Iterable<TextEdit>;
}

/** A member that is put in; the indentation is null where it stands on a line with others. */
export interface Added {
  print(indent: string | null): string;
}

/**
 * The edits that give a list or an object other members. Those that stay come in the order in which they stand, and
 * what stands around them stays with them; those that go take the comma and the white space before them along.
 * What is put in stands as its neighbours do, on a line of its own or on theirs. There must be a member already.
 */
export function* memberEdits(
  text: string,
  container: Node,
  members: readonly (Kept | Added)[],
  style: Style,
): Generator<TextEdit> {
  const layout = layoutOf(text, container, style);
  let before = -1;
  let added: Added[] = [];
  for (const member of members) {
    if (!("node" in member)) {
      added.push(member);
      continue;
    }
    const after = membersOf(container).indexOf(member.node);
    yield* between(layout, before, added, after);
    yield* member.edits ?? [];
    before = after;
    added = [];
  }
  yield* between(layout, before, added, layout.count);
}

interface Layout {
  readonly count: number;
  /** Where a member begins; after the last one, where the container closes. */
  start(at: number): number;
  /** Where a member ends; before the first one, where the container has opened. */
  end(at: number): number;
  /** The white space before a member, from the comma or bracket on; after the last one, that before the bracket. */
  lead(at: number): string;
  /** What stands after a member, up to its comma. */
  trail(at: number): string;
  /** What to put before a member that is to stand beside another. */
  gap(at: number): string;
}

function* between(
  layout: Layout,
  before: number,
  added: readonly Added[],
  after: number,
): Generator<TextEdit> {
  if (added.length === 0 && after === before + 1) return;
  const { count, start, end, lead, trail } = layout;
  const isFirst = before < 0;
  const isLast = after === count;
  const gap = layout.gap(isFirst ? Math.min(after, count - 1) : before);
  const indent = gap.includes("\n") ? gap.slice(gap.lastIndexOf("\n") + 1) : null;
  const printed = added.map((member) => member.print(indent));

  let content: string;
  if (isFirst && isLast) {
    content = printed.length === 0 ? "" : lead(0) + printed.join(`,${gap}`) + lead(count);
  } else if (isFirst) {
    content = lead(0) + printed.map((member) => `${member},${gap}`).join("");
  } else if (isLast) {
    content = printed.map((member) => `,${gap}${member}`).join("") + lead(count);
  } else {
    content = trail(before) + printed.map((member) => `${gap}${member},`).join("") + lead(after);
  }
  const offset = end(before);
  yield { offset, length: start(after) - offset, content };
}

function layoutOf(text: string, container: Node, style: Style): Layout {
  const nodes = membersOf(container);
  const count = nodes.length;
  const start = (at: number) => nodes[at]?.offset ?? container.offset + container.length - 1;
  const end = (at: number) => {
    const node = nodes[at];
    return node ? node.offset + node.length : container.offset + 1;
  };
  // Between two members there is nothing but white space and the comma.
  const comma = (at: number) => text.indexOf(",", end(at));
  const lead = (at: number) => {
    const isAfterComma = at > 0 && at < count;
    return text.slice(isAfterComma ? comma(at - 1) + 1 : end(at - 1), start(at));
  };
  const gap = (at: number) => {
    const beside = count > 1 ? lead(Math.max(at, 1)) : lead(0);
    const lineBreak = /\r?\n[^\n]*$/.exec(beside);
    if (lineBreak) return lineBreak[0];
    return count > 1 ? beside : gapOnLine(style);
  };
  return { count, start, end, lead, gap, trail: (at) => text.slice(end(at), comma(at) + 1) };
}
