import { startTransition, useEffect, useState } from "react";
import type { StudioDocument } from "../document/document.ts";
import { nothingProved, type ProofState } from "./proofState.ts";
import { openProver } from "./prover.ts";

/** Proves a document in a worker at each change. What it shows may come a little late, so that typing never waits. */
export function useProof(document: StudioDocument): ProofState {
  const [state, setState] = useState(nothingProved);
  useEffect(() => {
    const prover = openProver(document, startWorker);
    const show = () => startTransition(() => setState(prover.getState()));
    prover.subscribe(show);
    show();
    return prover.close;
  }, [document]);
  return state;
}

function startWorker(): Worker {
  return new Worker(new URL("./proofWorker.ts", import.meta.url), { type: "module" });
}
