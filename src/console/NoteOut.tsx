import { type ReactNode, useState } from "react";
import { callNote, noteAsHtml, noteAsMarkdown } from "../calls/callNote.ts";
import { useConsole } from "./ConsoleContext.ts";
import type { Destination } from "./destination.ts";
import { saveFile } from "./saveFile.ts";

/** The call note on its way out of the console. */
export interface NoteOutState {
  copy(): Promise<void>;
  readonly said: string;
  /** The note as text, where the browser forbids copying. */
  readonly byHand: string | null;
  say(words: string): void;
}

/** Copies the call note as rich text and as Markdown, so that each program pastes what it can show. */
export function useNoteOut(): NoteOutState {
  const { definition, call, voice } = useConsole();
  const [said, say] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  return {
    said,
    say,
    byHand,
    async copy() {
      const note = callNote(definition, call, voice);
      const markdown = noteAsMarkdown(note);
      try {
        await navigator.clipboard.write([
          new ClipboardItem({
            "text/html": new Blob([noteAsHtml(note)], { type: "text/html" }),
            "text/plain": new Blob([markdown], { type: "text/plain" }),
          }),
        ]);
        setByHand(null);
        say(voice.word("copied"));
      } catch {
        setByHand(markdown);
        say(voice.word("copyFailed"));
      }
    },
  };
}

/** The buttons that take the call note out. */
export function NoteOut(props: {
  note: NoteOutState;
  destinations: readonly Destination[];
}): ReactNode {
  const { note, destinations } = props;
  const { call, voice } = useConsole();
  const { word } = voice;
  return (
    <div className="ndc-out-actions">
      <div className="nd-actions">
        <button type="button" className="nd-button" onClick={() => void note.copy()}>
          {word("copyNote")}
        </button>
        <button type="button" className="nd-button nd-quiet" onClick={() => globalThis.print()}>
          {word("print")}
        </button>
        <button
          type="button"
          className="nd-button nd-quiet"
          onClick={() => saveFile("call.json", "application/json", JSON.stringify(call, null, 2))}
        >
          {word("saveJson")}
        </button>
        {destinations.map(({ name, send }) => (
          <button
            key={name}
            type="button"
            className="nd-button nd-quiet"
            onClick={() =>
              // A host that throws at once has not taken it either.
              void (async () => send(call))().then(
                () => note.say(word("sent", { name })),
                () => note.say(word("sendFailed", { name })),
              )
            }
          >
            {word("sendTo", { name })}
          </button>
        ))}
      </div>
      <output>{note.said}</output>
      {note.byHand !== null && (
        <textarea
          readOnly
          rows={8}
          className="ndc-by-hand"
          aria-label={word("copyNote")}
          value={note.byHand}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
