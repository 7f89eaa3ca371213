import { useLayoutEffect, useRef } from "react";
import { letterOf } from "../../../ui/letterOf.ts";

/** Ctrl or ⌘ with S saves wherever one is; with Shift as another file. */
export function useFileKeys({ save, saveAs }: { save: () => void; saveAs: () => void }): void {
  const latest = useRef({ save, saveAs });
  latest.current = { save, saveAs };
  // Before the desk is seen: in the first moment the keys would be the browser's, which saves the page.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (letterOf(event) !== "s") return;
      event.preventDefault();
      if (event.shiftKey) latest.current.saveAs();
      else latest.current.save();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
