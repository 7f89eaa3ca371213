import { type ReactNode, useId, useState } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { NoteArea } from "./NoteArea.tsx";

/** A note on one question, folded away until it is wanted. */
export function QuestionNote({ question }: { question: string }): ReactNode {
  const { call, change, translator } = useConsole();
  const id = useId();
  const note = Object.hasOwn(call.notes, question) ? call.notes[question] : undefined;
  const [isOpen, setOpen] = useState(false);
  const time =
    note && new Intl.DateTimeFormat(translator.language, { timeStyle: "short" }).format(note.at);
  return (
    <details
      className="ndc-note"
      open={isOpen || Boolean(note?.text)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {translator.word("noteOnQuestion")} <kbd>.</kbd>
      </summary>
      <NoteArea
        id={id}
        rows={2}
        data-note={question}
        aria-label={translator.word("noteOnQuestion")}
        value={note?.text ?? ""}
        // It stays open when all of it is taken out again: what is typed on would be keys that answer.
        onFocus={() => setOpen(true)}
        onType={(value) => change({ name: `note ${question}`, value })}
      />
      {time && <p className="ndc-note-time">{translator.word("noteAt", { time })}</p>}
    </details>
  );
}
