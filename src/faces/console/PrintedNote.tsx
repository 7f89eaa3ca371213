import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { callNote } from "../../interview/calls/callNote.ts";
import { useConsole } from "./ConsoleContext.ts";
import { NoteText } from "./NoteText.tsx";

/** The call note on paper, in place of the console. */
export function PrintedNote(): ReactNode {
  const { definition, call, translator } = useConsole();
  const isPrinting = useIsPrinting();
  if (!isPrinting) return null;
  return (
    <div className="ndc-printed" aria-hidden="true">
      <NoteText note={callNote(definition, call, translator)} title="h1" heading="h2" />
    </div>
  );
}

/** Whether the page is being printed: its note is made for that alone, and never in the way before. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // What is to be on paper must be there when the event's listeners are through.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
