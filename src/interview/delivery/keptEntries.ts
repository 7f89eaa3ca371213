import { connect, type Form, resultOf, type Work } from "../../device/connection.ts";
import { type Entry, isFurther, unpaused } from "./entry.ts";
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
  /** Unless it was erased meanwhile, or another tab has got further with it. */
  update(entry: Entry): Promise<void>;
  /** Ends the pauses of those that no answer came to. */
  endPauses(): Promise<void>;
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

  function change(work: Work<void>): Promise<void> {
    return connection.run("readwrite", work, { none: undefined });
  }

  return {
    async read() {
      const entries = await connection.run("readonly", (store) => readFrom(store("entries")), {
        none: [],
      });
      return entries.sort((one, other) => one.storedAt - other.storedAt);
    },
    add: (entries, most) =>
      connection.run("readwrite", async (stores) => {
        const store = stores("entries");
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
      change(async (store) => {
        const entries = store("entries");
        const there: Entry | undefined = await resultOf(entries.get(entry.id));
        if (there && !isFurther(there, entry)) entries.put(entry);
      }),
    endPauses: () =>
      change(async (store) => {
        const entries = store("entries");
        for (const entry of await readFrom(entries)) {
          if (entry.pause?.unanswered) entries.put(unpaused(entry));
        }
      }),
    erase: (isMeant) =>
      change(async (store) => {
        const entries = store("entries");
        for (const entry of await resultOf<Entry[]>(entries.getAll())) {
          if (!isEntry(entry) || isMeant(entry)) entries.delete(entry.id);
        }
      }),
    lease: (holder, now, length) =>
      connection.run(
        "readwrite",
        async (stores) => {
          const store = stores("lease");
          const [held]: Lease[] = await resultOf(store.getAll());
          const isOthers = held && held.holder !== holder && now >= held.since;
          const wait = isOthers ? length - (now - held.since) : 0;
          if (wait > 0) return wait;
          store.clear();
          store.put({ holder, since: now } satisfies Lease, holder);
          return 0;
        },
        { none: 0 },
      ),
    // At once, with nothing to read before: a page that is left has no time for more.
    endLease: (holder) => change(async (store) => void store("lease").delete(holder)),
  };
}

async function readFrom(store: IDBObjectStore): Promise<Entry[]> {
  return (await resultOf(store.getAll())).filter(isEntry);
}

function leastMissed(one: Entry, other: Entry): number {
  return Number(!one.refused) - Number(!other.refused) || one.storedAt - other.storedAt;
}
