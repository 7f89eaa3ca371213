import { resultOf } from "../../../device/connection.ts";
import type { DeviceFailure } from "../../../device/device.ts";
import { openWriter } from "../../../device/writer.ts";
import type { Snapshot, StudioDocument } from "../document/document.ts";
import type { OpenFile } from "./openFile.ts";
import type { Draft, StudioDevice } from "./studioDevice.ts";

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
  /** Calls back with each new failure, at once with one that there is, and with null when it is over. */
  onFailure(listener: (failure: DeviceFailure | null) => void): () => void;
  /** Calls back when drafts may be lost: whoever has one at hand keeps it again. */
  onCut(listener: () => void): () => void;
  /** Ends it, once what is being written is written. */
  close(): void;
}

/** Opens the drafts on a device, which is closed with them. */
export function openDrafts(device: StudioDevice): Drafts {
  /** What is to be written, by id; null where a draft is to go. */
  const unwritten = new Map<string, Draft | null>();
  const writer = openWriter(write);

  /** Writes all that there is to write. What comes meanwhile goes together in the next turn. */
  async function write(): Promise<DeviceFailure | null> {
    if (unwritten.size === 0 && !writer.failure) return null;
    const current = new Map(unwritten);
    const stored = await device.write(async (store) => {
      for (const [id, draft] of current) {
        if (draft) store("drafts").put(draft);
        else store("drafts").delete(id);
      }
    });
    if (!stored.ok) return stored.failure;
    for (const [id, draft] of current) {
      if (unwritten.get(id) === draft) unwritten.delete(id);
    }
    return null;
  }

  return {
    async list() {
      const stored = await device.read<Draft[]>((store) => resultOf(store("drafts").getAll()));
      if (!stored.ok) writer.meet(stored.failure);
      else if (writer.failure) void writer.write();
      const drafts = new Map<string, Draft | null>(unwritten);
      for (const draft of stored.ok ? stored.value : []) {
        if (!drafts.has(draft.id)) drafts.set(draft.id, draft);
      }
      return [...drafts.values()].filter((draft) => draft !== null).sort((a, b) => b.at - a.at);
    },
    keep(draft) {
      unwritten.set(draft.id, draft);
      return writer.write();
    },
    remove(id) {
      unwritten.set(id, null);
      return writer.write();
    },
    onFailure: writer.onFailure,
    onCut: device.onCut,
    close: () => void writer.close().then(device.close),
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
  const ends = [
    document.subscribe(keep),
    drafts.onCut(() => {
      kept = undefined;
      keep();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
