import type { ReactNode } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { goOnWords } from "./goOnWords.ts";
import { keysOf } from "./keys.ts";
import type { BeginningAgain } from "./useComingBack.ts";
import { useKeyNames } from "./useKeyNames.ts";

const keys = { goOn: keysOf("go-on-with"), takeFacts: keysOf("take-facts") };

/** Where a call begins with whom there is something of: to go on with that, to open it, or to begin with what is known. */
export function ComingBack({ coming }: { coming: BeginningAgain }): ReactNode {
  const { call, translator } = useConsole();
  const { word } = translator;
  const nameOf = useKeyNames();
  const { unfinished, facts, ended } = coming;
  const there = ended ? [...unfinished, ended] : unfinished;
  const account = call.account.trim();
  if (there.length + facts.length === 0) return null;
  return (
    <div className="ndc-hint ndc-coming-back">
      {unfinished.length > 0 && (
        <p>{word("unfinishedCalls", { count: unfinished.length, account })}</p>
      )}
      {there.map((one, at) => (
        <button key={one.id} type="button" className="nd-link" onClick={() => coming.goOn(one.id)}>
          {goOnWords(one, translator)}{" "}
          {at === 0 && keys.goOn && <kbd data-key="go-on-with">{nameOf(keys.goOn)}</kbd>}
        </button>
      ))}
      {facts.length > 0 && (
        <button type="button" className="nd-link" onClick={coming.takeFacts}>
          {word("takeFacts", { account })}{" "}
          {keys.takeFacts && <kbd data-key="take-facts">{nameOf(keys.takeFacts)}</kbd>}
        </button>
      )}
    </div>
  );
}
