import type { ReactNode } from "react";
import { useStudio } from "../shell/StudioContext.ts";
import { FiguresSection } from "./FiguresSection.tsx";
import { MovesSection } from "./MovesSection.tsx";
import { ProofNotice } from "./ProofNotice.tsx";
import { SharesSection } from "./SharesSection.tsx";
import { WeightsSection } from "./WeightsSection.tsx";

/** What the questionnaire does to prospects, and what the edit changes about that. */
export function EffectPanel(): ReactNode {
  const { proof } = useStudio();
  return (
    <div className="st-effect" aria-busy={proof.state === "working"}>
      <ProofNotice />
      <MovesSection />
      <SharesSection />
      <WeightsSection />
      <FiguresSection />
    </div>
  );
}
