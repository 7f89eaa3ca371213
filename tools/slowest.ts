import type { Reporter } from "vitest/node";

const shown = 10;

/** Names at the end of a run the files that took longest. */
export const slowest: Reporter = {
  onTestRunEnd(modules) {
    const timed = modules
      .map((module) => {
        const { setupDuration, collectDuration, duration } = module.diagnostic();
        return { file: module.relativeModuleId, took: setupDuration + collectDuration + duration };
      })
      .sort((one, other) => other.took - one.took)
      .slice(0, shown);
    if (timed.length < shown) return;
    console.log("\nTook longest:");
    for (const { file, took } of timed) {
      console.log(`${(took / 1000).toFixed(1).padStart(8)} s  ${file}`);
    }
  },
};
