import type { KeptEntries } from "./keptEntries.ts";
import { newId } from "./newId.ts";

/**
 * Runs work while no other tab does. The work asks before each step whether it is still this tab's turn.
 */
export type Lock = (work: (isMine: () => Promise<boolean>) => Promise<void>) => Promise<void>;

/**
 * Tabs take turns by a Web Lock, which ends with its tab. Pages on plain http have none: there a lease on the device
 * does it, which outlasts a tab that dies by its length, and which a jump of the clock can end too early.
 * @param length of a lease: longer than any step takes
 */
export function lockAmongTabs(
  name: string,
  device: KeptEntries,
  now: () => number,
  length: number,
): Lock {
  const { locks } = navigator;
  if (locks) return async (work) => void (await locks.request(name, () => work(async () => true)));

  return async (work) => {
    // A holder of its own for each turn, or two outboxes of one tab would take each other's for theirs.
    const holder = newId();
    const take = () => device.lease(holder, now(), length);
    const release = () => device.endLease(holder).catch(() => {});
    for (let wait = await take(); wait > 0; wait = await take()) {
      await new Promise((over) => setTimeout(over, wait));
    }
    // A page that is left in the middle need not keep the next one waiting.
    addEventListener("pagehide", release);
    try {
      await work(async () => (await take()) === 0);
    } finally {
      removeEventListener("pagehide", release);
      await release();
    }
  };
}
