import type { ReactNode } from "react";
import { recordedNote } from "../../interview/calls/recordedNote.ts";
import { useConsole } from "./ConsoleContext.ts";
import { NoteText } from "./NoteText.tsx";

/** A call of another questionnaire, to be read: what was answered there means nothing to the questions here. */
export function RecordedCall(): ReactNode {
  const { call, translator } = useConsole();
  return (
    <>
      <p className="ndc-hint">
        <strong>{translator.word("ofAnother", { ...call.questionnaire })}.</strong>{" "}
        {translator.word("ofAnotherHint")}
      </p>
      <article className="nd-section ndc-recorded">
        <NoteText note={recordedNote(call, translator)} title="h2" heading="h3" />
      </article>
    </>
  );
}
