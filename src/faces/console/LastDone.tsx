import type { ReactNode } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { stepWords } from "./changeWords.ts";
import { keysOf } from "./keys.ts";
import { useKeyNames } from "./useKeyNames.ts";

const undo = keysOf("take-back");

/** What was recorded last and how to take it back, or what was taken back; else what came of something else. */
export function LastDone({ said, onUndo }: { said: string; onUndo: () => void }): ReactNode {
  const { definition, done, takenBack, translator } = useConsole();
  const { word } = translator;
  const nameOf = useKeyNames();
  const wordsOf = (changes: NonNullable<typeof done>) => stepWords(definition, changes, translator);
  const back =
    takenBack &&
    (takenBack.length > 0 ? word("takenBack", { what: wordsOf(takenBack) }) : word("nothingBack"));
  const recorded = said || back ? null : done && wordsOf(done);
  return (
    <div className="ndc-last">
      <output>{said || back || recorded}</output>
      {recorded && undo && (
        <button type="button" className="nd-link" onClick={onUndo}>
          {word("undo")} <kbd>{nameOf(undo)}</kbd>
        </button>
      )}
    </div>
  );
}
