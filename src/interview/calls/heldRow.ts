import type { HeldRow } from "../../evidence/review/heldRow.ts";
import type { InterviewRecord } from "../record/record.ts";
import { namesIn } from "./namesIn.ts";

/** A record as a review takes it. */
export function heldRow(record: InterviewRecord): HeldRow {
  const { answers, facts, notCounted, overruled, context, person } = record;
  const said = Object.entries({ ...notCounted.answers, ...answers });
  const known = Object.entries({ ...notCounted.facts, ...facts });
  return {
    interview: record.interview,
    questionnaire: record.questionnaire,
    version: record.version,
    channel: record.channel,
    changedAt: record.changedAt,
    endedAt: record.finishedAt ?? (record.status === "unfinished" ? record.changedAt : null),
    isFinished: record.status !== "unfinished",
    given: {
      known: Object.fromEntries(known.map(([id, { value }]) => [id, value])),
      answers: Object.fromEntries(said.map(([id, { options }]) => [id, options])),
    },
    isWhole: true,
    unanswered: record.unanswered ?? [],
    segment: record.segment,
    overruled: overruled ? { from: overruled.from, why: overruled.why } : null,
    wentOn: record.wentOn ?? false,
    startedFrom: record.startedFrom ?? null,
    names: namesIn(record.interview, record.key, Object.values(person), context ?? {}),
  };
}
