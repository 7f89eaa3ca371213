import { type ReactNode, useId } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { keysOf } from "./keys.ts";
import { NoteArea } from "./NoteArea.tsx";
import { useKeyNames } from "./useKeyNames.ts";

const keys = keysOf("note");

/** Free notes of the call, to be typed at any moment: a line that grows with what is typed. */
export function CallNoteField(): ReactNode {
  const { call, change, translator } = useConsole();
  const id = useId();
  const nameOf = useKeyNames();
  const label = translator.word("noteOnCall");
  return (
    <div className="ndc-call-note">
      <label htmlFor={id} className="nd-unseen">
        {label}
      </label>
      {keys && <kbd>{nameOf(keys)}</kbd>}
      <NoteArea
        id={id}
        rows={1}
        data-note=""
        placeholder={label}
        value={call.note}
        onType={(value) => change({ name: "note", value })}
      />
    </div>
  );
}
