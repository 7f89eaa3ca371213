import {
  type Learned,
  outerFolds,
  type PartLearned,
  type Wish,
} from "../../../evidence/learning/part.ts";
import type { Study } from "../../../evidence/learning/study.ts";

/** A part of the rows to learn without; null for learning from all. */
export interface LearnRequest {
  readonly study: Study;
  readonly wish: Wish;
  readonly part: number | null;
}

/** As much of a worker as learning uses. */
export interface LearnWorker {
  postMessage(request: LearnRequest): void;
  addEventListener(
    type: "message",
    listener: (event: { data: Learned | PartLearned }) => void,
  ): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

/** More at once would leave the machine nothing for what else is done on it. */
const mostWorkers = 4;

/** All rows, which take longest, come first. */
const tasks: readonly (number | null)[] = [null, ...Array.from({ length: outerFolds }).keys()];

/**
 * Learns in workers: of a part that is being worked on nothing stops one but its end.
 *
 * @throws where no worker runs, and once the signal is aborted
 */
export async function learnInWorkers(
  study: Study,
  wish: Wish,
  signal: AbortSignal,
  tell: (done: number, of: number) => void,
  startWorker: () => LearnWorker = startOwnWorker,
): Promise<{ readonly whole: Learned; readonly parts: readonly PartLearned[] }> {
  const left = tasks.map((part, at) => ({ part, at }));
  const learned: (Learned | PartLearned)[] = [];
  let done = 0;
  const workers: LearnWorker[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = startWorker();
      workers.push(worker);
      let at = -1;
      const next = () => {
        const task = left.shift();
        if (!task) return resolve();
        at = task.at;
        worker.postMessage({ study, wish, part: task.part });
      };
      worker.addEventListener("message", ({ data }) => {
        learned[at] = data;
        tell(++done, tasks.length);
        next();
      });
      worker.addEventListener("error", () => reject(new Error("no-worker")));
      worker.addEventListener("messageerror", () => reject(new Error("no-worker")));
      signal.addEventListener("abort", () => reject(signal.reason));
      next();
    });
  try {
    signal.throwIfAborted();
    tell(0, tasks.length);
    const count = Math.min(mostWorkers, navigator.hardwareConcurrency || 1);
    await Promise.all(Array.from({ length: count }, work));
  } finally {
    for (const worker of workers) worker.terminate();
  }
  const [whole, ...parts] = learned as [Learned, ...PartLearned[]];
  return { whole, parts };
}

function startOwnWorker(): Worker {
  return new Worker(new URL("./learnWorker.ts", import.meta.url), { type: "module" });
}
