import type { ReactNode } from "react";
import { Dialog } from "../../../ui/Dialog.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import { MergePart } from "./MergePart.tsx";
import type { Conflict, SavingState } from "./useSaving.ts";

/** Asks what to do about a file that somebody else has changed: both together, or one of the two. */
export function ConflictDialog(props: { conflict: Conflict; saving: SavingState }): ReactNode {
  const { conflict, saving } = props;
  const { theirs, onSaving } = conflict;
  const { translator, file } = useStudio();
  const { word } = translator;
  return (
    <Dialog className="st-dialog" title={word("filesConflictTitle")} onClose={saving.decideLater}>
      <p>{word(theirs ? "filesConflict" : "filesConflictNoText", { name: file?.name ?? "" })}</p>
      {theirs && file && (
        <MergePart
          base={file.text}
          theirs={theirs.text}
          label={word(onSaving ? "filesTakeBothNow" : "filesTakeBoth")}
          onMerged={(text) => saving.takeBoth(conflict, text)}
        />
      )}
      <div className="st-group st-form-end">
        {theirs && (
          <button type="button" className="st-button" onClick={() => saving.takeTheirs(theirs)}>
            {word("filesTakeTheirs")}
          </button>
        )}
        <button type="button" className="st-button" onClick={() => saving.keepMine(conflict)}>
          {word(onSaving ? "filesKeepMineNow" : "filesKeepMine")}
        </button>
        <button type="button" className="st-button st-quiet" onClick={saving.decideLater}>
          {word("filesLater")}
        </button>
      </div>
    </Dialog>
  );
}
