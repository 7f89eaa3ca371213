import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import type { Snapshot } from "../document/document.ts";
import { useHost } from "../host/HostContext.ts";
import type { OpenFile } from "../host/openFile.ts";
import { ShareButton } from "../sharing/ShareButton.tsx";
import { ConflictDialog } from "./ConflictDialog.tsx";
import { useDiskWatch } from "./useDiskWatch.ts";
import { useFailure } from "./useFailure.ts";
import { useFileKeys } from "./useFileKeys.ts";
import { fileNameOf, useSaving } from "./useSaving.ts";

/** The file on the desk: what it is called, whether it is saved, and what can be done with it. */
export function FileBar({
  onLeave,
  onPrint,
  children,
}: {
  onLeave: () => void;
  onPrint: () => void;
  /** What stands between saving and all that is wanted less often. */
  children: ReactNode;
}): ReactNode {
  const { snapshot, translator, file } = useStudio();
  const { word } = translator;
  const saving = useSaving();
  const { save, saveAs, conflict, putOff, decideNow, failure } = saving;
  const notKept = useFailure(useHost().drafts);
  useFileKeys(saving);
  useDiskWatch(file, saving.meet);

  return (
    <>
      <p className="st-file">
        <span className="st-file-name">
          {file?.name ?? fileNameOf(snapshot.lastGood?.definition.id)}
        </span>{" "}
        <output className="st-help">{word(stateOf(file, snapshot, putOff !== null))}</output>
        {putOff && (
          <>
            {" "}
            <button type="button" className="st-link" onClick={decideNow}>
              {word("filesDecide")}
            </button>
          </>
        )}
      </p>
      <button
        type="button"
        className="st-button st-primary"
        aria-keyshortcuts="Control+S Meta+S"
        onClick={save}
      >
        {word("filesSave")}
      </button>
      {children}
      <div className="st-group st-seldom">
        <button
          type="button"
          className="st-button st-quiet"
          aria-keyshortcuts="Control+Shift+S Meta+Shift+S"
          onClick={saveAs}
        >
          {word("filesSaveAs")}
        </button>
        <ShareButton />
        <button type="button" className="st-button st-quiet" onClick={onPrint}>
          {word("printOpen")}
        </button>
        <button type="button" className="st-button st-quiet" onClick={onLeave}>
          {word("filesOpenAnother")}
        </button>
      </div>
      <p role="alert" className="st-wrong st-file-failure">
        {[
          failure && word(savingWords[failure]),
          notKept && snapshot.isUnsaved && word(keepingWords[notKept]),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {conflict && <ConflictDialog conflict={conflict} saving={saving} />}
    </>
  );
}

/** How the file stands to what is on the desk, as far as that is known. */
function stateOf(file: OpenFile | null, snapshot: Snapshot, isChangedOnDisk: boolean) {
  if (isChangedOnDisk) return "filesChangedOnDisk";
  if (snapshot.isUnsaved) return file ? "filesUnsavedChanges" : "filesNotSavedYet";
  if (file?.isHandedOut) return "filesHandedOut";
  return file?.handle ? "filesAllSaved" : "filesNothingChanged";
}

const savingWords = {
  denied: "filesSavingDenied",
  gone: "filesSavingGone",
  failed: "filesSavingFailed",
} as const;

const keepingWords = {
  full: "filesKeepingFull",
  forbidden: "filesKeepingForbidden",
  lost: "filesKeepingLost",
} as const;
