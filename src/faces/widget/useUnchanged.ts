import { useState } from "react";
import { isEqual } from "../../questionnaire/definition/equal.ts";

/**
 * A value as it was given first, for as long as what is given is equal: hosts tend to write `known={{ … }}` or to read
 * a questionnaire while rendering, a new object each time, and only what it says counts.
 */
export function useUnchanged<Value>(value: Value): Value {
  const [kept, setKept] = useState(() => value);
  if (isEqual(kept, value)) return kept;
  setKept(() => value);
  return value;
}
