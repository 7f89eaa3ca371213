import type { Reporter } from "vitest/node";

/** Names at the end of a run the tests that failed at first, so that a second try hides nothing. */
export const secondTries: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const unsteady = tests.filter((test) => test.diagnostic()?.flaky);
    if (unsteady.length === 0) return;
    console.log("\nPassed at a second try only, which is worth a look at why:");
    for (const { module, fullName } of unsteady) {
      console.log(`  ${module.relativeModuleId} > ${fullName}`);
    }
  },
};
