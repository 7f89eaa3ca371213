import { type Definition, languagesOf } from "../definition/definition.ts";
import { read } from "../definition/read.ts";
import { setAt } from "../editing/change.ts";
import type { Json } from "../editing/json.ts";
import { type Comparison, changesBetween } from "./changes.ts";
import { backwards, inLaterIds } from "./inLaterIds.ts";
import { matchIds, type Renames } from "./likeness.ts";
import { merged } from "./merged.ts";
import { mergedIds } from "./mergedIds.ts";
import type { Conflict, Merging, Owner } from "./merging.ts";

/** A questionnaire's text as it was, and as two have made it. */
export interface ThreeTexts {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What comes of two edits of one questionnaire. */
export type Merge =
  | {
      readonly ok: true;
      /** The other's text with one's own changes in it, in its formatting. It may have problems, as any edit's. */
      readonly text: string;
      /** What both have changed, each otherwise: as chosen, else as one's own. */
      readonly conflicts: readonly Conflict[];
      readonly mine: Comparison;
      readonly theirs: Comparison;
    }
  /** Only what can be read has questions and segments to be told apart by. */
  | { readonly ok: false; readonly unreadable: keyof ThreeTexts };

/**
 * Brings two edits of one questionnaire together, thing by thing: questions, answers and segments are the same by their
 * ids, wherever they stand. Whose merging it is makes no difference, but in conflicts.
 *
 * @param told what is known of one's own renames; others are found by likeness
 */
export function mergeTexts(
  texts: ThreeTexts,
  choices: ReadonlyMap<string, Owner> = new Map(),
  told?: ReadonlyMap<string, string>,
): Merge {
  const readings = { base: read(texts.base), mine: read(texts.mine), theirs: read(texts.theirs) };
  const { base, mine, theirs } = readings;
  if (!base.ok) return { ok: false, unreadable: "base" };
  if (!mine.ok) return { ok: false, unreadable: "mine" };
  if (!theirs.ok) return { ok: false, unreadable: "theirs" };
  const renames = {
    mine: matchIds(base.definition, mine.definition, told),
    theirs: matchIds(base.definition, theirs.definition),
  };
  const merging: Merging = {
    languages: {
      base: languagesOf(base.definition)[0],
      mine: languagesOf(mine.definition)[0],
      theirs: languagesOf(theirs.definition)[0],
    },
    choices,
    conflicts: [],
  };
  const value = mergedValue(base.definition, mine.definition, theirs.definition, renames, merging);
  return {
    ok: true,
    text: textOf(texts, value),
    conflicts: merging.conflicts,
    mine: changesBetween(base.definition, mine.definition, renames.mine),
    theirs: changesBetween(base.definition, theirs.definition, renames.theirs),
  };
}

/** In the ids from before, in which all three can be laid beside each other; then in those that were given since. */
function mergedValue(
  base: Definition,
  mine: Definition,
  theirs: Definition,
  renames: { readonly mine: Renames; readonly theirs: Renames },
  merging: Merging,
): Definition {
  const ids = mergedIds(base, renames.mine, renames.theirs, merging);
  const three = {
    base: json(base),
    mine: json(inLaterIds(mine, backwards(renames.mine))),
    theirs: json(inLaterIds(theirs, backwards(renames.theirs))),
  };
  const value = merged(three, { name: [], mine: [], theirs: [] }, merging);
  return inLaterIds(value as unknown as Definition, ids);
}

/** What one of them has left as it was is the other's, to the byte. */
function textOf({ base, mine, theirs }: ThreeTexts, value: Definition): string {
  if (base === theirs) return mine;
  return setAt(theirs, [], value)?.text ?? theirs;
}

function json(definition: Definition): Json {
  return definition as unknown as Json;
}
