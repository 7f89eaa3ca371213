import { type RefObject, useCallback, useEffect, useReducer, useRef } from "react";
import { type Kept, keepInEntry, keptIn } from "./entry.ts";
import { handedIn } from "./fragment.ts";
import { type Handed, readHanded } from "./handed.ts";
import { type Host, openHost } from "./host.ts";
import { type Openings, opened, openingsOf } from "./openings.ts";

/** The calls of the page, what the rep and the console say of them, and the page around, once it is listened to. */
export interface PageOpenings extends Openings {
  openOffered(): void;
  stay(): void;
  onRunning(isRunning: boolean | null): void;
  readonly host: RefObject<Host | null>;
}

/** Takes what is handed over by the address, by the entry of the browser's history and by the page around. */
export function useOpenings(origins: readonly string[]): PageOpenings {
  const [openings, say] = useReducer(opened, null, atStart);
  const { open, offered } = openings;
  const latest = useRef<Kept>(openings);
  const host = useRef<Host>(null);
  useEffect(() => {
    latest.current = { open, offered };
    keepInEntry(latest.current);
  }, [open, offered]);
  useEffect(() => {
    const take = (handed: Handed | null) => say({ do: "take", handed });
    const onAddress = () => {
      take(inAddress());
      keepInEntry(latest.current);
    };
    const onEntry = ({ state }: PopStateEvent) => {
      const kept = keptIn(state);
      if (kept) take(kept.open);
    };
    const listened = openHost(origins, (call) => take(readHanded(call)));
    host.current = listened;
    addEventListener("hashchange", onAddress);
    addEventListener("popstate", onEntry);
    return () => {
      listened.close();
      removeEventListener("hashchange", onAddress);
      removeEventListener("popstate", onEntry);
    };
  }, [origins]);
  return {
    ...openings,
    openOffered: useCallback(() => say({ do: "open" }), []),
    stay: useCallback(() => say({ do: "stay" }), []),
    onRunning: useCallback((isRunning) => say({ do: "running", isRunning }), []),
    host,
  };
}

function atStart(): Openings {
  if (location.hash.length > 1) return openingsOf(inAddress());
  const kept = keptIn(history.state);
  return kept ? openingsOf(kept.open, kept.offered) : openingsOf({ call: {}, leftOut: [] });
}

/** What the address hands over; null where it can't be read. */
function inAddress(): Handed | null {
  return readHanded(handedIn(location.hash) ?? {});
}
