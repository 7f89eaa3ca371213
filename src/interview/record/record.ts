import type * as z from "zod/mini";
import { interviewRecord } from "./schema.ts";

/**
 * One interview, held on a website or on a call, as it is told to others: one shape, flat where a table or a CRM wants it
 * flat. Words are in the questionnaire's first language, so that one answer always reads the same.
 */
export interface InterviewRecord extends z.output<typeof interviewRecord> {}

/** An answer that counts, by its question's id. */
export type RecordedAnswer = InterviewRecord["answers"][string];

/** A fact that counts, by its question's id. */
export type RecordedFact = InterviewRecord["facts"][string];

/** A record out of a file or from the network; null where it is none. Fields that this version doesn't know are left out. */
export function readRecord(value: unknown): InterviewRecord | null {
  return interviewRecord.safeParse(value).data ?? null;
}
