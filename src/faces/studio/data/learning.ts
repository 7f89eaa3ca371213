import {
  type Learned,
  outerFolds,
  type PartLearned,
  type Wish,
} from "../../../evidence/learning/part.ts";
import type { Study } from "../../../evidence/learning/study.ts";
import type { Alive } from "./messages.ts";

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
    listener: (event: { data: Learned | PartLearned | Alive }) => void,
  ): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

/** More at once would leave the machine nothing for what else is done on it. */
const mostWorkers = 4;

/** So many milliseconds a worker has to say that it is there: there is no other way to learn, so it is waited for long. */
const patience = 30_000;

/** All rows, which take longest, come first. */
const tasks: readonly (number | null)[] = [null, ...Array.from({ length: outerFolds }).keys()];

/**
 * Learns in workers: of a part that is being worked on nothing stops one but its end.
 *
 * @throws where no worker runs or says anything, and once the signal is aborted
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
      const fail = () => {
        clearTimeout(timer);
        reject(new Error("no-worker"));
      };
      const timer = setTimeout(fail, patience);
      const next = () => {
        const task = left.shift();
        if (!task) return resolve();
        at = task.at;
        worker.postMessage({ study, wish, part: task.part });
      };
      worker.addEventListener("message", ({ data }) => {
        clearTimeout(timer);
        if ("alive" in data) return;
        learned[at] = data;
        tell(++done, tasks.length);
        next();
      });
      worker.addEventListener("error", fail);
      worker.addEventListener("messageerror", fail);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
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
