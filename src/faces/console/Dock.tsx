import type { ReactNode } from "react";
import { CallNoteField } from "./CallNoteField.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { LastDone } from "./LastDone.tsx";

/** What is at hand wherever one is: the note on the call, the way to an objection, and what was done last. */
export function Dock(props: {
  onObjection: () => void;
  /** What came of something; what was recorded last is said otherwise. */
  said: string;
  onUndo: () => void;
  /** What is wrong, for as long as it is. */
  failure: string | null;
}): ReactNode {
  const { onObjection, said, onUndo, failure } = props;
  const { isOfAnother, translator } = useConsole();
  return (
    <div className="ndc-dock">
      {failure !== null && (
        <p className="ndc-failure" role="alert">
          {failure}
        </p>
      )}
      <LastDone said={said} onUndo={onUndo} />
      {/* Nothing is noted in a call that was held with another questionnaire. */}
      {!isOfAnother && (
        <>
          <CallNoteField />
          <button type="button" className="ndc-objection" onClick={onObjection}>
            {translator.word("objection")} <kbd>/</kbd>
          </button>
        </>
      )}
    </div>
  );
}
