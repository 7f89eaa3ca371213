import { useMemo } from "react";
import { type ComingBack, comingBack, holdsOnlyAccount } from "../../interview/calls/comingBack.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { useConsole } from "./ConsoleContext.ts";
import { useCalls } from "./useCalls.ts";

/** What there is of an account where a call with it begins, and what to do with it. */
export interface BeginningAgain extends ComingBack {
  /** Goes on with a call: where none is named, with the last one that was not ended, else to the one that was. */
  goOn(call?: string): void;
  takeFacts(): void;
}

const nothing: ComingBack = { unfinished: [], facts: [], ended: null };

/**
 * @param isColleague whether the call was begun for another person of its account, so that nobody has come back
 * @param left the call that was ended with whom this one begins
 */
export function useComingBack(
  store: CallStore,
  {
    isColleague,
    left,
    onOpen,
  }: { isColleague: boolean; left: string | null; onOpen: (id: string) => void },
): BeginningAgain {
  const { call, change, definition, hasBegun, isDeleted, isOfAnother, isRead } = useConsole();
  const calls = useCalls(store);
  const isReady = isRead && !isDeleted && !isOfAnother && !isColleague;
  const coming = useMemo(
    () => (calls && isReady ? comingBack(definition, call, calls, left) : nothing),
    [calls, isReady, definition, call, left],
  );
  return {
    ...coming,
    goOn(id = (coming.unfinished[0] ?? coming.ended)?.id) {
      if (id === undefined) return;
      onOpen(id);
      // It was there to say whose call to go on with.
      if (hasBegun && holdsOnlyAccount(call)) void store.remove(call.id);
    },
    takeFacts: () => change(...coming.facts),
  };
}
