import type { Node } from "jsonc-parser";
import { isObject, type Json } from "./json.ts";
import { indentOf, type Style } from "./style.ts";

/** Where a value is printed: within one line, or with room for lines of its own below an indentation. */
interface Room {
  /** The indentation of the line on which the value begins; null where all stays on that line. */
  readonly indent: string | null;
  /** How much stands before it on that line. */
  readonly column: number;
}

const widest = 100;

/**
 * A value's JSON in a text's own style. An object or list of single values that fits on the line stands on it, as
 * points and texts by language do; any other has a line for each of its members.
 */
export function print(value: Json, style: Style, { indent, column }: Room): string {
  const line = onOneLine(value, style);
  if (indent === null || !style.hasLines || !hasMembers(value)) return line;
  const members = Array.isArray(value) ? value : Object.values(value as object);
  if (!members.some(hasMembers) && column + line.length <= widest) return line;

  const inner = indent + style.step;
  const printed = Array.isArray(value)
    ? value.map((item) => print(item, style, { indent: inner, column: inner.length }))
    : Object.entries(value as object).map(([key, part]) => property(key, part, style, inner));
  const lines = printed.map((member) => style.lineEnd + inner + member).join(",");
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}${lines}${style.lineEnd}${indent}${close}`;
}

/** The whole text of a value that stands in none yet, in the style of our own questionnaires. */
export function printed(value: object): string {
  const room = { indent: "", column: 0 };
  // What is undefined is left off, as JSON does.
  return `${print(JSON.parse(JSON.stringify(value)), ownStyle, room)}\n`;
}

const ownStyle: Style = {
  lineEnd: "\n",
  step: "  ",
  afterColon: " ",
  padding: " ",
  hasLines: true,
};

/** A key with its value. */
export function property(key: string, value: Json, style: Style, indent: string | null): string {
  const start = `${JSON.stringify(key)}:${style.afterColon}`;
  const column = (indent ?? "").length + start.length;
  return start + print(value, style, { indent, column });
}

/** The room of a value that stands in a text: none below its line where it shares that with others. */
export function roomOf(node: Node, text: string): Room {
  const member = node.parent?.type === "property" ? node.parent : node;
  const line = text.lastIndexOf("\n", member.offset - 1) + 1;
  const startsLine = !node.parent || /^[ \t]*$/.test(text.slice(line, member.offset));
  return {
    indent: startsLine ? indentOf(text, member.offset) : null,
    column: node.offset - line,
  };
}

/** What stands between two members on one line, after the comma. */
export function gapOnLine(style: Style): string {
  return style.afterColon;
}

function onOneLine(value: Json, style: Style): string {
  const comma = `,${gapOnLine(style)}`;
  if (Array.isArray(value)) {
    return `[${value.map((item) => onOneLine(item, style)).join(comma)}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}:${style.afterColon}${onOneLine(part, style)}`,
  );
  return parts.length === 0 ? "{}" : `{${style.padding}${parts.join(comma)}${style.padding}}`;
}

function hasMembers(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
