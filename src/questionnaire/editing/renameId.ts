import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { nearest } from "../definition/nearest.ts";
import type { Path, Problem } from "../definition/problem.ts";
import { read } from "../definition/read.ts";
import { id } from "../definition/schema/basics.ts";
import { UNSURE } from "../definition/unsure.ts";
import { type Edited, withEdits } from "./textEdit.ts";
import { type IdKind, idsOf, type Use, usesOf } from "./uses.ts";

/** What came of renaming an id: the new text, or why there is none. */
export type Renaming =
  | (Edited & {
      readonly ok: true;
      /** Where the new id stands, as paths in the new text. */
      readonly places: readonly Path[];
    })
  | { readonly ok: false; readonly refusal: Refusal };

/** Why an id is not renamed. */
export type Refusal =
  /** The text has problems as it is. */
  | { readonly code: "unreadable"; readonly problems: readonly Problem[] }
  | { readonly code: "unknown-id"; readonly nearest?: string }
  | { readonly code: "bad-id" }
  | { readonly code: "reserved-id" }
  | { readonly code: "taken-id" }
  /** The text would have problems with the new id, such as being too long. */
  | { readonly code: "would-not-read"; readonly problems: readonly Problem[] };

/**
 * Renames an id wherever it stands in a questionnaire's text. Nothing else of the text changes: spacing, line ends,
 * escapes and the order of keys stay as they are, and what comes out can be read again.
 *
 * @param oldId for an option, `question/option`
 * @param freshId for an option, its new id alone
 */
export function renameId(text: string, kind: IdKind, oldId: string, freshId: string): Renaming {
  const before = read(text);
  if (!before.ok) return refused({ code: "unreadable", problems: before.problems });

  const uses = usesOf(before.definition, kind, oldId);
  if (uses.length === 0) {
    return refused({ code: "unknown-id", ...nearest(oldId, idsOf(before.definition, kind)) });
  }
  if (freshId === UNSURE) return refused({ code: "reserved-id" });
  if (!id.safeParse(freshId).success) return refused({ code: "bad-id" });
  const newName = kind === "option" ? `${oldId.split("/")[0]}/${freshId}` : freshId;
  if (idsOf(before.definition, kind).includes(newName)) return refused({ code: "taken-id" });

  const renamed = withTokens(text, uses, JSON.stringify(freshId));
  const after = read(renamed.text);
  if (!after.ok) return refused({ code: "would-not-read", problems: after.problems });
  const places = usesOf(after.definition, kind, newName).map(({ path }) => path);
  return { ok: true, ...renamed, places };
}

function refused(refusal: Refusal): Renaming {
  return { ok: false, refusal };
}

/** Puts one token in place of each of those where an id is used. */
function withTokens(text: string, uses: readonly Use[], token: string): Edited {
  // The parser takes a byte order mark for a value, and would lose its way.
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const root = parseTree(text.slice(start)) as Node;
  const edits = uses.map((use) => {
    const { offset, length } = tokenOf(root, use);
    return { offset: start + offset, length, content: token };
  });
  return withEdits(
    text,
    edits.sort((a, b) => a.offset - b.offset),
  );
}

function tokenOf(root: Node, { path, as }: Use): Node {
  const value = findNodeAtLocation(root, [...path]) as Node;
  return as === "key" ? (value.parent?.children?.[0] as Node) : value;
}
