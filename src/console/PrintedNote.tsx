import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { callNote } from "../calls/callNote.ts";
import { useConsole } from "./ConsoleContext.ts";

/** The call note on paper, in place of the console. */
export function PrintedNote(): ReactNode {
  const { definition, call, voice } = useConsole();
  const isPrinting = useIsPrinting();
  if (!isPrinting) return null;
  return (
    <div className="ndc-printed" aria-hidden="true">
      {callNote(definition, call, voice).map((part, position) => {
        const key = `${position}`;
        switch (part.kind) {
          case "title":
            return <h1 key={key}>{part.text}</h1>;
          case "heading":
            return <h2 key={key}>{part.text}</h2>;
          case "paragraph":
            return <p key={key}>{part.text}</p>;
          default:
            return (
              <ul key={key}>
                {part.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            );
        }
      })}
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
