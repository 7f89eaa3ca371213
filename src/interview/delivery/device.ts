import { connect, resultOf } from "./connection.ts";
import type { Entry } from "./entry.ts";
import { isEntry } from "./isEntry.ts";

/** Later forms get a higher version: older code can't open it, and takes nothing in it for senseless. */
const version = 1;

/**
 * What this browser keeps of an outbox. All of it rejects where the browser can't or won't; what stands there and makes
 * no sense is passed over.
 */
export interface Device {
  /** The oldest first. Makes no database where none is. */
  read(): Promise<Entry[]>;
  /** Adds all or none. Gives those that had to make room: the refused first, then the oldest. */
  add(entries: readonly Entry[], most: number): Promise<readonly Entry[]>;
  /** Unless it was erased meanwhile. */
  update(entry: Entry): Promise<void>;
  /** Erases those that are meant, and what makes no sense. */
  erase(isMeant: (entry: Entry) => boolean): Promise<void>;
  /** Takes the lease, or extends it. Gives how long to wait for it, at the most its length; 0 for who has it. */
  lease(holder: string, now: number, length: number): Promise<number>;
  endLease(holder: string): Promise<void>;
}

interface Lease {
  readonly holder: string;
  readonly since: number;
}

/** @param factory is looked at only when it is needed: even that throws in some frames. */
export function openDevice(name: string, factory: () => IDBFactory): Device {
  const connection = connect(factory, name, version, (database) => {
    database.createObjectStore("entries", { keyPath: "id" });
    database.createObjectStore("lease");
  });

  function change(store: string, work: (store: IDBObjectStore) => unknown): Promise<void> {
    return connection.write<void>(false, undefined, async (transaction) => {
      await work(transaction.objectStore(store));
    });
  }

  return {
    async read() {
      const database = await connection.open(false);
      if (!database) return [];
      const entries = await readFrom(database.transaction("entries").objectStore("entries"));
      return entries.sort((one, other) => one.storedAt - other.storedAt);
    },
    add: (entries, most) =>
      connection.write<readonly Entry[]>(true, [], async (transaction) => {
        const store = transaction.objectStore("entries");
        const there = await readFrom(store);
        const ids = new Set(there.map(({ id }) => id));
        const added = entries.filter(({ id }) => !ids.has(id));
        const tooMany = Math.max(0, there.length + added.length - most);
        const dropped = there.sort(leastMissed).slice(0, tooMany);
        for (const { id } of dropped) store.delete(id);
        for (const entry of added) store.put(entry);
        return dropped;
      }),
    update: (entry) =>
      change("entries", async (store) => {
        if (await resultOf(store.count(entry.id))) store.put(entry);
      }),
    erase: (isMeant) =>
      change("entries", async (store) => {
        for (const entry of await resultOf<Entry[]>(store.getAll())) {
          if (!isEntry(entry) || isMeant(entry)) store.delete(entry.id);
        }
      }),
    lease: (holder, now, length) =>
      connection.write(false, 0, async (transaction) => {
        const store = transaction.objectStore("lease");
        const [held]: Lease[] = await resultOf(store.getAll());
        const isOthers = held && held.holder !== holder && now >= held.since;
        const wait = isOthers ? length - (now - held.since) : 0;
        if (wait > 0) return wait;
        store.clear();
        store.put({ holder, since: now } satisfies Lease, holder);
        return 0;
      }),
    // At once, with nothing to read before: a page that is left has no time for more.
    endLease: (holder) => change("lease", (store) => store.delete(holder)),
  };
}

async function readFrom(store: IDBObjectStore): Promise<Entry[]> {
  return (await resultOf(store.getAll())).filter(isEntry);
}

function leastMissed(one: Entry, other: Entry): number {
  return Number(!one.refused) - Number(!other.refused) || one.storedAt - other.storedAt;
}
