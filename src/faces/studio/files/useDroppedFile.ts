import { useLayoutEffect, useRef, useState } from "react";
import type { Opening } from "../host/openFile.ts";
import { openDropped } from "../host/read.ts";

/** Takes a file that is dropped anywhere on the page. True while one is held over it. */
export function useDroppedFile(take: (opening: Opening) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  // Before the page is seen: a file that is dropped in the first moment would have the browser leave the page for it.
  useLayoutEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      // A part of the page may have taken it for itself.
      const isTaken = event.defaultPrevented;
      // Otherwise the browser would leave the page for the file.
      event.preventDefault();
      setIsOver(event.type === "dragover");
      if (event.type === "drop" && !isTaken) {
        void openDropped(event.dataTransfer).then((opening) => latest.current(opening));
      }
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", over);
    window.addEventListener("dragleave", leave);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", over);
      window.removeEventListener("dragleave", leave);
    };
  }, []);
  return isOver;
}
