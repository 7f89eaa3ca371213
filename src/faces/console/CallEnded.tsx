import type { ReactNode } from "react";
import { momentIn } from "../../interview/calls/noteItems.ts";
import { useConsole } from "./ConsoleContext.ts";

/** That the call has ended, said when that happens and for as long as it is so. */
export function CallEnded(): ReactNode {
  const { call, translator } = useConsole();
  const { endedAt } = call;
  return (
    <output className={endedAt === null ? "nd-unseen" : "ndc-hint ndc-ended"}>
      {endedAt !== null && translator.word("callEnded", { time: momentIn(translator, endedAt) })}
    </output>
  );
}
