import type { Definition } from "../../questionnaire/definition/definition.ts";
import { advisingCall, type CallAdvice, type Heard } from "./callAdvice.ts";
import { inSlices } from "./inSlices.ts";

/** What the worker is asked; its answer is the advice. */
export interface AdviceRequest {
  readonly definition: Definition;
  readonly heard: Heard;
}

/** As much of a worker as an adviser uses. */
export interface AdviceWorker {
  postMessage(request: AdviceRequest): void;
  addEventListener(
    type: "message",
    listener: (event: { data: CallAdvice }) => void,
    until: { signal: AbortSignal },
  ): void;
  addEventListener(
    type: "error" | "messageerror",
    listener: () => void,
    until: { signal: AbortSignal },
  ): void;
  terminate(): void;
}

/** Advises on the calls of a questionnaire while the page goes on. */
interface Adviser {
  /** Looks for advice, and for none that was asked before: what is given back stops that. */
  ask(heard: Heard, tell: (advice: CallAdvice) => void): () => void;
  close(): void;
}

/** After so many milliseconds without an answer the page looks itself, beside the worker: nothing tells that one has died. */
const patience = 5_000;

/** What has started no worker that answers is not asked for another, on any call of the page: browsers report each attempt. */
const inVain = new WeakSet<() => AdviceWorker>();

/**
 * Begins to advise. Where no worker runs (a policy forbids it, a bundler has left its file out, a page from a file), or none
 * answers, the page itself looks, in slices between which it takes what is pressed.
 */
export function openAdviser(
  definition: Definition,
  startWorker: () => AdviceWorker = startOwnWorker,
): Adviser {
  let idle: AdviceWorker | null = null;
  let stop = () => {};

  function ask(heard: Heard, tell: (advice: CallAdvice) => void): () => void {
    stop();
    stop = inVain.has(startWorker) ? onThePage(heard, tell) : inWorker(heard, tell);
    return stop;
  }

  function onThePage(heard: Heard, tell: (advice: CallAdvice) => void): () => void {
    return inSlices(advisingCall(definition, heard), tell);
  }

  function inWorker(heard: Heard, tell: (advice: CallAdvice) => void): () => void {
    let worker: AdviceWorker;
    try {
      worker = idle ?? startWorker();
      worker.postMessage({ definition, heard });
    } catch {
      inVain.add(startWorker);
      return onThePage(heard, tell);
    }
    idle = null;
    const isOver = new AbortController();
    let stopPage = () => {};
    const leave = () => {
      isOver.abort();
      clearTimeout(timer);
      stopPage();
    };
    // Nothing stops one that is busy but its end.
    const giveUp = () => {
      leave();
      worker.terminate();
    };
    let end = giveUp;
    const timer = setTimeout(() => {
      stopPage = onThePage(heard, (advice) => {
        inVain.add(startWorker);
        end();
        end = () => {};
        tell(advice);
      });
    }, patience);
    const fail = () => {
      inVain.add(startWorker);
      end();
      end = onThePage(heard, tell);
    };
    worker.addEventListener(
      "message",
      ({ data }) => {
        leave();
        idle = worker;
        end = () => {};
        tell(data);
      },
      isOver,
    );
    worker.addEventListener("error", fail, isOver);
    worker.addEventListener("messageerror", fail, isOver);
    return () => end();
  }

  return {
    ask,
    close() {
      stop();
      idle?.terminate();
    },
  };
}

function startOwnWorker(): Worker {
  return new Worker(new URL("./adviceWorker.ts", import.meta.url), { type: "module" });
}
