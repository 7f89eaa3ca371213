import { startTransition, useEffect, useRef, useState } from "react";
import type { StudioDocument } from "../document/document.ts";
import { nothingProved, type ProofState } from "./proofState.ts";
import { openProver } from "./prover.ts";
import type { Weighing } from "./weighing.ts";

/** News of so many milliseconds is shown together: each time, every part of the studio is drawn again. */
const together = 100;

/** Proves a document in a worker at each change. What it shows may come a little late, so that typing never waits. */
export function useProof(document: StudioDocument, weighing: Weighing | null): ProofState {
  const [state, setState] = useState(nothingProved);
  const prover = useRef<ReturnType<typeof openProver> | null>(null);
  useEffect(() => {
    const own = openProver(document, startWorker);
    prover.current = own;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      timer = undefined;
      startTransition(() => setState(own.getState()));
    };
    own.subscribe(() => {
      timer ??= setTimeout(show, together);
    });
    show();
    return () => {
      clearTimeout(timer);
      own.close();
    };
  }, [document]);
  useEffect(() => prover.current?.weigh(weighing), [weighing]);
  return state;
}

function startWorker(): Worker {
  return new Worker(new URL("./proofWorker.ts", import.meta.url), { type: "module" });
}
