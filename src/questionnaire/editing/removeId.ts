import { nearest } from "../definition/nearest.ts";
import { read } from "../definition/read.ts";
import { changeAll } from "./change.ts";
import { type Consequence, consequencesOf } from "./consequences.ts";
import type { Refusal } from "./renameId.ts";
import type { Edited } from "./textEdit.ts";
import { type IdKind, idsOf } from "./uses.ts";

/** What came of removing an id: the new text and all that the removal led to, or why there is none. */
export type Removal =
  | ({ readonly ok: true; readonly consequences: readonly Consequence[] } & Edited)
  | { readonly ok: false; readonly refusal: RemovalRefusal };

/** As in renaming; a questionnaire that would have too few questions, options or segments would not read. */
type RemovalRefusal = Extract<Refusal, { code: "unreadable" | "unknown-id" | "would-not-read" }>;

/**
 * Removes a question, an option or a segment from a questionnaire's text, with all that can't be without it. What
 * comes out can be read again.
 *
 * @param id for an option, `question/option`
 */
export function removeId(text: string, kind: IdKind, id: string): Removal {
  const before = read(text);
  if (!before.ok) return refused({ code: "unreadable", problems: before.problems });
  const ids = idsOf(before.definition, kind);
  if (!ids.includes(id)) return refused({ code: "unknown-id", ...nearest(id, ids) });

  const consequences = consequencesOf(before.definition, kind, id);
  const edited = changeAll(
    text,
    consequences.map(({ path, becomes }) => ({ path, value: becomes })),
  );
  // The text of a definition is JSON, and has all the places of the definition.
  if (!edited) return refused({ code: "would-not-read", problems: [] });
  const after = read(edited.text);
  if (!after.ok) return refused({ code: "would-not-read", problems: after.problems });
  return { ok: true, ...edited, consequences };
}

function refused(refusal: RemovalRefusal): Removal {
  return { ok: false, refusal };
}
