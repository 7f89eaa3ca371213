import { useEffect, useState } from "react";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { setAt } from "../../../questionnaire/editing/change.ts";
import { renameId } from "../../../questionnaire/editing/renameId.ts";
import { type IdKind, usesOf } from "../../../questionnaire/editing/uses.ts";
import { useHost } from "../host/HostContext.ts";
import { useChanges, useForms } from "./FormsContext.ts";

/** What bears a short name that can be changed. Those of the lead form's fields stand nowhere else. */
export type Renamable = IdKind | "field";

/** Renames something wherever that stands, and tells in how many other places it does. */
export function useRenaming(kind: Renamable, id: string, path: Path) {
  const { document, translator } = useForms();
  const change = useChanges()(translator.word("formsId"));
  const definition = document.getSnapshot().lastGood?.definition;
  const published = usePublished(kind, definition?.id);

  return {
    places: definition && kind !== "field" ? usesOf(definition, kind, id).length - 1 : 0,
    /** Tells why it can't be. */
    rename(to: string): "taken" | "published" | "refused" | null {
      if (kind === "field") {
        const isTaken = definition?.capture?.fields.some((field) => field.id === to && to !== id);
        if (!isTaken) document.apply((text) => setAt(text, [...path, "id"], to), change);
        return isTaken ? "taken" : null;
      }
      const isThere = definition?.segments.some((segment) => segment.id === to);
      if (to !== id && !isThere && published.has(to)) return "published";
      const renaming = renameId(document.getSnapshot().text, kind, id, to);
      if (!renaming.ok) return renaming.refusal.code === "taken-id" ? "taken" : "refused";
      document.apply(() => renaming, { ...change, rename: { kind, from: id, to } });
      return null;
    },
  };
}

/** The ids that segments had when they were published, also of those that are gone. */
function usePublished(kind: Renamable, questionnaire: string | undefined): ReadonlySet<string> {
  const { codes } = useHost();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (kind !== "segment" || questionnaire === undefined) return;
    void codes.load(questionnaire).then((stored) => {
      if (stored.ok) setIds(new Set(Object.keys(stored.value?.codes ?? {})));
    });
  }, [codes, kind, questionnaire]);
  return ids;
}
