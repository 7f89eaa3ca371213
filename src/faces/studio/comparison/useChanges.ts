import { useMemo } from "react";
import { type SaidPart, saidChanges } from "../../../language/changes/saidChanges.ts";
import { changesBetween } from "../../../questionnaire/comparing/changes.ts";
import { matchIds } from "../../../questionnaire/comparing/likeness.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { type Renamed, toldOf } from "../document/renames.ts";

/** What was changed from one text to another, in sentences; null where one of them can't be read. */
export function useChanges(
  before: string,
  after: string,
  renames: readonly Renamed[],
  language: string,
): readonly SaidPart[] | null {
  return useMemo(() => {
    const [old, now] = [read(before), read(after)];
    if (!old.ok || !now.ok) return null;
    const told = toldOf(renames, old.definition, now.definition);
    const ids = matchIds(old.definition, now.definition, told);
    return saidChanges(changesBetween(old.definition, now.definition, ids), language);
  }, [before, after, renames, language]);
}
