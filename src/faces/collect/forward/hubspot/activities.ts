import { cutWhole } from "../../../../interview/delivery/destinations/cutWhole.ts";
import type { InterviewRecord } from "../../../../interview/record/record.ts";
import { dateOf } from "../crmFields.ts";
import { datedSteps, keyOf, noteWords } from "../interviewNote.ts";
import type { Upsert } from "./api.ts";
import { keyProperty } from "./properties.ts";

/** HubSpot takes 65,536 characters of a note; each of these may become five of them. */
const longestNote = 12_000;

/**
 * The note of an interview. A later record of the same changes it.
 *
 * @see https://developers.hubspot.com/docs/api-reference/legacy/crm/activities/notes/batch/upsert-notes
 */
export function noteOf(record: InterviewRecord): Upsert {
  const id = keyOf(record);
  return {
    id,
    properties: {
      [keyProperty]: id,
      hs_timestamp: dateOf(record),
      hs_note_body: html(cutWhole(noteWords(record), longestNote)),
    },
  };
}

/**
 * The tasks of an interview: its steps that have a date. Whether one is done is said only where it is, since somebody may
 * have ticked it off there.
 *
 * @see https://developers.hubspot.com/docs/api-reference/latest/crm/activities/tasks/guide
 */
export function tasksOf(record: InterviewRecord): readonly Upsert[] {
  return datedSteps(record).map(({ key, text, due, done }) => ({
    id: key,
    properties: {
      [keyProperty]: key,
      hs_timestamp: `${due}T09:00:00Z`,
      hs_task_subject: cutWhole(text, 500),
      ...(done && { hs_task_status: "COMPLETED" }),
    },
  }));
}

function html(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}
