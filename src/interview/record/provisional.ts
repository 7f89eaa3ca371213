import type { InterviewRecord } from "./record.ts";

/** Whether a record's segment stands: it is settled, or a person chose it. What doesn't stand may still become another. */
export function stands({ settled, decidedBy }: InterviewRecord): boolean {
  return settled || decidedBy === "person";
}

/** Whether a record names a segment that doesn't stand. */
export function isProvisional(record: InterviewRecord): boolean {
  return record.segment !== null && !stands(record);
}
