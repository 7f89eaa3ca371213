import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";
import { Hindrances, readinessOf } from "./Hindrances.tsx";
import { PublishForm } from "./PublishForm.tsx";

/** Makes what may stand on a website, once nothing stands against it. */
export function PublishView(): ReactNode {
  const { snapshot, translator } = useStudio();
  const proof = useProved();
  const readiness = readinessOf(snapshot, proof);
  const definition = snapshot.lastGood?.definition;
  return (
    <div className="st-publish">
      <p className="st-help">{translator.word("publishHelp")}</p>
      <Hindrances readiness={readiness} />
      {definition && (
        <PublishForm
          // Another questionnaire has other codes and languages.
          key={definition.id}
          definition={definition}
          isReady={readiness.state === "ready"}
        />
      )}
    </div>
  );
}
