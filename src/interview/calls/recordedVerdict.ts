import type { Given } from "../../questionnaire/decision/answers.ts";
import { settlingRule } from "../../questionnaire/decision/explain.ts";
import { leastLead } from "../../questionnaire/decision/leastLead.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { InterviewRecord } from "../record/record.ts";
import { sureDecision } from "./settled.ts";

/** How it was decided, and by how much. */
export type RecordedVerdict = Pick<
  InterviewRecord,
  "decidedBy" | "leadPoints" | "close" | "runnerUp"
>;

/** Nobody but a person decided, or nothing did yet: no lead of the answers says anything of that. */
export function verdictBy(decidedBy: "person" | null): RecordedVerdict {
  return { decidedBy, leadPoints: null, close: null, runnerUp: null };
}

/** How answers that were taken in any order have settled the segment. */
export function verdictOfAnswers(definition: Definition, given: Given): RecordedVerdict {
  const open = verdictBy(null);
  const sure = sureDecision(definition, given);
  if (sure) {
    const { decidedBy, lead, close, runnerUp } = sure;
    return decidedBy === "points"
      ? { decidedBy, leadPoints: lead, close, runnerUp }
      : { ...open, decidedBy };
  }
  if (settlingRule(definition, given) !== null) return { ...open, decidedBy: "rule" };
  const least = leastLead(definition, given);
  if (!least) return open;
  // It is no close call at the worst, or it may be one.
  const close = least.close ? null : false;
  return { ...open, decidedBy: "points", leadPoints: least.points, close };
}
