import { useEffect, useRef } from "react";
import { useHost } from "../host/HostContext.ts";
import { useFailure } from "./useFailure.ts";

/** While drafts can't be kept, the browser asks before the page is left with something unsaved. */
export function useWarning(isUnsaved: () => boolean): void {
  const failure = useFailure(useHost().drafts);
  const latest = useRef(isUnsaved);
  latest.current = isUnsaved;
  useEffect(() => {
    if (!failure) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [failure]);
}
