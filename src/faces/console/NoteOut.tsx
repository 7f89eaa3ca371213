import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Call } from "../../interview/calls/call.ts";
import { callNote } from "../../interview/calls/callNote.ts";
import { noteAsHtml, noteAsMarkdown } from "../../interview/calls/note.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { useConsole } from "./ConsoleContext.ts";
import type { CallDestination } from "./callDestination.ts";
import { HandoverLine } from "./HandoverLine.tsx";
import { TextByHand } from "./TextByHand.tsx";

/** The call note on its way out of the console. */
export interface NoteOutState {
  copy(): Promise<void>;
  /** Hands the call over, as it is now. */
  send(destination: CallDestination): Promise<void>;
  /** What became of it, until the call goes on. */
  readonly said: string;
  /** The note as text, as it is by now, where the browser forbids copying. */
  readonly byHand: string | null;
  say(words: string): void;
}

/** Copies the call note as rich text and as Markdown, so that each program pastes what it can show. */
export function useNoteOut(): NoteOutState {
  const { definition, call, record, translator } = useConsole();
  const [said, setSaid] = useState<{ words: string; at: Call["changedAt"] }>();
  const now = useRef(call.changedAt);
  useEffect(() => {
    now.current = call.changedAt;
  });
  // What a destination answers may come after something was typed on.
  const say = (words: string) => setSaid({ words, at: now.current });
  const [isByHand, setByHand] = useState(false);
  const note = () => callNote(definition, call, translator);
  return {
    said: said?.at === call.changedAt ? said.words : "",
    say,
    byHand: isByHand ? noteAsMarkdown(note()) : null,
    async copy() {
      try {
        await navigator.clipboard.write([
          new ClipboardItem({
            "text/html": new Blob([noteAsHtml(note())], { type: "text/html" }),
            "text/plain": new Blob([noteAsMarkdown(note())], { type: "text/plain" }),
          }),
        ]);
        setByHand(false);
        say(translator.word("copied"));
      } catch {
        setByHand(true);
        say(translator.word("copyFailed"));
      }
    },
    async send({ name, send, follow }) {
      try {
        await send(record());
        if (!follow)
          say(translator.word(now.current === call.changedAt ? "sent" : "sentBefore", { name }));
      } catch {
        say(translator.word("sendFailed", { name }));
      }
    },
  };
}

/** The buttons that take the call note out. */
export function NoteOut(props: {
  note: NoteOutState;
  destinations: readonly CallDestination[];
}): ReactNode {
  const { note, destinations } = props;
  const { call, record, translator } = useConsole();
  const { word } = translator;
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
          onClick={() =>
            saveFile("call.json", "application/json", JSON.stringify(record(), null, 2))
          }
        >
          {word("saveJson")}
        </button>
        {destinations.map((destination) => (
          <button
            key={destination.name}
            type="button"
            className="nd-button nd-quiet"
            onClick={() => void note.send(destination)}
          >
            {word("sendTo", { name: destination.name })}
          </button>
        ))}
      </div>
      {destinations
        .filter(({ follow }) => follow)
        .map((destination) => (
          <HandoverLine key={`${destination.name} ${call.id}`} destination={destination} />
        ))}
      {note.byHand !== null && <TextByHand label={word("copyNote")} text={note.byHand} />}
    </div>
  );
}
