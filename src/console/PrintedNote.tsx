import type { ReactNode } from "react";
import { callNote } from "../calls/callNote.ts";
import { useConsole } from "./ConsoleContext.ts";

/** The call note on paper, in place of the console. */
export function PrintedNote(): ReactNode {
  const { definition, call, voice } = useConsole();
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
