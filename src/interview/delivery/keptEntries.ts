import { connect, type Form, resultOf } from "../../device/connection.ts";
import type { Entry } from "./entry.ts";
import { isEntry } from "./isEntry.ts";

/**
 * What this browser keeps of an outbox. All of it rejects where the browser can't or won't; what stands there and makes
 * no sense is passed over.
 */
export interface KeptEntries {
  /** The oldest first. Makes no database where none is. */
  read(): Promise<Entry[]>;
  /** Adds all or none. Gives those that had to make room: the refused first, then the oldest. */
  add(entries: readonly Entry[], most: number): Promise<readonly Entry[]>;
  /** Puts in place of each what is made of it, and erases it for null; what makes no sense is erased too. */
  change(how: (entry: Entry) => Entry | null): Promise<void>;
  /** Takes the lease, or extends it. Gives how long to wait for it, at the most its length; 0 for who has it. */
  lease(holder: string, now: number, length: number): Promise<number>;
  endLease(holder: string): Promise<void>;
}

/** Of what changes something: where there is no database, nothing is there to be changed. */
const nothing = null as never;

interface Lease {
  readonly holder: string;
  readonly since: number;
}

/** @param factory is looked at only when it is needed: even that throws in some frames. */
export function openKeptEntries(name: string, factory: () => IDBFactory): KeptEntries {
  const form: Form = {
    name,
    version: 1,
    make(database) {
      database.createObjectStore("entries", { keyPath: "id" });
      database.createObjectStore("lease");
    },
  };
  const connection = connect(form, factory);

  return {
    async read() {
      const there = await connection.run("readonly", (store) => readFrom(store("entries")), []);
      return there.sort((one, other) => one.storedAt - other.storedAt);
    },
    add: (entries, most) =>
      connection.run("readwrite", async (storeNamed) => {
        const store = storeNamed("entries");
        const there = await readFrom(store);
        const ids = new Set(there.map(({ id }) => id));
        const added = entries.filter(({ id }) => !ids.has(id));
        const tooMany = Math.max(0, there.length + added.length - most);
        const dropped = there.sort(leastMissed).slice(0, tooMany);
        for (const { id } of dropped) store.delete(id);
        for (const entry of added) store.put(entry);
        return dropped;
      }),
    change: (how) =>
      connection.run<void>(
        "readwrite",
        async (storeNamed) => {
          const store = storeNamed("entries");
          for (const there of await resultOf<Entry[]>(store.getAll())) {
            const entry = isEntry(there) ? how(there) : null;
            if (!entry) store.delete(there.id);
            else if (entry !== there) store.put(entry);
          }
        },
        nothing,
      ),
    lease: (holder, now, length) =>
      connection.run(
        "readwrite",
        async (storeNamed) => {
          const store = storeNamed("lease");
          const [held]: Lease[] = await resultOf(store.getAll());
          const isOthers = held && held.holder !== holder && now >= held.since;
          const wait = isOthers ? length - (now - held.since) : 0;
          if (wait > 0) return wait;
          store.clear();
          store.put({ holder, since: now } satisfies Lease, holder);
          return 0;
        },
        0,
      ),
    // At once, with nothing to read before: a page that is left has no time for more.
    endLease: (holder) =>
      connection.run<void>(
        "readwrite",
        async (store) => void store("lease").delete(holder),
        nothing,
      ),
  };
}

async function readFrom(store: IDBObjectStore): Promise<Entry[]> {
  return (await resultOf(store.getAll())).filter(isEntry);
}

function leastMissed(one: Entry, other: Entry): number {
  return Number(!one.refused) - Number(!other.refused) || one.storedAt - other.storedAt;
}
