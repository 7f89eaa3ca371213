import { useEffect } from "react";
import { renamedCodes } from "../../../questionnaire/publish/renamedCodes.ts";
import type { StudioDocument } from "../document/document.ts";
import { useHost } from "../host/HostContext.ts";

/**
 * Lets the code of a segment go along when that is renamed, and back when the rename is taken back: under a new code its
 * results would fall into two.
 */
export function useCarriedCodes(document: StudioDocument): void {
  const { codes } = useHost();
  useEffect(
    () =>
      document.onRename(({ kind, from, to }) => {
        const { lastGood } = document.getSnapshot();
        if (kind !== "segment" || !lastGood) return;
        void codes.change(lastGood.definition.id, (map) => map && renamedCodes(map, from, to));
      }),
    [document, codes],
  );
}
