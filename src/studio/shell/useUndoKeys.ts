import { useEffect } from "react";
import type { StudioDocument } from "../document/document.ts";

/**
 * Ctrl or ⌘ with Z undoes wherever one is, with Shift or Y it redoes. The fields of a document have no history of their
 * own: what is typed into one is a change of it, and the browser's own undo would get out of step with that.
 */
export function useUndoKeys(document: StudioDocument): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if ((!isRedo && key !== "z") || hasOwnUndo(event.target)) return;
      event.preventDefault();
      if (isRedo) document.redo();
      else document.undo();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [document]);
}

/** Whether something stands in a field that is none of the document's: within an element with `data-own-undo`. */
function hasOwnUndo(target: EventTarget | null): boolean {
  const field =
    target instanceof Element &&
    target.closest<HTMLInputElement | HTMLTextAreaElement>(
      "[data-own-undo] :is(textarea, input:not([type=checkbox], [type=radio]))",
    );
  return Boolean(field && field.value !== "");
}
