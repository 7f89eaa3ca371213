import type { ReactNode } from "react";
import { CallNoteField } from "./CallNoteField.tsx";
import { useConsole } from "./ConsoleContext.ts";

/** What is at hand wherever one is: the note on the call, the way to an objection, and what was done last. */
export function Dock(props: {
  onObjection: () => void;
  /** What was done last, or what came of it. */
  said: string | null;
  /** What is wrong, for as long as it is. */
  failure: string | null;
}): ReactNode {
  const { onObjection, said, failure } = props;
  const { word } = useConsole().translator;
  return (
    <div className="ndc-dock">
      {failure !== null && (
        <p className="ndc-failure" role="alert">
          {failure}
        </p>
      )}
      <output className="ndc-said">{said}</output>
      <CallNoteField />
      <button type="button" className="ndc-objection" onClick={onObjection}>
        {word("objection")} <kbd>/</kbd>
      </button>
    </div>
  );
}
