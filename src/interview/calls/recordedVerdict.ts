import { settlingRule } from "../../questionnaire/decision/explain.ts";
import { leastLead } from "../../questionnaire/decision/leastLead.ts";
import type { InterviewRecord } from "../record/record.ts";
import type { Meaning } from "./meaning.ts";

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
export function verdictOfAnswers({ definition, given, sure }: Meaning): RecordedVerdict {
  const open = verdictBy(null);
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
