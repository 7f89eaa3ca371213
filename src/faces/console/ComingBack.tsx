import type { ReactNode } from "react";
import { comingBack, holdsOnlyAccount } from "../../interview/calls/comingBack.ts";
import { momentIn } from "../../interview/calls/noteItems.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { useConsole } from "./ConsoleContext.ts";
import { useCalls } from "./useCalls.ts";

/** Where a call begins with an account that there is something of: to go on with that, or to begin with its facts. */
export function ComingBack(props: { store: CallStore; onOpen: (id: string) => void }): ReactNode {
  const { store, onOpen } = props;
  const { call, change, definition, hasBegun, isDeleted, isOfAnother, isRead, translator } =
    useConsole();
  const { word } = translator;
  const calls = useCalls(store);
  if (!calls || !isRead || isDeleted || isOfAnother) return null;
  const { unfinished, facts } = comingBack(definition, call, calls);
  if (unfinished.length + facts.length === 0) return null;
  const goOn = (id: string) => {
    onOpen(id);
    // It was there to say whose call to go on with.
    if (hasBegun && holdsOnlyAccount(call)) void store.remove(call.id);
  };
  return (
    <div className="ndc-hint ndc-coming-back">
      {unfinished.length > 0 && (
        <p>{word("unfinishedCalls", { count: unfinished.length, account: call.account.trim() })}</p>
      )}
      {unfinished.map((one) => (
        <button key={one.id} type="button" className="nd-link" onClick={() => goOn(one.id)}>
          {word("goOnWith", {
            who: one.person.name.trim() || one.person.role.trim() || word("unnamed"),
            time: momentIn(translator, one.startedAt),
          })}
        </button>
      ))}
      {facts.length > 0 && (
        <button type="button" className="nd-link" onClick={() => change(...facts)}>
          {word("takeFacts", { account: call.account.trim() })}
        </button>
      )}
    </div>
  );
}
