import type { Call, Kept } from "../../../interview/calls/call.ts";
import { Changes } from "../../../interview/calls/changes.ts";
import { callFrom, callsFrom } from "../../../interview/calls/fold.ts";
import type { CallStore } from "../../../interview/calls/store.ts";

/** A store of calls that are kept nowhere, and a look at each call as it changes. */
export function openMemoryStore(begun: readonly Kept[], onChange: (call: Call) => void): CallStore {
  const changes = new Changes(begun);
  const listeners = new Set<(callId: string) => void>();
  const changed = (id: string) => {
    for (const listener of [...listeners]) listener(id);
  };
  return {
    // The preview shows the console as sales people see it, without a word of failure.
    keeping: "device",
    list: async () => callsFrom(changes.all()),
    load: async (id) => callFrom(id, changes.of(id)),
    kept: async (id) => (id === undefined ? changes.all() : changes.of(id)),
    async keep(kept) {
      changes.add(kept);
      for (const id of new Set(kept.map(({ call }) => call))) {
        changed(id);
        const call = callFrom(id, changes.of(id));
        if (call) onChange(call);
      }
    },
    async remove(id) {
      changes.remove(id);
      changed(id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFailure: () => () => {},
    close: () => listeners.clear(),
  };
}
