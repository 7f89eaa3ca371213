import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  type Learned,
  outerFolds,
  type PartLearned,
  type Wish,
} from "../../evidence/learning/part.ts";
import type { Study } from "../../evidence/learning/study.ts";
import { Cancelled } from "./cancelled.ts";

/** The whole, which takes longest, is begun first. */
const tasks: readonly (number | null)[] = [null, ...Array.from({ length: outerFolds }).keys()];

/**
 * Learns from a study and from each of its parts, on as many cores as there are.
 *
 * @param tell hears how many of the tasks are done
 * @throws Cancelled once the signal is aborted
 */
export async function learnOnCores(
  study: Study,
  wish: Wish,
  signal: AbortSignal,
  tell: (done: number, of: number) => void,
): Promise<{ readonly whole: Learned; readonly parts: readonly PartLearned[] }> {
  const left = tasks.map((task, at) => ({ task, at }));
  const done: unknown[] = [];
  let count = 0;
  const workers = Array.from(
    { length: Math.min(availableParallelism(), tasks.length) },
    () => new Worker(new URL("./learnWorker.js", import.meta.url), { workerData: { study, wish } }),
  );
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let at = -1;
      const next = () => {
        const one = left.shift();
        if (!one) return resolve();
        at = one.at;
        worker.postMessage(one.task);
      };
      worker.on("message", (learned) => {
        done[at] = learned;
        tell(++count, tasks.length);
        next();
      });
      worker.on("error", reject);
      signal.addEventListener("abort", () => reject(new Cancelled()));
      next();
    });
  try {
    if (signal.aborted) throw new Cancelled();
    tell(0, tasks.length);
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  const [whole, ...parts] = done as [Learned, ...PartLearned[]];
  return { whole, parts };
}
