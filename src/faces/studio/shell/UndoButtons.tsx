import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";

/** Undo and redo, each by a sign that says what it would. */
export function UndoButtons(): ReactNode {
  const { document, snapshot, translator } = useStudio();
  const { word } = translator;
  const { undoLabel, redoLabel } = snapshot;
  return (
    <div className="st-group">
      <button
        type="button"
        className="st-button st-quiet st-turn"
        disabled={undoLabel === null}
        title={undoLabel === null ? word("undo") : word("undoNamed", { label: undoLabel })}
        onClick={document.undo}
      >
        <Undo2 />
        <span className="st-unseen">{word("undo")}</span>
      </button>
      <button
        type="button"
        className="st-button st-quiet st-turn"
        disabled={redoLabel === null}
        title={redoLabel === null ? word("redo") : word("redoNamed", { label: redoLabel })}
        onClick={document.redo}
      >
        <Redo2 />
        <span className="st-unseen">{word("redo")}</span>
      </button>
    </div>
  );
}
