import { Place } from "./place.ts";
import { type Step, steps } from "./steps.ts";

/** Tells where in what is written that stands which stands at a path of it in the newest format. */
export function whenceIn(written: unknown): Step["whence"] {
  const step = steps.get(new Place(written).get("format").value);
  if (!step) return (path) => path;
  const whence = whenceIn(step.make(written as object));
  return (path) => step.whence(whence(path));
}
