import type { ReactNode } from "react";
import type { SegmentRep } from "../../../questionnaire/definition/definition.ts";
import { useVoice } from "../VoiceContext.ts";

const words = { 1: "tier1", 2: "tier2", 3: "tier3", decline: "tierDecline" } as const;

/** How much to invest in a prospect of this segment. */
export function Tier({ tier }: { tier: NonNullable<SegmentRep["tier"]> }): ReactNode {
  const { word } = useVoice();
  return <span className={`nd-tier nd-tier-${tier}`}>{word(words[tier])}</span>;
}
