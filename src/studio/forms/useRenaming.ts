import type { Path } from "../../definition/problem.ts";
import { setAt } from "../../editing/change.ts";
import { renameId } from "../../editing/renameId.ts";
import { type IdKind, usesOf } from "../../editing/uses.ts";
import { useChanges, useForms } from "./FormsContext.ts";

/** What bears a short name that can be changed. Those of the lead form's fields stand nowhere else. */
export type Renamable = IdKind | "field";

/** Renames something wherever that stands, and tells in how many other places it does. */
export function useRenaming(kind: Renamable, id: string, path: Path) {
  const { document, voice } = useForms();
  const change = useChanges()(voice.word("formsId"));
  const definition = document.getSnapshot().lastGood?.definition;

  return {
    places: definition && kind !== "field" ? usesOf(definition, kind, id).length - 1 : 0,
    /** Tells why it can't be. */
    rename(to: string): "taken" | "refused" | null {
      if (kind === "field") {
        const isTaken = definition?.capture?.fields.some((field) => field.id === to && to !== id);
        if (!isTaken) document.apply((text) => setAt(text, [...path, "id"], to), change);
        return isTaken ? "taken" : null;
      }
      const renaming = renameId(document.getSnapshot().text, kind, id, to);
      if (!renaming.ok) return renaming.refusal.code === "taken-id" ? "taken" : "refused";
      document.apply(() => renaming, { ...change, rename: { kind, from: id, to } });
      return null;
    },
  };
}
