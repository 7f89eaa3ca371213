import type { ReactNode } from "react";
import type { SegmentRep } from "../../../questionnaire/definition/definition.ts";
import { useTranslator } from "../TranslatorContext.ts";

const words = { 1: "tier1", 2: "tier2", 3: "tier3", decline: "tierDecline" } as const;

/** How much to invest in a prospect of this segment. */
export function Tier({ tier }: { tier: NonNullable<SegmentRep["tier"]> }): ReactNode {
  const { word } = useTranslator();
  return <span className={`nd-tier nd-tier-${tier}`}>{word(words[tier])}</span>;
}
