import type { Figures, FindingCode } from "../../../src/proof/index.ts";
import type { EveryInterview } from "../everyInterview.ts";
import { naiveCloseness, naiveStillClose, naiveTies, naiveUnparted } from "./closeness.ts";
import { naiveExamples } from "./examples.ts";
import { naiveGaps, naiveIds, naivePicks } from "./ids.ts";
import { naiveQuestions } from "./questions.ts";
import { naiveRules } from "./rules.ts";
import { naiveCounts, naiveSegments } from "./segments.ts";
import { naiveEvidence, naiveSuited } from "./suited.ts";
import { naivePlaybooks, naiveReview, naiveTexts } from "./texts.ts";
import { naiveFillIns, naiveFirstTier, naiveSharesOff, naiveSigners, naiveTiers } from "./worth.ts";

/** A finding as it is told without the engine. Which witness it has is for `witnesses.ts` to say. */
export interface NaiveFinding {
  readonly code: FindingCode;
  readonly path: readonly (string | number)[];
  readonly figures: Partial<Pick<Figures, keyof Figures>>;
}

/** All that is to be found in a questionnaire, by looking at one interview after the other. */
export function naiveFindings(every: EveryInterview, today: string): NaiveFinding[] {
  return [
    naiveSegments(every),
    naiveCounts(every.definition),
    naiveExamples(every.definition),
    naiveQuestions(every),
    naiveRules(every),
    naiveTies(every),
    naiveCloseness(every),
    naiveUnparted(every),
    naiveStillClose(every),
    naiveTexts(every.definition),
    naivePicks(every.definition),
    naiveGaps(every.definition),
    naiveIds(every.definition),
    naivePlaybooks(every.definition),
    naiveSuited(every),
    naiveEvidence(every),
    naiveFillIns(every.definition),
    naiveSigners(every.definition),
    naiveTiers(every.definition),
    naiveFirstTier(every.definition),
    naiveSharesOff(every.definition),
    naiveReview(every.definition, today),
  ].flat();
}
