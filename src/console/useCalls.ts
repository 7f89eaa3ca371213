import { useEffect, useState } from "react";
import type { Call } from "../calls/call.ts";
import type { CallStore } from "../calls/store.ts";

/** With more changes at once, such as by an import, reading all calls is quicker than reading one by one. */
const few = 20;

/**
 * All calls kept, the ones started last first, and again whenever one changes; undefined until they are read. There can
 * be thousands, and each keystroke changes one: that one alone is read again.
 */
export function useCalls(store: CallStore): readonly Call[] | undefined {
  const [calls, setCalls] = useState<readonly Call[]>();
  useEffect(() => {
    let isOpen = true;
    const changed = new Set<string>();
    const show = (all: typeof calls) => {
      if (isOpen) setCalls(all);
      return all ?? [];
    };
    let turn = store.list().then(show);
    const read = async (before: readonly Call[]) => {
      const ids = [...changed];
      changed.clear();
      if (ids.length === 0) return before;
      if (ids.length > few) return show(await store.list());
      const fresh = await Promise.all(ids.map((id) => store.load(id)));
      const others = before.filter(({ id }) => !ids.includes(id));
      return show([...others, ...fresh.filter((call) => call !== null)].sort(startedLast));
    };
    const unsubscribe = store.subscribe((id) => {
      changed.add(id);
      turn = turn.then(read);
    });
    return () => {
      isOpen = false;
      unsubscribe();
    };
  }, [store]);
  return calls;
}

function startedLast(one: Call, other: Call): number {
  return other.startedAt - one.startedAt || (one.id < other.id ? -1 : 1);
}
