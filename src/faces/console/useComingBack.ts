import { useMemo } from "react";
import { type ComingBack, comingBack, holdsOnlyAccount } from "../../interview/calls/comingBack.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { useConsole } from "./ConsoleContext.ts";
import { useCalls } from "./useCalls.ts";

/** What there is of an account where a call with it begins, and what to do with it. */
export interface BeginningAgain extends ComingBack {
  /** Goes on with a call that was not ended: the last one where none is named. */
  goOn(call?: string): void;
  takeFacts(): void;
}

const nothing: ComingBack = { unfinished: [], facts: [] };

/** @param isColleague whether the call was begun for another person of its account, so that nobody has come back */
export function useComingBack(
  store: CallStore,
  { isColleague, onOpen }: { isColleague: boolean; onOpen: (id: string) => void },
): BeginningAgain {
  const { call, change, definition, hasBegun, isDeleted, isOfAnother, isRead } = useConsole();
  const calls = useCalls(store);
  const isReady = isRead && !isDeleted && !isOfAnother && !isColleague;
  const coming = useMemo(
    () => (calls && isReady ? comingBack(definition, call, calls) : nothing),
    [calls, isReady, definition, call],
  );
  return {
    ...coming,
    goOn(id = coming.unfinished[0]?.id) {
      if (id === undefined) return;
      onOpen(id);
      // It was there to say whose call to go on with.
      if (hasBegun && holdsOnlyAccount(call)) void store.remove(call.id);
    },
    takeFacts: () => change(...coming.facts),
  };
}
