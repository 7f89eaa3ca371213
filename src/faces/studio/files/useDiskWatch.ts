import { useEffect, useRef } from "react";
import type { OpenFile } from "../host/openFile.ts";
import { openFile } from "../host/read.ts";
import { hasChanged } from "../host/save.ts";

/**
 * Looks, at the beginning and whenever one comes back to the page, whether somebody has changed the file, and tells how
 * it is now; null where it is as it was read or written last.
 */
export function useDiskWatch(file: OpenFile | null, meet: (theirs: OpenFile | null) => void): void {
  const latest = useRef(meet);
  latest.current = meet;
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      if (!file?.handle) return;
      const isChanged = await hasChanged(file);
      // Nothing is known of what can't be read.
      if (isChanged === null) return;
      const opening = isChanged ? await openFile(file.handle) : undefined;
      if (isHere && (!opening || opening.ok)) latest.current(opening?.file ?? null);
    };
    void look();
    window.addEventListener("focus", look);
    return () => {
      isHere = false;
      window.removeEventListener("focus", look);
    };
  }, [file]);
}
