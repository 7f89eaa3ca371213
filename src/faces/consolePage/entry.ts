import { type Handed, readHanded } from "./handed.ts";
import type { Openings } from "./openings.ts";

const name = "needs-diagnostic";

/** The open call and the one that waits, as they are kept with an entry of the browser's history. */
export type Kept = Pick<Openings, "open" | "offered">;

/** What is kept with the entry that the page stands on; null where nothing is. Anything may be kept there. */
export function keptIn(state: unknown): Kept | null {
  const { open, offered } = Object(Object(state)[name]) as Record<string, unknown>;
  const handed = handedOf(open);
  return handed && { open: handed, offered: handedOf(offered) };
}

/**
 * Keeps the calls with the entry in place of the address: whoever sees the page, or a picture of it, sees no names and ids
 * there, and a reload or coming back opens the same. Not with the tab, in which a frame for another contact stands next.
 */
export function keepInEntry({ open, offered }: Kept): void {
  const state = { [name]: { open: open.call, offered: offered?.call } };
  try {
    history.replaceState(state, "", location.pathname + location.search);
  } catch {
    // Too often in a short time: the address stays as it is, and says the same.
  }
}

function handedOf(call: unknown): Handed | null {
  return call === undefined ? null : readHanded(call);
}
