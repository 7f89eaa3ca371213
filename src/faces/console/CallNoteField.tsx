import { type ReactNode, useId } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { NoteArea } from "./NoteArea.tsx";

/** Free notes of the call, to be typed at any moment. */
export function CallNoteField(): ReactNode {
  const { call, change, translator } = useConsole();
  const id = useId();
  return (
    <div className="ndc-call-note">
      <label htmlFor={id}>{translator.word("noteOnCall")}</label>
      <NoteArea
        id={id}
        rows={5}
        data-note=""
        value={call.note}
        onType={(value) => change({ name: "note", value })}
      />
    </div>
  );
}
