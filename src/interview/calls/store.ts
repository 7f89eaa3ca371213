import type { Call, Kept } from "./call.ts";
import { Changes } from "./changes.ts";
import { type Device, openDevice, type Put } from "./device.ts";
import { callFrom, callsIn } from "./fold.ts";
import { openOtherTabs } from "./otherTabs.ts";
import { readKept } from "./readKept.ts";
import { asKept, readTyped, type Typed } from "./typed.ts";
import { Writing } from "./writing.ts";

/**
 * Why something is in this tab's memory only: the device is full, the browser forbids to keep anything, or the
 * connection to what is kept was lost.
 */
export type Trouble = "full" | "forbidden" | "lost";

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
  /** Calls back with each new trouble, at once with one that there is, and with null when it is over. */
  onTrouble(listener: (trouble: Trouble | null) => void): () => void;
  /** Ends it, once what is being written is written. */
  close(): void;
}

/** How long to wait for the database, in milliseconds: a rep is waiting for the console. */
const patience = 5000;
const tooLate = new Error("The database doesn't open.");
const firstWait = 250;
const longestWait = 30_000;

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
  const troubleListeners = new Set<(trouble: Trouble | null) => void>();
  const otherTabs = openOtherTabs(name, changed);

  /** All that this tab knows of the calls that it has to do with: what there is to read where the device fails. */
  const known = new Changes();
  let writing: Writing | null = null;
  let toWrite = new Writing();
  let turn = Promise.resolve();

  let device: Promise<Device> | null = null;
  let wasOpen = false;
  let isClosed = false;
  let trouble: Trouble | null = null;
  let wait = firstWait;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function changed(call: string): void {
    for (const listener of listeners) listener(call);
  }

  function setTrouble(now: Trouble | null): void {
    if (now === trouble) return;
    trouble = now;
    for (const listener of troubleListeners) listener(now);
  }

  function connected(): Promise<Device> {
    device ??= inTime(open());
    return device;
  }

  async function open(): Promise<Device> {
    // Even to look at `indexedDB` throws in some frames, so it is looked at in here.
    const opened = await openDevice(indexedDB ?? globalThis.indexedDB, name, lose);
    wasOpen = true;
    return opened;
  }

  /** Rejects where a browser keeps waiting, such as for another tab. What it opens late is used all the same. */
  function inTime(opening: Promise<Device>): Promise<Device> {
    return new Promise((done, fail) => {
      const timer = setTimeout(() => {
        fail(tooLate);
        const late = () => {
          device = opening;
          void write().then(async () => {
            if (isClosed) (await opening).close();
          });
        };
        opening.then(late, failed);
      }, patience);
      opening.then(done, fail).finally(() => clearTimeout(timer));
    });
  }

  /** The browser has cut the connection, perhaps together with what was kept: so it is written again. */
  function lose(): void {
    device = null;
    if (isClosed) return;
    const again = new Writing();
    again.keep(known.all());
    again.add(toWrite);
    toWrite = again;
    setTrouble("lost");
    void write();
  }

  function failed(error: unknown): void {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    if (!isFull && error !== tooLate) {
      device?.then((open) => open.close()).catch(() => {});
      device = null;
    }
    setTrouble(isFull ? "full" : wasOpen ? "lost" : "forbidden");
    if (isClosed) return;
    clearTimeout(retry);
    retry = setTimeout(write, wait);
    wait = Math.min(wait * 2, longestWait);
  }

  /** Writes what there is to write. What comes meanwhile goes together in the next turn. */
  function write(): Promise<void> {
    turn = turn.then(async () => {
      // In trouble, writing nothing shows whether it is over.
      if (toWrite.isEmpty && !trouble) return;
      const current = toWrite;
      writing = current;
      toWrite = new Writing();
      const calls = current.calls();
      const put = await writeTo(current).catch((error: unknown) => {
        current.add(toWrite);
        toWrite = current;
        failed(error);
      });
      writing = null;
      if (!put) return;
      clearTimeout(retry);
      wait = firstWait;
      setTrouble(null);
      for (const call of put.gone) known.remove(call);
      for (const call of [...put.gone, ...put.joined]) changed(call);
      otherTabs.tell(calls);
    });
    return turn;
  }

  /** Ends once nothing is being written, and nothing came meanwhile. */
  async function lastTurn(): Promise<void> {
    for (let last = null; last !== turn; ) {
      last = turn;
      await last;
    }
  }

  async function writeTo(current: Writing): Promise<Put> {
    const open = await connected();
    // By itself and first, since it makes room where the device is full.
    if (current.removed.size > 0) await open.remove(current.removed);
    current.removed.clear();
    return open.put(current.changes);
  }

  async function read(id?: string): Promise<Changes> {
    const unwritten = [writing, toWrite];
    const changes = new Changes();
    const wasKnown = id !== undefined && known.of(id).length > 0;
    try {
      const there = await (await connected()).read(id);
      changes.add(there.flatMap((raw) => readKept(raw) ?? []));
    } catch (error) {
      failed(error);
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

  await connected().catch(failed);

  return {
    get keeping() {
      return trouble ? "memory" : "device";
    },
    list: async () => callsIn(await read()),
    load: async (id) => callFrom(id, (await read(id)).of(id)),
    kept: async (id) => (id === undefined ? (await read()).all() : (await read(id)).of(id)),
    keep(all) {
      const sound = all.flatMap((raw) => readTyped(raw) ?? []);
      known.add(sound.map(asKept));
      toWrite.keep(sound);
      const written = write();
      for (const call of new Set(sound.map(({ call }) => call))) changed(call);
      return written;
    },
    remove(id) {
      known.remove(id);
      toWrite.remove(id);
      const written = write();
      changed(id);
      return written;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onTrouble(listener) {
      troubleListeners.add(listener);
      if (trouble) listener(trouble);
      return () => troubleListeners.delete(listener);
    },
    close() {
      isClosed = true;
      clearTimeout(retry);
      listeners.clear();
      troubleListeners.clear();
      void lastTurn()
        .then(async () => (await device)?.close())
        .catch(() => {})
        .then(() => otherTabs.close());
    },
  };
}
