import fc from "fast-check";

const { RUNS, SEED } = import.meta.env;

/** Whether this is a run between two edits, which leaves to `npm run test:long` what takes long. */
export const everyDay = RUNS !== "all";

/**
 * How many random cases a property is tried on: so many in `npm run test:long`, a fourth of them every day. Both take
 * the same cases each time, so that a test which turns red has turned red by a change; `SEED` takes others.
 */
export function runs(most: number): { numRuns: number } {
  return { numRuns: everyDay ? Math.ceil(most / 4) : most };
}

/** So many of the cases of a property have to have shown what it is about; where fewer cases are tried, fewer, with room for chance. */
export function enough(most: number): number {
  return everyDay ? Math.floor(most / 8) : most;
}

fc.configureGlobal({ ...runs(100), ...(SEED && { seed: Number(SEED) }) });
