import { createContext, type ReactNode, useContext } from "react";
import type { StudioDocument } from "../document/document.ts";
import type { ProofState } from "./proofState.ts";
import { useProof } from "./useProof.ts";
import type { Weighing } from "./weighing.ts";

const ProofContext = createContext<ProofState | null>(null);

export const ProofProvider = ProofContext.Provider;

/** Proves a document for all in it. Apart from the studio itself, so that a result draws only what shows it. */
export function Proving(props: {
  document: StudioDocument;
  weighing: Weighing | null;
  children: ReactNode;
}): ReactNode {
  const proof = useProof(props.document, props.weighing);
  return <ProofProvider value={proof}>{props.children}</ProofProvider>;
}

/** What is proved of the last version that could be read. */
export function useProved(): ProofState {
  const proof = useContext(ProofContext);
  if (!proof) throw new Error("This part of the studio stands outside <Proving>.");
  return proof;
}
