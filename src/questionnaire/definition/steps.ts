import type { Path } from "./problem.ts";

/** The way of a questionnaire from one format to the next. */
export interface Step {
  /** Makes of it one of the next, and leaves it as it is. Its format is the one that it says; the rest may be anything. */
  readonly make: (older: object) => object;
  /** Where in it that stood which stands at a path of what was made. */
  readonly whence: (path: Path) => Path;
}

/** By the format that each begins at, from 1 to the newest but one. There is one format so far. */
export const steps: ReadonlyMap<unknown, Step> = new Map();
