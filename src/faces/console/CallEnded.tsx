import type { ReactNode } from "react";
import { momentIn } from "../../interview/calls/noteItems.ts";
import { useConsole } from "./ConsoleContext.ts";

/** That the call has ended, said when that happens and for as long as it is so; and another one with the same person. */
export function CallEnded({ onAgain }: { onAgain: () => void }): ReactNode {
  const { call, isOfAnother, translator } = useConsole();
  const { word } = translator;
  const { account, endedAt, person } = call;
  const isEnded = endedAt !== null;
  const who = [person.name, person.role, account].find((name) => name.trim() !== "");
  return (
    <div className={isEnded ? "ndc-hint ndc-ended" : "nd-unseen"}>
      <output>{isEnded && word("callEnded", { time: momentIn(translator, endedAt) })}</output>
      {isEnded && who !== undefined && !isOfAnother && (
        <button type="button" className="nd-link" onClick={onAgain}>
          {word("callAgain", { who })}
        </button>
      )}
    </div>
  );
}
