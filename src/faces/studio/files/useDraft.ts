import { useEffect } from "react";
import type { StudioDocument } from "../document/document.ts";
import { keepDraft } from "../host/drafts.ts";
import { useHost } from "../host/HostContext.ts";
import type { OpenFile } from "../host/openFile.ts";
import { useWarning } from "./useWarning.ts";

/** Keeps a document as a draft. While it can't be, the browser asks before the page is left. */
export function useDraft(
  document: StudioDocument,
  { draft: id, file }: { draft: string; file: OpenFile | null },
): void {
  const { drafts } = useHost();
  useEffect(
    () => keepDraft(document, drafts, { id, file: () => file }),
    [document, drafts, id, file],
  );
  useWarning(() => document.getSnapshot().isUnsaved);
}
