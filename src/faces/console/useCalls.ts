import { useSyncExternalStore } from "react";
import type { Call } from "../../interview/calls/call.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { oncePer } from "../../questionnaire/decision/remember.ts";

/** With more changes at once, such as by an import, reading all calls is quicker than reading one by one. */
const few = 20;

/** All calls kept, the ones started last first, and again whenever one changes; undefined until they are read. */
export function useCalls(store: CallStore): readonly Call[] | undefined {
  const { subscribe, current } = listOf(store);
  return useSyncExternalStore(subscribe, current, current);
}

/**
 * The calls of a store for all who look at them, since there can be thousands: they are read once, and after a
 * keystroke the one that it changed.
 */
const listOf = oncePer((store: CallStore) => {
  const listeners = new Set<() => void>();
  const changed = new Set<string>();
  let calls: readonly Call[] | undefined;
  let turn: Promise<readonly Call[]> | null = null;

  const show = (all: readonly Call[]) => {
    calls = all;
    for (const listener of listeners) listener();
    return all;
  };
  const readChanged = async (before: readonly Call[]) => {
    const ids = [...changed];
    changed.clear();
    if (ids.length === 0) return before;
    if (ids.length > few) return show(await store.list());
    const fresh = await Promise.all(ids.map((id) => store.load(id)));
    const others = before.filter(({ id }) => !ids.includes(id));
    return show([...others, ...fresh.filter((call) => call !== null)].sort(startedLast));
  };
  const begin = () => {
    store.subscribe((id) => {
      changed.add(id);
      turn = turn?.then(readChanged) ?? null;
    });
    return store.list().then(show);
  };

  return {
    current: () => calls,
    subscribe(listener: () => void) {
      listeners.add(listener);
      turn ??= begin();
      return () => listeners.delete(listener);
    },
  };
});

function startedLast(one: Call, other: Call): number {
  return other.startedAt - one.startedAt || (one.id < other.id ? -1 : 1);
}
