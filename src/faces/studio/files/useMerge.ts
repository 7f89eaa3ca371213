import { useMemo } from "react";
import { type Merge, mergeTexts } from "../../../questionnaire/comparing/mergeTexts.ts";
import type { Owner } from "../../../questionnaire/comparing/merging.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { renamesSince, toldOf } from "../document/renames.ts";

/** The text on the desk and another one brought together, by what both were made of. */
export function useMerge(base: string, theirs: string, choices: ReadonlyMap<string, Owner>): Merge {
  const { snapshot } = useStudio();
  const { text: mine, renames, savedRenames } = snapshot;
  return useMemo(() => {
    const [before, now] = [read(base), read(mine)];
    const told =
      before.ok && now.ok
        ? toldOf(renamesSince(savedRenames, renames), before.definition, now.definition)
        : undefined;
    return mergeTexts({ base, mine, theirs }, choices, told);
  }, [base, mine, theirs, choices, renames, savedRenames]);
}
