import { stands } from "../../../interview/record/provisional.ts";
import type { InterviewRecord } from "../../../interview/record/record.ts";
import type { Verdict } from "./target.ts";

/**
 * What the interview of a record, and its person, come to for sure.
 *
 * @param known all that is kept of the person and of the interview, the latest first
 */
export function verdictOf(record: InterviewRecord, known: readonly InterviewRecord[]): Verdict {
  const stood = known.some((one) => one.interview === record.interview && stands(one));
  const own = stands(record) ? record : stood ? withoutVerdict(record) : null;
  // Of each interview its latest state alone counts.
  const latest = known.filter(
    ({ interview }, at) => known.findIndex((one) => one.interview === interview) === at,
  );
  return { own, ofPerson: latest.find(stands) ?? own };
}

function withoutVerdict(record: InterviewRecord): InterviewRecord {
  return { ...record, segment: null, tier: null, runnerUp: null, leadPoints: null };
}
