import type { Node } from "jsonc-parser";
import { membersOf } from "./json.ts";

/** How a text is written, so that what is put in looks like what stands. */
export interface Style {
  readonly lineEnd: string;
  /** One step of indentation. */
  readonly step: string;
  /** What stands between a key's colon and its value. */
  readonly afterColon: string;
  /** What stands inside the braces of an object on one line. */
  readonly padding: string;
  /** Whether anything stands on lines of its own. */
  readonly hasLines: boolean;
}

export function styleOf(text: string, root: Node): Style {
  const first = membersOf(root)[0];
  const hasLines = !first || text.slice(root.offset, first.offset).includes("\n");
  const step = first && hasLines ? indentOf(text, first.offset) : "";
  const colon = first?.colonOffset;
  const afterColon =
    colon === undefined ? " " : (/^[ \t]*/.exec(text.slice(colon + 1, colon + 3))?.[0] ?? "");
  return {
    lineEnd: /\r\n|\n/.exec(text)?.[0] ?? "\n",
    step: step === "" ? "  " : step,
    afterColon,
    padding: paddingIn(text, root) ?? afterColon,
    hasLines,
  };
}

/** The white space at the beginning of the line that an offset is in. */
export function indentOf(text: string, offset: number): string {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? "";
}

/** The padding of the first object that stands on one line. */
function paddingIn(text: string, node: Node): string | undefined {
  const [first] = membersOf(node);
  if (node.type === "object" && first) {
    const padding = text.slice(node.offset + 1, first.offset);
    if (/^[ \t]*$/.test(padding)) return padding;
  }
  for (const member of membersOf(node)) {
    const padding = paddingIn(text, member);
    if (padding !== undefined) return padding;
  }
  return undefined;
}
