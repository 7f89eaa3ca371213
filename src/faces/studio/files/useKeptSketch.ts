import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import { isBegun, type Sketch } from "../document/sketch.ts";
import { useHost } from "../host/HostContext.ts";
import { useWarning } from "./useWarning.ts";

/** Keeps an outline as a draft, now and after each change. While it can't be, the browser asks before the page is left. */
export function useKeptSketch(
  { getValues, subscribe }: UseFormReturn<Sketch>,
  { draft: id }: { draft: string },
): void {
  const { drafts } = useHost();
  useEffect(() => {
    const keep = () => {
      // The form goes on with its own.
      const sketch = structuredClone(getValues());
      void drafts.keep({ id, at: Date.now(), text: "", opened: "", saved: "", file: null, sketch });
    };
    keep();
    const ends = [subscribe({ formState: { values: true }, callback: keep }), drafts.onCut(keep)];
    return () => {
      for (const end of ends) end();
    };
  }, [drafts, id, getValues, subscribe]);
  useWarning(() => isBegun(getValues()));
}
