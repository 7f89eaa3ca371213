import type { InterviewRecord } from "../../interview/record/record.ts";

/**
 * A record with no moment after that of its arrival: by a clock that is ahead, it would be the latest of its person for
 * as long as that, and what comes later would change nothing.
 */
export function heldBy(record: InterviewRecord, arrived: number): InterviewRecord {
  const atMost = (moment: string) =>
    Date.parse(moment) > arrived ? new Date(arrived).toISOString() : moment;
  const { startedAt, finishedAt, changedAt, consent } = record;
  return {
    ...record,
    startedAt: atMost(startedAt),
    finishedAt: finishedAt && atMost(finishedAt),
    changedAt: atMost(changedAt),
    ...(consent && { consent: { ...consent, givenAt: atMost(consent.givenAt) } }),
  };
}
