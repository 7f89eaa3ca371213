import { saidChanges } from "../../../language/changes/saidChanges.ts";
import type { Edit } from "../../../proof/diff/edit.ts";
import { changesBetween } from "../../../questionnaire/comparing/changes.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { PastInterviews } from "../records.ts";

/**
 * What `diff --json` prints: `{ moved, moves, facts, newAnswers, before, after, renames, added, removed, rewordings, changes, records }`.
 * `moved` is the share of prospects of whom nothing is known who change segment; `moves` every pair of segments that
 * any prospect has, `{ from, to, share, moves, witness? }`, with a share of 0 where it takes facts; `facts` says how many
 * combinations of facts there are and move somebody, and which values do alone, `{ combinations, moving, alone }`, or
 * null where they were not looked at; `before` and `after` the shares by segment. `renames` holds the ids that
 * changed, old to new, of `questions`, `segments` and, by question, `options`. `records` is
 * `{ used, unfinished, otherVersion, otherQuestionnaire }`, or null without past interviews. Keys may be added.
 */
export function editJson(
  old: Definition,
  now: Definition,
  { renames, ...edit }: Edit,
  past?: PastInterviews,
): object {
  const options = [...renames.options].map(([question, ids]) => [question, changed(ids)] as const);
  return {
    ...edit,
    changes: saidChanges(changesBetween(old, now, renames), "en").map(({ title, changes }) => ({
      title,
      changes: changes.map(({ sentence, path }) => ({ sentence, path })),
    })),
    records: edit.records && {
      ...edit.records,
      otherVersion: past?.otherVersion ?? 0,
      otherQuestionnaire: past?.otherQuestionnaire ?? 0,
    },
    renames: {
      questions: changed(renames.questions),
      options: Object.fromEntries(options.filter(([, ids]) => Object.keys(ids).length > 0)),
      segments: changed(renames.segments),
    },
  };
}

function changed(ids: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...ids].filter(([from, to]) => from !== to));
}
