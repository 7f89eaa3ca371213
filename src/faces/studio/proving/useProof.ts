import { startTransition, useEffect, useState } from "react";
import type { StudioDocument } from "../document/document.ts";
import { nothingProved, type ProofState } from "./proofState.ts";
import { openProver } from "./prover.ts";

/** News of so many milliseconds is shown together: each time, every part of the studio is drawn again. */
const together = 100;

/** Proves a document in a worker at each change. What it shows may come a little late, so that typing never waits. */
export function useProof(document: StudioDocument): ProofState {
  const [state, setState] = useState(nothingProved);
  useEffect(() => {
    const prover = openProver(document, startWorker);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      timer = undefined;
      startTransition(() => setState(prover.getState()));
    };
    prover.subscribe(() => {
      timer ??= setTimeout(show, together);
    });
    show();
    return () => {
      clearTimeout(timer);
      prover.close();
    };
  }, [document]);
  return state;
}

function startWorker(): Worker {
  return new Worker(new URL("./proofWorker.ts", import.meta.url), { type: "module" });
}
