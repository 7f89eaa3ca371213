import type { ReactNode } from "react";
import { CommandKey } from "./CommandKey.tsx";
import { useConsole } from "./ConsoleContext.ts";

/** Ends the call, or goes on with one that was ended; nothing to press where there is no call yet. */
export function EndCall(): ReactNode {
  const { call, canEnd, end, goOn, translator } = useConsole();
  if (!canEnd) return null;
  const isEnded = call.endedAt !== null;
  return (
    <button type="button" className="nd-link" onClick={isEnded ? goOn : end}>
      {translator.word(isEnded ? "goOnWithCall" : "endCall")} <CommandKey of="end" />
    </button>
  );
}
