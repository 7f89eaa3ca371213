import {
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { invisibleIn } from "./invisible.ts";
import type { Path, Problem, Remark, Syntax } from "./problem.ts";

const excerptLength = 60;

/** JSON text that was read: its value (objects without a prototype) and where in the text each part of it stands. */
export interface Json {
  readonly value: unknown;
  readonly broken: readonly Problem[];
  /** Every key that stands twice in one object, or that is no name for data. */
  readonly badKeys: readonly Remark[];
  locate(remark: Omit<Remark, "slip">): Problem;
}

/** Reads JSON text as far as it goes. The text's depth must have been checked: this recurses. */
export function parseJson(text: string): Json {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const position = positions(text);
  const properties: Properties = new Map();
  return {
    value: root && getNodeValue(root),
    broken: errors
      // What stands in the wrong place is told once.
      .filter(({ offset, length }, at) => length === 0 || offset !== errors[at - 1]?.offset)
      .map((error) => {
        const { offset, length, syntax } = slipAt(text, error);
        const found = text.slice(offset, offset + Math.min(length, excerptLength));
        const invisible = syntax === "no-invisible" && invisibleIn(text.charAt(offset));
        return {
          code: "broken-json",
          path: [],
          ...position(offset),
          ...(found !== "" && { found }),
          expected: { syntax },
          ...(invisible && { invisible }),
        };
      }),
    badKeys: root ? [...badKeysIn(root, [], properties)] : [],
    locate({ at, ...remark }) {
      const node = root && nodeAt(root, remark.path, at === "key", properties);
      const { offset, length } = node ?? { offset: 0, length: 0 };
      return {
        ...remark,
        ...position(offset),
        ...(remark.code !== "missing" && { found: excerpt(text.slice(offset, offset + length)) }),
      };
    },
  };
}

/** Where somebody slipped, and what should stand there. */
function slipAt(
  text: string,
  { error, offset, length }: ParseError,
): { readonly offset: number; readonly length: number; readonly syntax: Syntax } {
  let before = offset - 1;
  while (/\s/.test(text.charAt(before))) before--;
  if (invisibleIn(text.charAt(offset))) return { offset, length, syntax: "no-invisible" };
  // As word processors write them.
  if (/['‘’‚“”„«»`]/.test(text.charAt(offset)))
    return { offset, length, syntax: "no-other-quotes" };
  if (text[before] === "," && /[,}\]]/.test(text.charAt(offset))) {
    return { offset: text[offset] === "," ? offset : before, length: 1, syntax: "no-comma" };
  }
  return { offset, length, syntax: expectedAt[printParseErrorCode(error)] ?? "value" };
}

/** The properties of each object by name. Of a key that stands twice, the last counts. */
type Properties = Map<Node, Map<string | number, Node>>;

/** The node at a path, or the nearest one around where it should be. */
function nodeAt(root: Node, path: Path, key: boolean, properties: Properties): Node {
  let node = root;
  for (const [index, step] of path.entries()) {
    const [name, value] = properties.get(node)?.get(step)?.children ?? [];
    const found = node.type === "array" ? node.children?.[step as number] : value;
    if (key && name && index === path.length - 1) return name;
    if (!found) return node;
    node = found;
  }
  return node;
}

/** Notes the properties of a node and of all within, and tells of the keys that are bad. */
function* badKeysIn(node: Node, path: Path, properties: Properties): Generator<Remark> {
  const own = new Map<string, Node>();
  properties.set(node, own);
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === "array") yield* badKeysIn(child, [...path, index], properties);
    const [keyNode, value] = child.type === "property" ? (child.children ?? []) : [];
    if (!keyNode) continue;
    const key: string = keyNode.value;
    if (own.has(key)) yield { code: "duplicate-key", path: [...path, key], at: "key" };
    // A record with this key would change its prototype, and no id or language tag looks so.
    if (key === "__proto__") yield { code: "forbidden-key", path: [...path, key], at: "key" };
    own.set(key, child);
    if (value) yield* badKeysIn(value, [...path, key], properties);
  }
}

function positions(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function excerpt(json: string): string {
  const flat = json.replace(/\s+/g, " ");
  return flat.length > excerptLength ? `${flat.slice(0, excerptLength - 1)}…` : flat;
}

const expectedAt: Readonly<Record<string, Syntax>> = {
  PropertyNameExpected: "key",
  ColonExpected: "colon",
  CommaExpected: "comma",
  CloseBraceExpected: "brace",
  CloseBracketExpected: "bracket",
  EndOfFileExpected: "end",
  InvalidCommentToken: "no-comment",
  UnexpectedEndOfComment: "no-comment",
  UnexpectedEndOfString: "quote",
};
