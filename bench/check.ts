// npm run bench:check: what a check costs beside starting Node, as a command and at each keystroke in one process.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../src/proof/index.ts";
import { questionnaireOf } from "./questionnaireOf.ts";

const four = join(mkdtempSync(join(tmpdir(), "bench-")), "four.json");
writeFileSync(four, JSON.stringify(questionnaireOf(4), null, 2));

console.log(
  "file                              start of Node ms   command/start   in one process/start",
);
for (const file of [four, "questionnaires/industrial-distributor.json"]) {
  const text = readFileSync(file, "utf8");
  const starts: number[] = [];
  const commands: number[] = [];
  const keystrokes: number[] = [];
  for (let round = 0; round < 15; round++) {
    starts.push(timed(() => spawnSync(process.execPath, ["-e", "0"])));
    commands.push(timed(() => spawnSync(process.execPath, ["dist/cli/main.js", "check", file])));
    keystrokes.push(timed(() => check(text, { today: "2026-11-21" })));
  }
  const start = median(starts);
  console.log(
    [
      (file === four ? "four questions of five" : file.replace("questionnaires/", "")).padEnd(33),
      start.toFixed(0).padStart(16),
      (median(commands) / start).toFixed(2).padStart(15),
      (median(keystrokes) / start).toFixed(2).padStart(22),
    ].join(" "),
  );
}

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
