import { type ReactNode, useState } from "react";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Comparison } from "../comparison/Comparison.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import type { Conflict, SavingState } from "./useSaving.ts";

/** Asks what to do about a file that somebody else has changed. */
export function ConflictDialog(props: { conflict: Conflict; saving: SavingState }): ReactNode {
  const { conflict, saving } = props;
  const { theirs } = conflict;
  const { translator, snapshot, file } = useStudio();
  const { word } = translator;
  const [isCompared, setIsCompared] = useState(false);
  return (
    <Dialog className="st-dialog" title={word("filesConflictTitle")} onClose={saving.decideLater}>
      <p>{word(theirs ? "filesConflict" : "filesConflictNoText", { name: file?.name ?? "" })}</p>
      <div className="st-group">
        {theirs && (
          <button type="button" className="st-button" onClick={() => saving.takeTheirs(theirs)}>
            {word("filesTakeTheirs")}
          </button>
        )}
        <button type="button" className="st-button" onClick={() => saving.keepMine(conflict)}>
          {word(conflict.onSaving ? "filesKeepMineNow" : "filesKeepMine")}
        </button>
        {theirs && (
          <button
            type="button"
            className="st-button"
            aria-expanded={isCompared}
            onClick={() => setIsCompared(!isCompared)}
          >
            {word("filesCompare")}
          </button>
        )}
        <button type="button" className="st-button st-quiet" onClick={saving.decideLater}>
          {word("filesLater")}
        </button>
      </div>
      {theirs && isCompared && (
        <Comparison
          before={{ name: word("filesTheirs"), text: theirs.text }}
          after={{ name: word("filesMine"), text: snapshot.text }}
          renames={snapshot.renames}
        />
      )}
    </Dialog>
  );
}
