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

/**
 * Begins to advise. Where no worker runs (a policy forbids it, a bundler has left its file out, a page from a file), the
 * page itself looks, in slices between which it takes what is pressed.
 */
export function openAdviser(
  definition: Definition,
  startWorker: () => AdviceWorker = startOwnWorker,
): Adviser {
  let idle: AdviceWorker | null = null;
  let mayWork = true;
  let stop = () => {};

  function ask(heard: Heard, tell: (advice: CallAdvice) => void): () => void {
    stop();
    stop = mayWork ? inWorker(heard, tell) : inSlices(advisingCall(definition, heard), tell);
    return stop;
  }

  function inWorker(heard: Heard, tell: (advice: CallAdvice) => void): () => void {
    const onThePage = () => {
      mayWork = false;
      return inSlices(advisingCall(definition, heard), tell);
    };
    let worker: AdviceWorker;
    try {
      worker = idle ?? startWorker();
      worker.postMessage({ definition, heard });
    } catch {
      return onThePage();
    }
    idle = null;
    // Nothing stops one that is busy but its end.
    let end = () => worker.terminate();
    const isOver = new AbortController();
    const fail = () => {
      isOver.abort();
      end();
      end = onThePage();
    };
    worker.addEventListener(
      "message",
      ({ data }) => {
        isOver.abort();
        idle = worker;
        end = () => {};
        tell(data);
      },
      isOver,
    );
    worker.addEventListener("error", fail, isOver);
    worker.addEventListener("messageerror", fail, isOver);
    return () => {
      isOver.abort();
      end();
    };
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
