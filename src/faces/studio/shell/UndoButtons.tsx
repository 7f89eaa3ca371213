import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";

/** Undo and redo, each saying what it would; where there is little room, by a sign. */
export function UndoButtons(): ReactNode {
  const { document, snapshot, translator } = useStudio();
  const { word } = translator;
  const { undoLabel, redoLabel } = snapshot;
  return (
    <div className="st-group">
      <button
        type="button"
        className="st-button st-turn"
        disabled={undoLabel === null}
        title={undoLabel === null ? word("undo") : word("undoNamed", { label: undoLabel })}
        onClick={document.undo}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3L2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 7H7" />
        </svg>
        <span>{word("undo")}</span>
      </button>
      <button
        type="button"
        className="st-button st-turn"
        disabled={redoLabel === null}
        title={redoLabel === null ? word("redo") : word("redoNamed", { label: redoLabel })}
        onClick={document.redo}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3l3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 7H9" />
        </svg>
        <span>{word("redo")}</span>
      </button>
    </div>
  );
}
