import { type Entry, furtherOf, isOld, unpaused, waitOf } from "./entry.ts";
import type { KeptEntries } from "./keptEntries.ts";
import type { Lock } from "./lock.ts";
import type { State } from "./outcome.ts";
import { tryEntry, type Ways } from "./tryEntry.ts";

/** Sends what is on the device, in turn with other tabs. */
export interface DeviceSender {
  /** Everything on the device, as far as this tab knows better with its changes. */
  entries(): Promise<Entry[]>;
  /** Sends what is due, and comes back by itself for the rest. Never rejects. */
  run(): Promise<void>;
  /** The same for what waits only because no answer came. */
  hurry(): Promise<void>;
}

export function sendFromDevice(
  device: KeptEntries,
  lock: Lock,
  ways: Ways,
  {
    isOurs,
    tell,
  }: {
    /** Whether this page is to send it from the device. */
    isOurs: (entry: Entry) => boolean;
    tell: (entry: Entry, state: State) => void;
  },
): DeviceSender {
  const { limits, now } = ways;
  /** What this tab could not write, and goes by until it can; null for what is to be erased. */
  const unwritten = new Map<string, Entry | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isAsked = false;
  let fails = 0;

  async function entries(): Promise<Entry[]> {
    const there = await device.read();
    const ids = new Set(there.map(({ id }) => id));
    for (const id of unwritten.keys()) if (!ids.has(id)) unwritten.delete(id);
    return there.flatMap((entry) => known(entry) ?? []);
  }

  /** An entry on the device as far as this tab knows better; null for one that is to be erased. */
  function known(there: Entry): Entry | null {
    const ours = unwritten.get(there.id);
    return ours ? furtherOf(there, ours) : ours === null ? null : there;
  }

  function isWaiting(entry: Entry): boolean {
    return !entry.refused && isOurs(entry);
  }

  async function waiting(): Promise<Entry[]> {
    return (await entries()).filter(isWaiting);
  }

  async function due(): Promise<Entry[]> {
    return (await waiting()).filter((entry) => waitOf(entry, now(), limits) === 0);
  }

  async function step(entry: Entry): Promise<void> {
    const { next, state } = await tryEntry(entry, ways);
    unwritten.set(entry.id, next);
    await device.change(known).then(
      () => unwritten.delete(entry.id),
      () => {},
    );
    if (state) tell(entry, state);
  }

  /** What stands there in the end: nothing of what nobody waits for any more. */
  function left(entry: Entry): Entry | null {
    return isOld(entry, now(), limits) && !isWaiting(entry) ? null : known(entry);
  }

  /** Gives how long to wait for the next; null where nothing waits. */
  async function sendAll(): Promise<number | null> {
    // What can't be written now is so another time, and holds nothing up.
    await device.change(left).catch(() => {});
    if ((await due()).length > 0) {
      await lock(async (isMine) => {
        for (let all = await due(); all.length > 0 && (await isMine()); all = await due()) {
          await Promise.all(all.map(step));
        }
      });
    }
    const waits = (await waiting()).map((entry) => waitOf(entry, now(), limits));
    fails = 0;
    return waits.length > 0 ? Math.min(...waits) : null;
  }

  /** The storage has failed: it is looked at again, ever more seldom. */
  function inFailure(): number {
    return Math.min(limits.longestPause, limits.firstPause * 2 ** fails++);
  }

  async function run(): Promise<void> {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    let wait: number | null = null;
    while (isAsked) {
      isAsked = false;
      wait = await sendAll().catch(inFailure);
    }
    isRunning = false;
    clearTimeout(timer);
    if (wait !== null) timer = setTimeout(run, wait);
  }

  async function hurry(): Promise<void> {
    for (const [id, entry] of unwritten) if (entry) unwritten.set(id, unpaused(entry));
    await device.change(unpaused).catch(() => {});
    return run();
  }

  return { entries, run, hurry };
}
