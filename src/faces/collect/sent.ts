import { websiteRecordAsSent } from "../../interview/calls/websiteRecord.ts";
import { type InterviewRecord, readRecord } from "../../interview/record/record.ts";
import { readSubmission, type WebsiteSubmission } from "../../interview/record/submission.ts";

/** What a website or a console has sent, as far as it says something. */
export type Sent = WebsiteSubmission | InterviewRecord;

/** A website's submission or a record; null where it is neither. */
export function sentIn(body: unknown): Sent | null {
  const submission = readSubmission(body);
  if (submission) return submission;
  const record = readRecord(body);
  if (!record) return null;
  // Whether it is set aside is for nobody to say but the receiver.
  const { aside: _, ...sent } = record;
  return sent;
}

/** Whether it is what websites send, of which nothing stands but what its answers say. */
export function isSubmission(sent: Sent): sent is WebsiteSubmission {
  return "record" in sent;
}

/** What was sent as a record: by codes and ids, as nobody has checked it. */
export function recordAsSent(sent: Sent): InterviewRecord {
  return isSubmission(sent) ? websiteRecordAsSent(sent, (code) => code) : sent;
}
