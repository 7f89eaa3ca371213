import { useEffect, useRef } from "react";
import type { OpenFile } from "./openFile.ts";
import { openFile } from "./read.ts";
import { hasChanged } from "./save.ts";

/**
 * Looks, at the beginning and whenever one comes back to the page, whether somebody has changed the file, and tells how
 * it is now.
 */
export function useDiskWatch(file: OpenFile | null, meet: (theirs: OpenFile) => void): void {
  const latest = useRef(meet);
  latest.current = meet;
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      if (!file?.handle || !(await hasChanged(file))) return;
      const opening = await openFile(file.handle);
      if (isHere && opening.ok) latest.current(opening.file);
    };
    void look();
    window.addEventListener("focus", look);
    return () => {
      isHere = false;
      window.removeEventListener("focus", look);
    };
  }, [file]);
}
