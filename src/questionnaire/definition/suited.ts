import type { Definition, SegmentRep, When } from "./definition.ts";
import type { Path } from "./problem.ts";

/**
 * The lists of a segment whose items may suit some prospects and not others: by the way from the segment's `rep` to them.
 * Their `when` may look at any question.
 */
export const suitedLists = [
  ["fit"],
  ["playbook", "objections"],
  ["playbook", "evidence"],
  ["playbook", "nextSteps"],
] as const;

/** One such item: where it stands, and whom it suits; everybody, if left out. */
export interface SuitedItem {
  readonly path: Path;
  readonly when: When | undefined;
}

export function suitedItems({ segments }: Definition): readonly SuitedItem[] {
  return segments.flatMap(({ rep }, at) =>
    suitedLists.flatMap((way) =>
      (rep ? listAt(rep, way) : []).map(({ when }, position) => ({
        path: ["segments", at, "rep", ...way, position],
        when,
      })),
    ),
  );
}

function listAt(
  { fit = [], playbook }: SegmentRep,
  [list, part]: (typeof suitedLists)[number],
): readonly { readonly when?: When }[] {
  return list === "fit" ? fit : playbook[part];
}
