import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { type Reading, read } from "../../../questionnaire/definition/read.ts";
import {
  type Edited,
  editBetween,
  type TextEdit,
  withEdits,
} from "../../../questionnaire/editing/textEdit.ts";
import { type Baseline, type BaselineChoice, baselineOf } from "./baseline.ts";
import { type Rename, type Renamed, stillThere, withRename } from "./renames.ts";
import { type Past, Steps } from "./steps.ts";

/** A text with what it was read to. */
export interface Version {
  readonly text: string;
  readonly reading: Reading;
}

/** A text that can be read, with its questionnaire. */
export interface GoodVersion {
  readonly text: string;
  readonly definition: Definition;
}

/** A document as it is now. Whenever something of it changes there is another snapshot, and only then. */
export interface Snapshot extends Version {
  /** The last version that could be read: the current one, if it can. */
  readonly lastGood: GoodVersion | null;
  /** What was opened. */
  readonly opened: Version;
  /** The text as it was saved last, or opened. */
  readonly saved: string;
  readonly isUnsaved: boolean;
  /** What the effect of an edit is to be compared with; null until somebody chooses. */
  readonly chosenBaseline: BaselineChoice | null;
  /** What it is compared with: the last save by default, and what was opened where that stands nowhere else yet. */
  readonly baselineChoice: BaselineChoice;
  /** And what that is now; null where there is none. */
  readonly baseline: Baseline | null;
  /** What the studio itself had renamed when the text was saved last. */
  readonly savedRenames: readonly Renamed[];
  /** What the studio itself renamed since the questionnaire was opened. */
  readonly renames: readonly Renamed[];
  /** The place that is being looked at, in every view. */
  readonly selection: Path;
  /** What undoing would undo; null where there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** A questionnaire's text while it is edited, with all that every view of it has to know. */
export interface StudioDocument {
  /** Calls back after each change. Gives the function that ends this. */
  subscribe(listener: () => void): () => void;
  getSnapshot(): Snapshot;
  /** What can be undone and redone, to go on with at another time. */
  getPast(): Past;
  /** Calls back with the edits that made each new text of the one before, for a view that keeps a text of its own. */
  onEdits(listener: (edits: readonly TextEdit[]) => void): () => void;
  /** Calls back with each rename that is made, taken back or made again, once it is in the text. */
  onRename(listener: (rename: Rename) => void): () => void;
  /**
   * Takes a new text, or edits of the text as it is now. What is typed into one field comes under one name, so that it
   * is undone together. False where the edits can't be made, or change nothing.
   */
  apply(change: string | ((text: string) => Edited | null), how: EditLabel): boolean;
  /** Takes the last change back, to the byte. */
  undo(): void;
  redo(): void;
  /** A text has been saved. */
  markSaved(text: string): void;
  select(path: Path): void;
  /** Chooses what the effect of an edit is compared with. */
  compareWith(choice: BaselineChoice): void;
}

export interface EditLabel {
  /** What was done, for people. */
  readonly label: string;
  /** The name of the field that is typed into. */
  readonly merge?: string;
  /** The id that it changes, wherever that stands. */
  readonly rename?: Rename;
}

/** What a document was when it was left. */
export interface Earlier {
  readonly opened?: string | undefined;
  readonly saved?: string | undefined;
  readonly renames?: readonly Renamed[] | undefined;
  readonly savedRenames?: readonly Renamed[] | undefined;
  readonly chosenBaseline?: BaselineChoice | null | undefined;
  readonly past?: Past | undefined;
}

/** Opens a text for editing; one that was being edited before, with what it was then. */
export function openDocument(
  text: string,
  {
    opened = text,
    saved = opened,
    renames = [],
    savedRenames = [],
    chosenBaseline = null,
    past,
    now = Date.now,
  }: Earlier & { readonly now?: () => number } = {},
): StudioDocument {
  const steps = new Steps(past);
  const listeners = new Set<() => void>();
  const editListeners = new Set<(edits: readonly TextEdit[]) => void>();
  const renameListeners = new Set<(rename: Rename) => void>();

  const openedVersion = versionOf(opened);
  const first = opened === text ? openedVersion : versionOf(text);
  const { undoLabel, redoLabel } = steps;
  let snapshot: Snapshot = withBaseline({
    ...first,
    lastGood: goodOf(first) ?? goodOf(openedVersion),
    opened: openedVersion,
    saved,
    isUnsaved: text !== saved,
    chosenBaseline,
    baselineChoice: "saved",
    baseline: null,
    savedRenames,
    renames,
    selection: [],
    undoLabel,
    redoLabel,
  });

  function withBaseline(next: Snapshot): Snapshot {
    // Until something else is saved, there is no save to speak of, but what was opened.
    const isOnlyOpened =
      next.opened.text !== "" && (next.saved === "" || next.saved === next.opened.text);
    const baselineChoice = next.chosenBaseline ?? (isOnlyOpened ? "opened" : "saved");
    const baseline = baselineOf(baselineChoice, {
      now: next,
      opened: next.opened.text,
      saved: { text: next.saved, renames: next.savedRenames },
      beforeChange: baselineChoice === "change" ? steps.before(next.text) : null,
    });
    return { ...next, baselineChoice, baseline };
  }

  function change(part: Partial<Snapshot>, edits: readonly TextEdit[] = []): void {
    const { undoLabel, redoLabel } = steps;
    const next = { ...snapshot, ...part, undoLabel, redoLabel };
    snapshot = withBaseline({ ...next, isUnsaved: next.text !== next.saved });
    if (edits.length > 0) for (const listener of [...editListeners]) listener(edits);
    for (const listener of [...listeners]) listener();
  }

  function put(edits: readonly TextEdit[], renames: readonly Renamed[], rename?: Rename): void {
    const version = versionOf(withEdits(snapshot.text, edits).text);
    const { reading } = version;
    change(
      {
        ...version,
        lastGood: goodOf(version) ?? snapshot.lastGood,
        renames: reading.ok ? stillThere(renames, reading.definition) : renames,
      },
      edits,
    );
    if (rename) for (const listener of [...renameListeners]) listener(rename);
  }

  return {
    subscribe: (listener) => subscribe(listeners, listener),
    onEdits: (listener) => subscribe(editListeners, listener),
    onRename: (listener) => subscribe(renameListeners, listener),
    getSnapshot: () => snapshot,
    getPast: () => steps.kept,
    apply(wanted, { label, merge, rename }) {
      const { text, renames } = snapshot;
      const edits = typeof wanted === "string" ? editBetween(text, wanted) : wanted(text)?.edits;
      if (!edits || edits.length === 0) return false;
      steps.add(snapshot, edits, { label, merge, at: now(), rename });
      put(edits, rename ? withRename(renames, rename) : renames, rename);
      return true;
    },
    undo() {
      const step = steps.undo(snapshot);
      if (step) put(step.edits, step.renames, step.rename);
    },
    redo() {
      const step = steps.redo(snapshot);
      if (step) put(step.edits, step.renames, step.rename);
    },
    markSaved(saved) {
      steps.endMerging();
      change({ saved, savedRenames: snapshot.renames });
    },
    compareWith(chosenBaseline) {
      change({ chosenBaseline });
    },
    select(selection) {
      const isSame = JSON.stringify(selection) === JSON.stringify(snapshot.selection);
      if (!isSame) change({ selection });
    },
  };
}

function versionOf(text: string): Version {
  return { text, reading: read(text) };
}

function goodOf({ text, reading }: Version): GoodVersion | null {
  return reading.ok ? { text, definition: reading.definition } : null;
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
