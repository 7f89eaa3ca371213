import type { CallStore } from "../../interview/calls/store.ts";

/** Whether somebody is in the middle of a call. */
export interface Running {
  /** Whether anything was changed, since another call was opened, in a call that isn't ended. */
  isRunning(): Promise<boolean>;
  /** Another call is opened. */
  leave(): void;
}

/** Watches the calls of a store. */
export function watchRunning(store: CallStore): Running {
  const changed = new Set<string>();
  store.subscribe((id) => changed.add(id));
  return {
    async isRunning() {
      const calls = await Promise.all([...changed].map((id) => store.load(id)));
      return calls.some((call) => call !== null && call.endedAt === null);
    },
    leave: () => changed.clear(),
  };
}
