import { useCallback, useEffect, useRef, useState } from "react";
import { openDocument, type StudioDocument } from "../document/document.ts";
import type { Sketch } from "../document/sketch.ts";
import type { Host } from "../host/HostContext.ts";
import { freshId } from "../host/history.ts";
import type { OpenFile } from "../host/openFile.ts";
import { lockDraft } from "./draftLock.ts";
import { isUnsaved, isWorthKeeping } from "./isWorthKeeping.ts";
import { type Opened, openedDraft, openedMade } from "./opened.ts";
import { openNow } from "./openNow.ts";

/** What is on the desk, with the id of the draft that it is kept as: a document, or the outline of one to be made. */
type Work = { readonly draft: string } & (
  | { readonly kind: "document"; readonly document: StudioDocument; readonly file: OpenFile | null }
  | { readonly kind: "sketch"; readonly sketch: Sketch }
);

/** What is on the desk, "opening" before that is known, and null where there is nothing. */
export function useWork({ drafts }: Host): {
  work: Work | "opening" | null;
  open(opened: Opened): Promise<void>;
  /** Goes on with the questionnaire that was made of the outline on the desk. */
  made(text: string): void;
  leave(): void;
  /** Whether what is on the desk stands nowhere else. */
  isUnsaved(): Promise<boolean>;
} {
  const [work, setWork] = useState<Work | "opening" | null>(() =>
    openNow.get() ? "opening" : null,
  );
  const release = useRef<() => void>(() => {});

  const draftNow = useCallback(
    async (now: string | null) => (await drafts.list()).find(({ id }) => id === now),
    [drafts],
  );

  /** Removes a draft where there is nothing in it to go on with. */
  const tidy = useCallback(
    async (id: string | null) => {
      const draft = await draftNow(id);
      if (draft && !isWorthKeeping(draft)) await drafts.remove(draft.id);
    },
    [drafts, draftNow],
  );

  const end = useCallback(async () => {
    release.current();
    release.current = () => {};
    const ended = openNow.get();
    openNow.set(null);
    await tidy(ended);
  }, [tidy]);

  /** The same for those of tabs that were closed, as after a look at an example. */
  const tidyAll = useCallback(async () => {
    for (const draft of await drafts.list()) {
      if (isWorthKeeping(draft) || draft.id === openNow.get()) continue;
      const letGo = await lockDraft(draft.id);
      // It may have been gone on with in another tab meanwhile.
      if (letGo) await tidy(draft.id);
      letGo?.();
    }
  }, [drafts, tidy]);
  useEffect(() => void tidyAll(), [tidyAll]);

  const open = useCallback(
    async (opened: Opened) => {
      if (openNow.get() !== opened.draft) void end();
      let draft = opened.draft ?? freshId();
      let letGo = await lockDraft(draft);
      // Another tab has it: this one goes on with a copy.
      if (!letGo) {
        draft = freshId();
        letGo = await lockDraft(draft);
      }
      release.current = letGo ?? (() => {});
      openNow.set(draft);
      setWork(workOn(opened, draft));
    },
    [end],
  );

  // It takes the place of the outline in its draft, so that at no time there are both or neither.
  const made = (text: string) => {
    if (isOpen(work)) setWork(workOn(openedMade(text), work.draft));
  };

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
    void draftNow(wanted).then((found) => {
      if (found) void open(openedDraft(found));
      else leave();
    });
  }, [draftNow, open, leave]);

  useEffect(() => () => release.current(), []);

  return {
    work,
    open,
    made,
    leave,
    isUnsaved: async () => {
      const draft = isOpen(work) && (await draftNow(work.draft));
      return draft ? isUnsaved(draft) : false;
    },
  };
}

function isOpen(work: Work | "opening" | null): work is Work {
  return work !== null && work !== "opening";
}

function workOn({ text, file, sketch, draft: _, ...earlier }: Opened, draft: string): Work {
  if (sketch) return { kind: "sketch", draft, sketch };
  return { kind: "document", draft, document: openDocument(text, earlier), file };
}
