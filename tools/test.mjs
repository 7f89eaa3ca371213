// Runs every check in order and stops at the first that fails; with `long`, those that take longer than anybody waits for
// between two edits.
import { spawnSync } from "node:child_process";

const quick = [
  { heading: "Browser", script: "browser" },
  { heading: "Database", script: "postgres" },
  { heading: "Types", script: "types" },
  { heading: "Lint and format", script: "lint" },
  { heading: "Unused code", script: "unused" },
  { heading: "Build", script: "build" },
  { heading: "Tests in Node", script: "unit" },
  { heading: "Tests in the browser", script: "browser-tests" },
  { heading: "Stories", script: "stories" },
  { heading: "Package", script: "package" },
];

const long = [
  { heading: "Browser", script: "browser" },
  { heading: "Database", script: "postgres" },
  { heading: "LibreOffice", script: "office" },
  { heading: "Build", script: "build" },
  { heading: "The widget on React 18", script: "react-18" },
  { heading: "Sites made with other tools, browsers killed", script: "long" },
  { heading: "Random cases, many", script: "search" },
];

const steps = process.argv[2] === "long" ? long : quick;

for (const [index, { heading, script }] of steps.entries()) {
  console.log(`\n== ${index + 1}/${steps.length} ${heading} (npm run ${script})\n`);
  const start = performance.now();
  // A shell, because npm is a .cmd file on Windows.
  const { status } = spawnSync(`npm run --silent ${script}`, { shell: true, stdio: "inherit" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n${heading}: failed after ${seconds} s. To run it alone: npm run ${script}`);
    process.exit(status || 1);
  }
  console.log(`\n${heading}: ${seconds} s`);
}
console.log("\nAll passed.");
