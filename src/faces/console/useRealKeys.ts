import { type KeyboardEvent, useCallback, useSyncExternalStore } from "react";
import { takesText } from "../widget/ownKeys.ts";

/** Whether a key was pressed that stands on no screen: whoever has pressed one has a keyboard, in all consoles of the page. */
let isPressed = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keys that phones have too, or that are sent by what reads a screen. */
const ofPhones = /^(Enter| |Unidentified|Process|Dead|GoBack|BrowserBack|Power|Audio.*|Media.*)$/;

/**
 * Whether there is a keyboard for sure, whatever pointer the device says that it has. Gives what is to be called with each
 * key: those on a screen are there for fields of text alone.
 */
export function useRealKeys(): readonly [isPressed: boolean, look: (event: KeyboardEvent) => void] {
  const isReal = useSyncExternalStore(
    subscribe,
    () => isPressed,
    () => false,
  );
  const look = useCallback(({ key, target }: KeyboardEvent) => {
    if (isPressed || takesText(target) || ofPhones.test(key)) return;
    isPressed = true;
    for (const listener of listeners) listener();
  }, []);
  return [isReal, look];
}
