import { cutWhole } from "../../../../interview/delivery/destinations/cutWhole.ts";
import type { InterviewRecord } from "../../../../interview/record/record.ts";
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
  const { interview, finishedAt, changedAt } = record;
  return {
    id: interview,
    properties: {
      [keyProperty]: interview,
      hs_timestamp: finishedAt ?? changedAt,
      hs_note_body: html(cutWhole(words(record), longestNote)),
    },
  };
}

/**
 * The tasks of an interview: its steps that have a date. Whether one is done is said only where it is, since somebody may
 * have ticked it off there.
 *
 * @see https://developers.hubspot.com/docs/api-reference/latest/crm/activities/tasks/guide
 */
export function tasksOf({
  interview,
  steps = [],
  nextStep,
  nextStepOn,
}: InterviewRecord): readonly Upsert[] {
  const next = nextStep && nextStepOn ? [{ text: nextStep, due: nextStepOn, done: false }] : [];
  return (steps.length > 0 ? steps : next).flatMap(({ text, due, done }, at) => {
    if (due === null) return [];
    const id = `${interview} ${at}`;
    return {
      id,
      properties: {
        [keyProperty]: id,
        hs_timestamp: `${due}T09:00:00Z`,
        hs_task_subject: cutWhole(text, 500),
        ...(done && { hs_task_status: "COMPLETED" }),
      },
    };
  });
}

function words(record: InterviewRecord): string {
  const { segmentName, segment, questionnaire, version, channel, overruled, note, answers, facts } =
    record;
  const said = Object.entries({ ...facts, ...answers }).map(
    ([id, { question, answer, options }]) => `${question ?? id}: ${answer ?? options.join("; ")}`,
  );
  const why = overruled?.why ?? "";
  return [
    segmentName ?? segment ?? "",
    why,
    ...said,
    note ?? "",
    `${questionnaire} ${version}, ${channel}`,
  ]
    .filter((line) => line.trim() !== "")
    .join("\n");
}

function html(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}
