import type { Trouble } from "../../../device/device.ts";
import type { Snapshot, StudioDocument } from "../document/document.ts";
import type { Device, Draft } from "./device.ts";
import type { OpenFile } from "./openFile.ts";

/**
 * Documents that survive a reload and a crash. Nothing here rejects: what can't be written stays in memory, and is
 * written as soon as that works again.
 */
export interface Drafts {
  /** Those kept, the one changed last first; what is not written yet is among them. */
  list(): Promise<Draft[]>;
  /** Resolves once it is on the device, or it is clear that it can't be for now. */
  keep(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
  /** Calls back with each new trouble, at once with one that there is, and with null when it is over. */
  onTrouble(listener: (trouble: Trouble | null) => void): () => void;
  /** Ends it, once what is being written is written. */
  close(): void;
}

const firstWait = 250;
const longestWait = 30_000;

/** Opens the drafts on a device, which is closed with them. */
export function openDrafts(device: Device): Drafts {
  const listeners = new Set<(trouble: Trouble | null) => void>();
  /** What is to be written, by id; null where a draft is to go. */
  const unwritten = new Map<string, Draft | null>();
  let trouble: Trouble | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;
  let turn = Promise.resolve();
  let isClosed = false;

  function told(now: Trouble | null): void {
    clearTimeout(retry);
    if (now && !isClosed) {
      retry = setTimeout(write, wait);
      wait = Math.min(wait * 2, longestWait);
    }
    if (!now) wait = firstWait;
    if (now === trouble) return;
    trouble = now;
    for (const listener of [...listeners]) listener(now);
  }

  /** Writes all that there is to write. What comes meanwhile goes together in the next turn. */
  function write(): Promise<void> {
    turn = turn.then(async () => {
      if (unwritten.size === 0) return;
      const current = new Map(unwritten);
      const stored = await device.run(async (database) => {
        const transaction = database.transaction("drafts", "readwrite", { durability: "strict" });
        const requests = [...current].map(([id, draft]) =>
          draft ? transaction.store.put(draft) : transaction.store.delete(id),
        );
        await Promise.all([...requests, transaction.done]);
      });
      if (stored.ok) {
        for (const [id, draft] of current) {
          if (unwritten.get(id) === draft) unwritten.delete(id);
        }
      }
      told(stored.ok ? null : stored.trouble);
    });
    return turn;
  }

  return {
    async list() {
      const stored = await device.run((database) => database.getAll("drafts"));
      if (!stored.ok || unwritten.size === 0) told(stored.ok ? null : stored.trouble);
      const drafts = new Map<string, Draft | null>(unwritten);
      for (const draft of stored.ok ? stored.value : []) {
        if (!drafts.has(draft.id)) drafts.set(draft.id, draft);
      }
      return [...drafts.values()].filter((draft) => draft !== null).sort((a, b) => b.at - a.at);
    },
    keep(draft) {
      unwritten.set(draft.id, draft);
      return write();
    },
    remove(id) {
      unwritten.set(id, null);
      return write();
    },
    onTrouble(listener) {
      listeners.add(listener);
      if (trouble) listener(trouble);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      clearTimeout(retry);
      listeners.clear();
      void turn.then(() => device.close());
    },
  };
}

/** Keeps a document as a draft, now and after each change. Gives the function that ends this. */
export function keepDraft(
  document: StudioDocument,
  drafts: Drafts,
  { id, file }: { id: string; file(): OpenFile | null },
): () => void {
  let kept: Pick<Snapshot, "text" | "saved" | "chosenBaseline"> | undefined;
  const keep = () => {
    const { text, saved, opened, renames, savedRenames, chosenBaseline } = document.getSnapshot();
    const isSame = kept?.text === text && kept.saved === saved;
    if (isSame && kept?.chosenBaseline === chosenBaseline) return;
    kept = { text, saved, chosenBaseline };
    void drafts.keep({
      id,
      at: Date.now(),
      text,
      saved,
      opened: opened.text,
      renames,
      savedRenames,
      chosenBaseline,
      past: document.getPast(),
      file: file(),
    });
  };
  keep();
  return document.subscribe(keep);
}
