import { useEffect } from "react";
import type { StudioDocument } from "../document/document.ts";
import { keepDraft } from "../document/drafts.ts";
import { useHost } from "./HostContext.ts";
import type { OpenFile } from "./openFile.ts";
import { useTrouble } from "./useTrouble.ts";

/** Keeps what is on the desk as a draft. While it can't be, the browser asks before the page is left. */
export function useDraft(
  document: StudioDocument,
  { draft: id, file }: { draft: string; file: OpenFile | null },
): void {
  const { drafts } = useHost();
  const trouble = useTrouble(drafts);
  useEffect(
    () => keepDraft(document, drafts, { id, file: () => file }),
    [document, drafts, id, file],
  );
  useEffect(() => {
    if (!trouble) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (document.getSnapshot().isUnsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [document, trouble]);
}
