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
  const own = stands(record) ? record : stood ? "nothing" : null;
  return { own, ofPerson: latestStanding(known) ?? own };
}

/** The latest of interviews whose segment stands, by the latest state of each. */
export function latestStanding(known: readonly InterviewRecord[]): InterviewRecord | undefined {
  return known
    .filter(({ interview }, at) => known.findIndex((one) => one.interview === interview) === at)
    .find(stands);
}
