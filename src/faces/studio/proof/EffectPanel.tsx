import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { useProved } from "../proving/ProofContext.tsx";
import { FiguresSection } from "./FiguresSection.tsx";
import { MovesSection } from "./MovesSection.tsx";
import { ProofNotice } from "./ProofNotice.tsx";
import { SharesSection } from "./SharesSection.tsx";
import { WeightsSection } from "./WeightsSection.tsx";

/** What the questionnaire does to prospects, and what the edit changes about that. */
export function EffectPanel(): ReactNode {
  const { translator } = useStudio();
  const proof = useProved();
  const { checked, compared } = proof;
  return (
    <div className="st-effect" aria-busy={proof.state === "working"}>
      <ProofNotice />
      <MovesSection />
      {checked && <SharesSection checked={checked} compared={compared} translator={translator} />}
      <WeightsSection />
      {checked && <FiguresSection checked={checked} compared={compared} translator={translator} />}
    </div>
  );
}
