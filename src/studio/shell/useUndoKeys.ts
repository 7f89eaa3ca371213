import { useEffect } from "react";
import type { StudioDocument } from "../document/document.ts";

/**
 * Ctrl or ⌘ with Z undoes wherever one is, with Shift or Y it redoes. Fields have no history of their own here: what
 * is typed into one is a change of the document, and the browser's own undo would get out of step with it.
 */
export function useUndoKeys(document: StudioDocument): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if (!isRedo && key !== "z") return;
      event.preventDefault();
      if (isRedo) document.redo();
      else document.undo();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [document]);
}
