import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Call, Change, Kept } from "../calls/call.ts";
import { Changes } from "../calls/changes.ts";
import { callFrom, keptNow } from "../calls/fold.ts";
import type { CallStore } from "../calls/store.ts";

/** A call that is open, and the one way to change it. */
export interface OpenCall {
  readonly call: Call;
  /** Whether what is kept of it was looked for. */
  readonly isRead: boolean;
  /** Whether another tab has deleted it for good, so that nothing is kept of it any more. */
  readonly isDeleted: boolean;
  /** Changes the call: shown at once, and kept on the device at once. */
  change(...changes: readonly Change[]): void;
}

/**
 * Opens a call: what is kept of it, what is typed here, and what another tab types into it. A call that is new begins
 * with some changes, which are kept with its first other one, so that looking at the console leaves nothing behind.
 */
export function useCall(store: CallStore, id: string, beginning: readonly Change[]): OpenCall {
  const [begun] = useState(() => keptNow(id, null, beginning));
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [isRead, setRead] = useState(false);
  const [isDeleted, setDeleted] = useState(false);
  const hasBegun = useRef(false);
  const isKept = useRef(false);
  const loading = useRef<Promise<void> | null>(null);

  useEffect(() => {
    let isOpen = true;
    // It has begun otherwise.
    const isOfNoBeginning = (one: Kept) => !begun.includes(one);
    const reload = async () => {
      const stored = await store.kept(id);
      if (!isOpen) return;
      setRead(true);
      setDeleted(stored.length === 0 && isKept.current);
      if (stored.length === 0) return;
      hasBegun.current = true;
      isKept.current = true;
      const names = new Set(stored.map(({ change }) => change.name));
      const news = begun.filter(({ change: { name } }) => isFact(name) && !names.has(name));
      setKept((ours) => latest(id, [...stored, ...news, ...ours.filter(isOfNoBeginning)]));
    };
    const first = reload().then(() => {
      if (loading.current === first) loading.current = null;
    });
    loading.current = first;
    const unsubscribe = store.subscribe((changed) => {
      if (changed === id) void reload();
    });
    return () => {
      isOpen = false;
      unsubscribe();
    };
  }, [store, id, begun]);

  const call = useMemo(
    () => callFrom(id, kept.length > 0 ? kept : begun) as Call,
    [id, kept, begun],
  );
  const current = useRef(call);
  useEffect(() => {
    current.current = call;
  });

  const change = useCallback(
    (...changes: readonly Change[]) => {
      const make = () => {
        const fresh = [
          ...(hasBegun.current ? [] : begun),
          ...keptNow(id, current.current, changes),
        ];
        hasBegun.current = true;
        setKept((ours) => latest(id, [...ours, ...fresh]));
        void store.keep(fresh).then(() => {
          isKept.current = true;
        });
      };
      if (!loading.current) return make();
      // Whether this is how the call begins is known once it was looked for; what is said is seen before.
      const said = keptNow(id, current.current, changes);
      setKept((ours) => latest(id, [...begun, ...ours, ...said]));
      void loading.current.then(make);
    },
    [store, id, begun],
  );
  return { call, isRead, isDeleted, change };
}

/** Facts that the host has learned since are news to a call that goes on; what the rep has corrected stays. */
function isFact(name: string): boolean {
  return name.startsWith("known ");
}

/** Of changes of the same name, the latest. */
function latest(id: string, all: readonly Kept[]): readonly Kept[] {
  return new Changes(all).of(id);
}
