import { useCallback, useEffect, useRef, useState } from "react";
import { openDocument, type StudioDocument } from "../document/document.ts";
import { freshId } from "../document/history.ts";
import { claim } from "./claim.ts";
import type { Host } from "./HostContext.ts";
import { isWorthKeeping } from "./isWorthKeeping.ts";
import { type Opened, openedDraft } from "./opened.ts";
import type { OpenFile } from "./openFile.ts";
import { openNow } from "./openNow.ts";

/** What is on the desk. */
interface Work {
  readonly document: StudioDocument;
  readonly file: OpenFile | null;
  /** The id of the draft that it is kept as. */
  readonly draft: string;
}

/** What is on the desk, "opening" before that is known, and null where there is nothing. */
export function useWork({ drafts }: Host): {
  work: Work | "opening" | null;
  open(opened: Opened): Promise<void>;
  leave(): void;
} {
  const [work, setWork] = useState<Work | "opening" | null>(() =>
    openNow.get() ? "opening" : null,
  );
  const release = useRef<() => void>(() => {});

  /** Ends the work on a draft, which goes where there is nothing in it to go on with. */
  const end = useCallback(async () => {
    release.current();
    release.current = () => {};
    const ended = openNow.get();
    openNow.set(null);
    const draft = (await drafts.list()).find(({ id }) => id === ended);
    if (draft && !isWorthKeeping(draft)) await drafts.remove(draft.id);
  }, [drafts]);

  const open = useCallback(
    async ({ text, file, draft, ...earlier }: Opened) => {
      if (openNow.get() !== draft) void end();
      let id = draft ?? freshId();
      let letGo = await claim(id);
      // Another tab has it: this one goes on with a copy.
      if (!letGo) {
        id = freshId();
        letGo = await claim(id);
      }
      release.current = letGo ?? (() => {});
      openNow.set(id);
      setWork({ document: openDocument(text, earlier), file, draft: id });
    },
    [end],
  );

  const leave = useCallback(() => {
    setWork(null);
    void end();
  }, [end]);

  const hasBegun = useRef(false);
  useEffect(() => {
    const wanted = openNow.get();
    // Strict Mode comes here twice, and the second time the draft would be taken already.
    if (!wanted || hasBegun.current) return;
    hasBegun.current = true;
    void drafts.list().then((all) => {
      const found = all.find(({ id }) => id === wanted);
      if (found) void open(openedDraft(found));
      else leave();
    });
  }, [drafts, open, leave]);

  useEffect(() => () => release.current(), []);

  return { work, open, leave };
}
