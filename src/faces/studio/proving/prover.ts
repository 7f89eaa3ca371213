import { read } from "../../../questionnaire/definition/read.ts";
import type { Baseline } from "../document/baseline.ts";
import type { GoodVersion, StudioDocument } from "../document/document.ts";
import type { ProofMessage, ProofRequest } from "./messages.ts";
import { nothingProved, type ProofState } from "./proofState.ts";
import type { Weighing } from "./weighing.ts";

/** As much of a worker as a prover uses. */
export interface ProofWorker {
  postMessage(request: ProofRequest): void;
  addEventListener(type: "message", listener: (event: { data: ProofMessage }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

/** Proves a document at each change. */
interface Prover {
  /** Weighs by other answers from now on, or by none. */
  weigh(weighing: Weighing | null): void;
  subscribe(listener: () => void): () => void;
  getState(): ProofState;
  close(): void;
}

/**
 * Begins to prove a document: its last readable version, and what that changes about the one it is compared with. The
 * newest version wins. A worker that breaks down is started again, once for each version.
 */
export function openProver(document: StudioDocument, startWorker: () => ProofWorker): Prover {
  const listeners = new Set<() => void>();
  let state = nothingProved;
  let worker: ProofWorker | null = null;
  let version: GoodVersion | null = null;
  let baseline: Baseline | null = null;
  let weighing: Weighing | null = null;
  let run = 0;
  let brokenRun = 0;

  function change(part: Partial<ProofState>): void {
    state = { ...state, ...part };
    for (const listener of [...listeners]) listener();
  }

  function start(): ProofWorker {
    const fresh = startWorker();
    fresh.addEventListener("message", ({ data }) => {
      if (worker === fresh && data.run === run && version)
        change(partOf(data, { version, baseline, weighing }));
    });
    const fail = () => {
      if (worker === fresh) restart();
    };
    fresh.addEventListener("error", fail);
    fresh.addEventListener("messageerror", fail);
    return fresh;
  }

  function restart(): void {
    worker?.terminate();
    worker = null;
    if (brokenRun === run) change({ state: "failed", progress: null });
    else {
      brokenRun = run;
      ask();
    }
  }

  function ask(): void {
    if (!version) return;
    const { text } = version;
    const { text: opened = "", renames = [] } = baseline ?? {};
    try {
      worker ??= start();
      worker.postMessage({
        run,
        text,
        opened,
        renames,
        weights: weighing?.weights ?? null,
        today: today(),
      });
    } catch {
      change({ state: "failed", progress: null });
    }
  }

  function look(): void {
    const { lastGood, baseline: wanted } = document.getSnapshot();
    const isOther = wanted?.text !== baseline?.text;
    if (lastGood === version && !isOther) return;
    version = lastGood;
    baseline = wanted;
    run++;
    // Of another version nothing is known yet; while one types, what is compared stays until more is known.
    const forgets = isOther && state.compared !== null;
    if (state.state !== "working" || state.progress || forgets) {
      change({ state: "working", progress: null, ...(forgets && { compared: null }) });
    }
    ask();
  }

  const unsubscribe = document.subscribe(look);
  look();
  return {
    weigh(wanted) {
      if (wanted === weighing) return;
      weighing = wanted;
      run++;
      change({ state: "working", progress: null });
      ask();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: () => state,
    close() {
      unsubscribe();
      listeners.clear();
      worker?.terminate();
      worker = null;
    },
  };
}

/** What a message about a version changes. */
function partOf(
  message: ProofMessage,
  of: {
    readonly version: GoodVersion;
    readonly baseline: Baseline | null;
    readonly weighing: Weighing | null;
  },
): Partial<ProofState> {
  const { version, baseline, weighing } = of;
  switch (message.kind) {
    case "progress":
      return { progress: message.progress };
    case "checked": {
      const { findings, summary, ways } = message;
      return { checked: { version, weighing, findings, summary, ways } };
    }
    case "compared": {
      const { before, edit } = message;
      const reading = baseline && read(baseline.text);
      if (!baseline || !reading?.ok) return {};
      const opened = reading.definition;
      return { compared: { version, weighing, opened, baseline: baseline.text, before, edit } };
    }
    case "done":
    case "failed":
      return { state: message.kind, progress: null };
    case "too-large":
      return { state: "too-large", progress: message.progress };
  }
}

/** The day as it is here, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
