import { useRef, useState } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { useHost } from "../host/HostContext.ts";
import type { OpenFile } from "../host/openFile.ts";
import { openFile } from "../host/read.ts";
import type { Saving, SavingFailure } from "../host/save.ts";

/** A file that was changed by somebody else. */
export interface Conflict {
  /** As it is now; null where it is no text any more. */
  readonly theirs: OpenFile | null;
  /** Whether it came up on saving, which then goes on. */
  readonly onSaving: boolean;
}

/** Saving what is on the desk, and what can come of it. */
export interface SavingState {
  readonly failure: Exclude<SavingFailure, "cancelled"> | null;
  /** What is asked about. */
  readonly conflict: Conflict | null;
  /** What was put off: until it is decided, the file isn't what is on the desk. */
  readonly putOff: Conflict | null;
  save(): void;
  saveAs(): void;
  /** Tells of a file that was found changed; null where it is as it was. */
  meet(theirs: OpenFile | null): void;
  takeTheirs(theirs: OpenFile): void;
  /** Goes on with a text that both versions were brought together in. */
  takeBoth(conflict: Conflict, text: string): void;
  keepMine(conflict: Conflict): void;
  decideLater(): void;
  decideNow(): void;
}

export function useSaving(): SavingState {
  const { document, file, setFile, translator } = useStudio();
  const { disk } = useHost();
  const [failure, setFailure] = useState<SavingState["failure"]>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [putOff, setPutOff] = useState<Conflict | null>(null);
  const isSaving = useRef(false);
  const settle = () => {
    setConflict(null);
    setPutOff(null);
  };

  /** Saves the text as it is now, if it isn't being saved already. */
  const run = async (how: (text: string) => Promise<Saving>) => {
    if (isSaving.current) return;
    isSaving.current = true;
    const { text } = document.getSnapshot();
    const saving = await how(text);
    isSaving.current = false;
    setFailure(null);
    if (saving.saved) {
      setFile(saving.file);
      document.markSaved(text);
      settle();
    } else if (saving.changed) {
      const opening = file?.handle && (await openFile(file.handle));
      setConflict({ theirs: opening?.ok ? opening.file : null, onSaving: true });
    } else if (saving.why !== "cancelled") {
      setFailure(saving.why);
    }
  };

  const nameNow = () => file?.name ?? fileNameOf(document.getSnapshot().lastGood?.definition.id);
  const adopt = (theirs: OpenFile) => {
    setFile(theirs);
    document.markSaved(theirs.text);
    settle();
  };
  const saveAs = () => run((text) => disk.saveAs(nameNow(), text));
  const save = () => (file ? run((text) => disk.save(file, text)) : saveAs());

  return {
    failure,
    conflict,
    putOff,
    save,
    saveAs,
    meet(theirs) {
      if (theirs === null) setPutOff(null);
      else if (theirs.text === document.getSnapshot().text) adopt(theirs);
      // What is asked or was put off already is not asked anew.
      else if (putOff?.theirs?.text !== theirs.text) {
        setConflict((asked) => asked ?? { theirs, onSaving: false });
      }
    },
    takeTheirs(theirs) {
      document.apply(theirs.text, { label: translator.word("filesTakeTheirs") });
      adopt(theirs);
    },
    takeBoth({ theirs, onSaving }, both) {
      document.apply(both, { label: translator.word("filesTakeBoth") });
      if (!theirs) return;
      // It goes on from what is in the file, which the next saving writes over.
      adopt(theirs);
      if (onSaving) void run((text) => disk.save(theirs, text));
    },
    keepMine({ theirs, onSaving }) {
      settle();
      // What stands on the disk is known now, so the next saving writes over just that.
      if (onSaving && file) {
        void run((text) => disk.save(file, text, { text: theirs?.text ?? null }));
      } else if (theirs) adopt(theirs);
    },
    decideLater() {
      setPutOff(conflict);
      setConflict(null);
    },
    decideNow: () => setConflict(putOff),
  };
}

/** What a questionnaire's file is called where it has none yet. */
export function fileNameOf(id: string | undefined): string {
  return `${id ?? "questionnaire"}.json`;
}
