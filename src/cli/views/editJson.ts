import type { Edit } from "../../proof/diff/edit.ts";

/**
 * What `diff --json` prints: `{ moved, moves, before, after, renames, added, removed, rewordings, records }`.
 * `moved` is the share of prospects who change segment; `moves` every pair of segments,
 * `{ from, to, share, moves, witness? }`; `before` and `after` the shares by segment. `renames` holds the ids that
 * changed, old to new, of `questions`, `segments` and, by question, `options`. `records` is
 * `{ used, unfinished }`, or null without past interviews. Keys may be added.
 */
export function editJson({ renames, ...edit }: Edit): object {
  const options = [...renames.options].map(([question, ids]) => [question, changed(ids)] as const);
  return {
    ...edit,
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
