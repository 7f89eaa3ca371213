import fc from "fast-check";

const { RUNS, SEED } = import.meta.env;

/**
 * How many random cases a property is tried on: so many in `npm run test:long`, a fourth of them every day. Both take
 * the same cases each time, so that a test which turns red has turned red by a change; `SEED` takes others.
 */
export function runs(most: number): { numRuns: number } {
  return { numRuns: RUNS === "all" ? most : Math.ceil(most / 4) };
}

/** So many of the cases of a property have to have shown what it is about; where fewer cases are tried, fewer, with room for chance. */
export function enough(most: number): number {
  return RUNS === "all" ? most : Math.floor(most / 8);
}

fc.configureGlobal({ ...runs(100), ...(SEED && { seed: Number(SEED) }) });
