import fc from "fast-check";

const { RUNS, SEED } = import.meta.env;

/**
 * How many random cases a property is tried on: so many in `npm run test:long`, a fourth of them every day. Both take
 * the same cases each time, so that a test which turns red has turned red by a change; `SEED` takes others.
 */
export function runs(most: number): { numRuns: number } {
  return { numRuns: RUNS === "all" ? most : Math.ceil(most / 4) };
}

fc.configureGlobal({ ...runs(100), ...(SEED && { seed: Number(SEED) }) });
