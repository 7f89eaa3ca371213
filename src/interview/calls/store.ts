import { type DeviceFailure, openDevice, type Stored } from "../../device/device.ts";
import { openOtherTabs } from "../../device/otherTabs.ts";
import { openWriter } from "../../device/writer.ts";
import type { Call, Kept } from "./call.ts";
import { Changes } from "./changes.ts";
import { callFrom, callsIn } from "./fold.ts";
import {
  callsForm,
  type Put,
  puttingChanges,
  readingChanges,
  removingCalls,
} from "./keptChanges.ts";
import { readKept } from "./readKept.ts";
import { asKept, readTyped, type Typed } from "./typed.ts";
import { Writing } from "./writing.ts";

/**
 * Calls kept on this device. Nothing here rejects: what can't be written stays in memory, is read from there, and is
 * written as soon as that works again.
 */
export interface CallStore {
  /** "memory" while something that was kept in this tab could not be written. */
  readonly keeping: "device" | "memory";
  /** The calls started last first. */
  list(): Promise<Call[]>;
  /** Null where nothing is kept. */
  load(id: string): Promise<Call | null>;
  /** The changes of one call or of all, as they are exported. */
  kept(id?: string): Promise<Kept[]>;
  /**
   * Keeps changes: those of one call of this function all or none, whenever the tab ends. Under each name the latest
   * counts, so an import merges; a note that says what it was typed into keeps the words of all tabs. A call begins with its `about`; a change of a call without one, since it was removed,
   * is dropped. Resolves once all is on the device, or it is clear that it can't be for now.
   */
  keep(kept: readonly Typed[]): Promise<void>;
  /** Removes a call for good, whatever other tabs still type into it. */
  remove(id: string): Promise<void>;
  /** Calls back with the id of each call that changes, here or in another tab. Gives the function that ends this. */
  subscribe(listener: (callId: string) => void): () => void;
  /** Calls back with each new failure, at once with one that there is, and with null when it is over. */
  onFailure(listener: (failure: DeviceFailure | null) => void): () => void;
  /** Ends it, once what is being written is written. */
  close(): void;
}

/** Opens the store of calls; where nothing may be kept on this device, one in memory. */
export async function openCallStore({
  name = "needs-diagnostic-calls",
  indexedDB,
}: {
  /** Of the database; another name is another store. */
  name?: string;
  indexedDB?: IDBFactory;
} = {}): Promise<CallStore> {
  const listeners = new Set<(callId: string) => void>();
  /** All that this tab knows of the calls that it has to do with: what there is to read where the device fails. */
  const known = new Changes();
  let writing: Writing | null = null;
  let toWrite = new Writing();

  const writer = openWriter(write);
  const device = openDevice(callsForm(name), { indexedDB, onCut, onLate: writer.write });
  const otherTabs = openOtherTabs(name, (call) => {
    changed(call);
    // Another tab may have removed it: then it is nothing to be known any more.
    if (known.of(call).length > 0) void read(call);
  });

  function changed(call: string): void {
    for (const listener of listeners) listener(call);
  }

  /** What was kept may be lost with the connection: so it is written again. */
  function onCut(): void {
    const again = new Writing();
    again.keepAgain(known);
    again.add(toWrite);
    toWrite = again;
    writer.meet("lost");
    void writer.write();
  }

  /** Writes what there is to write. What comes meanwhile goes together in the next turn. */
  async function write(): Promise<DeviceFailure | null> {
    if (toWrite.isEmpty && !writer.failure) return null;
    const current = toWrite;
    writing = current;
    toWrite = new Writing();
    const calls = current.calls();
    const stored = await put(current);
    writing = null;
    if (!stored.ok) {
      current.add(toWrite);
      toWrite = current;
      return stored.failure;
    }
    const { gone, joined } = stored.value;
    for (const call of gone) known.remove(call);
    for (const call of [...gone, ...joined]) changed(call);
    otherTabs.tell(calls);
    return null;
  }

  async function put(current: Writing): Promise<Stored<Put>> {
    // By itself and first, since it makes room where the device is full.
    if (current.removed.size > 0) {
      const stored = await device.write(removingCalls(current.removed));
      if (!stored.ok) return stored;
      current.removed.clear();
    }
    return device.write(puttingChanges(current));
  }

  async function read(id?: string): Promise<Changes> {
    const unwritten = [writing, toWrite];
    const changes = new Changes();
    const wasKnown = id !== undefined && known.of(id).length > 0;
    const stored = await device.read(readingChanges(id));
    if (stored.ok) changes.add(stored.value.flatMap((raw) => readKept(raw) ?? []));
    else {
      writer.meet(stored.failure);
      changes.add(known.all());
    }
    for (const one of unwritten) one?.applyTo(changes);
    for (const one of [writing, toWrite]) one?.showNotes(changes);
    if (id === undefined) return changes;
    const found = changes.of(id);
    if (wasKnown && found.length === 0) known.remove(id);
    known.add(found);
    return changes;
  }

  const looked = await device.read(async () => {});
  if (!looked.ok) writer.meet(looked.failure);

  return {
    get keeping() {
      return writer.failure ? "memory" : "device";
    },
    list: async () => callsIn(await read()),
    load: async (id) => callFrom(id, (await read(id)).of(id)),
    kept: async (id) => (id === undefined ? (await read()).all() : (await read(id)).of(id)),
    keep(all) {
      const sound = all.flatMap((raw) => readTyped(raw) ?? []);
      known.add(sound.map(asKept));
      toWrite.keep(sound);
      const written = writer.write();
      for (const call of new Set(sound.map(({ call }) => call))) changed(call);
      return written;
    },
    remove(id) {
      known.remove(id);
      toWrite.remove(id);
      const written = writer.write();
      changed(id);
      return written;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFailure: writer.onFailure,
    close() {
      listeners.clear();
      void writer.close().then(() => {
        device.close();
        otherTabs.close();
      });
    },
  };
}
