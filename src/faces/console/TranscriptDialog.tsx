import { type ReactNode, type SyntheticEvent, useId, useState } from "react";
import { readSuggestions } from "../../interview/suggestions/readSuggestions.ts";
import { useConsole } from "./ConsoleContext.ts";
import { ConsoleDialog } from "./ConsoleDialog.tsx";
import { refusalWords } from "./refusalWords.ts";
import { TextByHand } from "./TextByHand.tsx";
import type { Instructions } from "./useInstructions.ts";

/** The way of a transcript: the instructions go out, and what comes back is taken in as suggestions. */
export function TranscriptDialog(props: {
  instructions: Instructions;
  onClose: () => void;
}): ReactNode {
  const { instructions, onClose } = props;
  const { definition, suggest, translator } = useConsole();
  const { word } = translator;
  const id = useId();
  const [reply, setReply] = useState("");
  const [came, setCame] = useState<{ said: string; refusals: readonly string[] }>();
  const takeIn = (event: SyntheticEvent) => {
    event.preventDefault();
    const { suggestions, refusals } = readSuggestions(definition, reply);
    const count = suggest(suggestions);
    const there = suggestions.length - count;
    const isNothing = suggestions.length + refusals.length === 0;
    const said = [
      (count > 0 || there > 0) && word("suggestionsCame", { count }),
      there > 0 && word("suggestionsThere", { count: there }),
      isNothing && word("nothingSuggested"),
      refusals.length > 0 && word("suggestionsRefused", { count: refusals.length }),
    ];
    setCame({
      said: said.filter(Boolean).join(" "),
      refusals: refusals.map((one) => refusalWords(one, translator)),
    });
    // What was taken in whole is done with; else it is there to be mended.
    if (refusals.length === 0) setReply("");
  };
  return (
    <ConsoleDialog title={word("suggestionsFromTranscript")} onClose={onClose}>
      <div className="ndc-transcript">
        <p className="ndc-muted">{word("transcriptHint")}</p>
        <p>
          <button type="button" className="nd-link" onClick={() => void instructions.copy()}>
            {word("copyInstructions")}
          </button>{" "}
          <output>{instructions.said}</output>
        </p>
        {instructions.byHand !== null && (
          <TextByHand label={word("copyInstructions")} text={instructions.byHand} />
        )}
        <form onSubmit={takeIn}>
          <label htmlFor={id}>{word("whatCameBack")}</label>
          <textarea
            id={id}
            rows={6}
            dir="auto"
            value={reply}
            onChange={({ target }) => {
              setReply(target.value);
              setCame(undefined);
            }}
          />
          <button type="submit" className="nd-button" disabled={reply.trim() === ""}>
            {word("showSuggestions")}
          </button>
        </form>
        <output>{came?.said}</output>
        {came && came.refusals.length > 0 && (
          <ul>
            {came.refusals.map((refusal) => (
              <li key={refusal}>{refusal}</li>
            ))}
          </ul>
        )}
      </div>
    </ConsoleDialog>
  );
}
