import type { Destination } from "./destinations/destination.ts";
import { type Entry, waitOf } from "./entry.ts";
import type { State } from "./outcome.ts";
import { tryEntry, type Ways } from "./tryEntry.ts";

/** Sends what is not on the device, for as long as the page lives. */
export interface MemorySender {
  /** By id: what is to be sent, and what was refused. */
  readonly entries: Map<string, Entry<Destination>>;
  /** Resolves after the first attempt; null where it failed and others follow. */
  send(entry: Entry<Destination>): Promise<State | null>;
}

/** @param tell what became of an entry whose first attempt failed */
export function sendFromMemory(
  ways: Ways,
  tell: (entry: Entry<Destination>, state: State) => void,
): MemorySender {
  const entries = new Map<string, Entry<Destination>>();

  async function send(entry: Entry<Destination>): Promise<State | null> {
    entries.set(entry.id, entry);
    const { next, state } = await tryEntry(entry, ways);
    // It was forgotten, or is delivered anew.
    if (entries.get(entry.id) !== entry) return state;
    if (next) entries.set(entry.id, next);
    else entries.delete(entry.id);
    if (next && !state) void sendLater(next);
    return state;
  }

  async function sendLater(entry: Entry<Destination>): Promise<void> {
    await pause(waitOf(entry, ways.now(), ways.limits), entry.pause?.unanswered ?? false);
    // It was forgotten, or is delivered anew.
    if (entries.get(entry.id) !== entry) return;
    const state = await send(entry);
    if (state) tell(entry, state);
  }

  return { entries, send };
}

/** Waits; for the network too, where that can be what was missing. */
function pause(wait: number, endsOnline: boolean): Promise<void> {
  return new Promise((over) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener("online", end);
      over();
    };
    const timer = setTimeout(end, wait);
    if (endsOnline) addEventListener("online", end);
  });
}
