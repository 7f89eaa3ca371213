import { useRef } from "react";
import { keep } from "./logic/keep.ts";

/** A value in which all that has not changed is the very same object as before. */
export function useKept<T>(value: T): T {
  const kept = useRef<T>(value);
  kept.current = keep(kept.current, value);
  return kept.current;
}
