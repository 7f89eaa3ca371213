import { cutWhole } from "../../../../interview/delivery/destinations/cutWhole.ts";
import type { InterviewRecord } from "../../../../interview/record/record.ts";
import { dateOf } from "../crmFields.ts";
import { datedSteps, keyOf, noteWords, segmentWords } from "../interviewNote.ts";
import type { Fields, Writing } from "./api.ts";

/** A task's subject and description take no more. */
const longestSubject = 255;
const longestDescription = 32_000;

/**
 * The tasks of an interview, by an external id each: the interview itself as one that is done, as Salesforce logs calls,
 * and its steps that have a date. Whether a step is done is said only where it is, since somebody may have ticked it off
 * there.
 *
 * @param about whom and what they are of; of a lead Salesforce lets a task be of nothing besides
 * @see https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-task.html
 */
export function tasksOf(record: InterviewRecord, about: Fields): readonly Writing[] {
  const words = noteWords(record);
  const interview = {
    Subject: cutWhole(`Needs: ${segmentWords(record) || "open"}`, longestSubject),
    Description: cutWhole(words, longestDescription),
    ActivityDate: dateOf(record).slice(0, 10),
    Status: "Completed",
  };
  return [
    { id: keyOf(record), type: "Task", fields: { ...about, ...interview } },
    ...datedSteps(record).map(({ key, text, due, done }) => ({
      id: key,
      type: "Task",
      fields: {
        ...about,
        Subject: cutWhole(text, longestSubject),
        ActivityDate: due,
        ...(done && { Status: "Completed" }),
      },
    })),
  ];
}
