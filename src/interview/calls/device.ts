import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, wrap } from "idb";
import type { Kept } from "./call.ts";
import type { Changes } from "./changes.ts";
import { readKept } from "./readKept.ts";
import { newsOver } from "./typed.ts";

/** One record for each change, under the call's id and the change's name. */
interface Schema extends DBSchema {
  changes: { key: [call: string, name: string]; value: Kept };
}

/** The changes kept in this browser. All of it rejects where the browser can't or won't. */
export interface Device {
  /** Of one call, or of all. What is kept was never checked. */
  read(call?: string): Promise<Kept[]>;
  /** Removes all of some calls. */
  remove(calls: Iterable<string>): Promise<void>;
  /**
   * Puts all of it or nothing. Where a later change is kept already, that one stays. A call is there as long as its
   * `about` is, so what is still typed into a call that another tab removed doesn't bring pieces of it back.
   * A note on which another tab has typed meanwhile is joined with that.
   */
  put(changes: Changes): Promise<Put>;
  /** Lets what is under way finish. */
  close(): void;
}

/** What became of changes that were put. */
export interface Put {
  /** The calls that were not there. */
  readonly gone: readonly string[];
  /** The calls of which something is there otherwise than it was put. */
  readonly joined: readonly string[];
}

/** How many changes are read at once: a few hundredths of a second. */
const partSize = 1000;

/** @param onLost called when the browser has cut the connection */
export async function openDevice(
  factory: IDBFactory,
  name: string,
  onLost: () => void,
): Promise<Device> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore("changes", { keyPath: ["call", "change.name"] });
  const database = (await wrap(request)) as IDBPDatabase<Schema>;
  database.onclose = onLost;
  // Somebody deletes the database, or opens it in a newer form: both wait until nobody has it open.
  database.onversionchange = () => database.close();

  async function inTransaction<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const transaction = database.transaction("changes", "readwrite", { durability: "strict" });
    try {
      const [result] = await Promise.all([work(transaction.store), transaction.done]);
      return result;
    } catch (error) {
      abort(transaction);
      // What was wrong with one request says more than that the others were therefore aborted.
      await transaction.done.catch(() => {});
      throw error;
    }
  }

  return {
    read: (call) =>
      call === undefined ? readAll(database) : database.getAll("changes", rangeOf(call)),
    remove: (calls) =>
      inTransaction(async (store) => {
        for (const call of calls) await store.delete(rangeOf(call));
      }),
    put: (changes) =>
      inTransaction(async (store) => {
        const gone: string[] = [];
        const joined: string[] = [];
        const newsOf = async (call: string) => {
          const kept = changes.of(call);
          const begins = kept.some(({ change }) => change.name === "about");
          const [about, ...there] = await Promise.all([
            store.getKey([call, "about"]),
            ...kept.map(({ change }) => store.get([call, change.name])),
          ]);
          if (!begins && about === undefined) {
            gone.push(call);
            return [];
          }
          return kept.flatMap((one, at) => {
            const news = newsOver(one, readKept(there[at]));
            if (news && news.change.value !== one.change.value) joined.push(call);
            return news ?? [];
          });
        };
        const news = (await Promise.all(changes.calls().map(newsOf))).flat();
        const puts: Promise<unknown>[] = [];
        for (const one of news) {
          const put = store.put(one);
          // Where the next one can't even be put, nobody waits for this one.
          put.catch(() => {});
          puts.push(put);
        }
        // At once, since what is typed is not safe before: else the browser waits until all of it was answered.
        store.transaction.commit();
        await Promise.all(puts);
        return { gone, joined };
      }),
    close: () => database.close(),
  };
}

/** All in parts, as it was at one moment: to copy thousands of calls at once would stop the page meanwhile. */
async function readAll(database: IDBPDatabase<Schema>): Promise<Kept[]> {
  const { store } = database.transaction("changes");
  const parts: Kept[][] = [];
  for (let range: IDBKeyRange | null = null; ; ) {
    const part: Kept[] = await store.getAll(range, partSize);
    parts.push(part);
    const last = part.at(-1);
    if (!last || part.length < partSize) return parts.flat();
    range = IDBKeyRange.lowerBound([last.call, last.change.name], true);
  }
}

type Store = IDBPObjectStore<Schema, ["changes"], "changes", "readwrite">;

/** Every key of a call: arrays sort after all strings. */
function rangeOf(call: string): IDBKeyRange {
  return IDBKeyRange.bound([call], [call, []]);
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
