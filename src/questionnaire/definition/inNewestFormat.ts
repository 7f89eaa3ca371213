import { Place } from "./place.ts";
import { steps } from "./steps.ts";

/** What is written in an earlier format, in the newest; all else as it is. */
export function inNewestFormat(written: unknown): unknown {
  const step = steps.get(new Place(written).get("format").value);
  return step ? inNewestFormat(step.make(written as object)) : written;
}
