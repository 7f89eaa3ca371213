import { type Form, resultOf, type Work } from "../../device/connection.ts";
import type { Kept } from "./call.ts";
import { readKept } from "./readKept.ts";
import { newsOver } from "./typed.ts";
import type { Writing } from "./writing.ts";

/** One record for each change, under the call's id and the change's name. */
export function callsForm(name: string): Form {
  return {
    name,
    version: 1,
    make: (database) =>
      void database.createObjectStore("changes", { keyPath: ["call", "change.name"] }),
  };
}

/**
 * What stands in the place of a call that was removed. It says nothing but that, and what reads changes knows of none of
 * this name.
 */
const removed = "removed";

/** How many changes are read at once: a few hundredths of a second. */
const partSize = 1000;

/** Reads the changes of one call, or of all. What is kept was never checked. */
export function readingChanges(call?: string): Work<unknown[]> {
  return (store) =>
    call === undefined ? allOf(store("changes")) : resultOf(store("changes").getAll(rangeOf(call)));
}

/** All in parts, as it was at one moment: to copy thousands of calls at once would stop the page meanwhile. */
async function allOf(store: IDBObjectStore): Promise<unknown[]> {
  const parts: Kept[][] = [];
  for (let range: IDBKeyRange | null = null; ; ) {
    const part: Kept[] = await resultOf(store.getAll(range, partSize));
    parts.push(part);
    const last = part.at(-1);
    if (!last || part.length < partSize) return parts.flat();
    range = IDBKeyRange.lowerBound([last.call, last.change.name], true);
  }
}

/** Removes all of some calls. It makes room where the device is full. */
export function removingCalls(calls: Iterable<string>): Work<void> {
  return async (store) => {
    for (const call of calls) store("changes").delete(rangeOf(call));
  };
}

/** What became of changes that were put. */
export interface Put {
  /** The calls that were not there. */
  readonly gone: readonly string[];
  /** The calls of which something is there otherwise than it was put. */
  readonly joined: readonly string[];
}

/**
 * Puts changes. Where a later change is kept already, that one stays. A call is there as long as its `about` is, so what
 * is still typed into a call that another tab removed doesn't bring pieces of it back, nor does writing again what may
 * have been lost. A note on which another tab has typed meanwhile is joined with that.
 */
export function puttingChanges({ changes, again, tombs }: Writing): Work<Put> {
  return async (storeNamed) => {
    const store = storeNamed("changes");
    const gone: string[] = [];
    const joined: string[] = [];
    const newsOf = async (call: string): Promise<Kept[]> => {
      const kept = changes.of(call);
      const begins = kept.some(({ change }) => change.name === "about");
      const [about, tomb, ...there] = await Promise.all([
        resultOf(store.getKey([call, "about"])),
        resultOf(store.getKey([call, removed])),
        ...kept.map(({ change }) => resultOf(store.get([call, change.name]))),
      ]);
      if (about === undefined && (!begins || (again.has(call) && tomb !== undefined))) {
        gone.push(call);
        return [];
      }
      if (tomb !== undefined) store.delete(tomb);
      return kept.flatMap((one, at) => {
        const news = newsOver(one, readKept(there[at]));
        if (news && news.change.value !== one.change.value) joined.push(call);
        return news ?? [];
      });
    };
    const bury = async (call: string) => {
      const about = await resultOf(store.getKey([call, "about"]));
      if (about === undefined) store.put({ call, change: { name: removed, value: true }, at: 0 });
    };
    await Promise.all([...tombs].map(bury));
    const news = await Promise.all(changes.calls().map(newsOf));
    for (const one of news.flat()) store.put(one);
    return { gone, joined };
  };
}

/** Every key of a call: arrays sort after all strings. */
function rangeOf(call: string): IDBKeyRange {
  return IDBKeyRange.bound([call], [call, []]);
}
