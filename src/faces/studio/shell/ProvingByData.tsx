import type { ReactNode } from "react";
import { useData } from "../data/DataContext.tsx";
import type { StudioDocument } from "../document/document.ts";
import { Proving } from "../proving/ProofContext.tsx";

/** Proves a document, weighed by the real answers of a table while one is open. */
export function ProvingByData(props: { document: StudioDocument; children: ReactNode }): ReactNode {
  const { weighing } = useData().testing;
  return (
    <Proving document={props.document} weighing={weighing}>
      {props.children}
    </Proving>
  );
}
