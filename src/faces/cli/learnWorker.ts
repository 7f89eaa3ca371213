import { parentPort, workerData } from "node:worker_threads";
import { learnPart, learnWhole, type Wish } from "../../evidence/learning/part.ts";
import type { Study } from "../../evidence/learning/study.ts";

const { study, wish } = workerData as { readonly study: Study; readonly wish: Wish };

parentPort?.on("message", (part: number | null) => {
  const learned = part === null ? learnWhole(study, wish) : learnPart(study, wish, part);
  parentPort?.postMessage(learned);
});
