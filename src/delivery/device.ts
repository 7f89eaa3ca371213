import { connect, resultOf } from "./connection.ts";
import type { Entry } from "./entry.ts";

/** Later forms get a higher version: then older code can't open it, so it need not check what it reads. */
const version = 1;

/** What this browser keeps of an outbox. All of it rejects where the browser can't or won't. */
export interface Device {
  /** The oldest first. Makes no database where none is. */
  read(): Promise<Entry[]>;
  /** Adds all or none. Gives those that had to make room: the refused first, then the oldest. */
  add(entries: readonly Entry[], most: number): Promise<readonly Entry[]>;
  /** Unless it was erased meanwhile. */
  update(entry: Entry): Promise<void>;
  erase(id: string): Promise<void>;
  eraseAll(isMeant: (entry: Entry) => boolean): Promise<void>;
  /** Takes the lease, or extends it. Gives how long to wait for it; 0 for who has it. */
  lease(holder: string, now: number, length: number): Promise<number>;
  endLease(holder: string): Promise<void>;
}

interface Lease {
  readonly holder: string;
  readonly since: number;
  readonly length: number;
}

const leaseKey = "sender";

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
    erase: (id) => change("entries", (store) => store.delete(id)),
    eraseAll: (isMeant) =>
      change("entries", async (store) => {
        for (const entry of await readFrom(store)) if (isMeant(entry)) store.delete(entry.id);
      }),
    lease: (holder, now, length) =>
      connection.write(false, 0, async (transaction) => {
        const store = transaction.objectStore("lease");
        const held: Lease | undefined = await resultOf(store.get(leaseKey));
        const isFree = !held || held.holder === holder || now < held.since;
        const wait = isFree ? 0 : Math.max(0, held.since + held.length - now);
        if (wait === 0) store.put({ holder, since: now, length } satisfies Lease, leaseKey);
        return wait;
      }),
    endLease: (holder) =>
      change("lease", async (store) => {
        const held: Lease | undefined = await resultOf(store.get(leaseKey));
        if (held?.holder === holder) store.delete(leaseKey);
      }),
  };
}

function readFrom(store: IDBObjectStore): Promise<Entry[]> {
  return resultOf(store.getAll());
}

function leastMissed(one: Entry, other: Entry): number {
  return Number(!one.refused) - Number(!other.refused) || one.storedAt - other.storedAt;
}
