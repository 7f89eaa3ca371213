import { useState } from "react";
import { useStudio } from "./StudioContext.ts";

/**
 * A state that is kept while its document is on the desk: what somebody has typed or left to decide, and what isn't in
 * the text, is there again when they come back to the part of the studio where it stands.
 */
export function useKeptState<T>(name: string, first: T): [T, (value: T) => void] {
  const { kept } = useStudio();
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : first));
  return [
    value,
    (next) => {
      kept.set(name, next);
      setValue(next);
    },
  ];
}
