import { type ReactNode, useId } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { NoteArea } from "./NoteArea.tsx";
import { keysOf } from "./keys.ts";
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
      <label htmlFor={id}>
        <span className="nd-unseen">{label}</span>
        {keys && <kbd aria-hidden="true">{nameOf(keys)}</kbd>}
      </label>
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
